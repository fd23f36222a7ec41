/** The present as steps write it: to the millisecond, its text made from the one of its second, in which many steps fall. */

export interface Present {
  readonly at: Temporal.Instant;
  /** As `Temporal.Instant` writes it: no zeros at the end of the fraction, none at all on the whole second. */
  readonly text: string;
}

export function createPresent(clock: () => Temporal.Instant): () => Present {
  let milliseconds = Number.NaN;
  let second = Number.NaN;
  let whole = "";
  let last: Present | undefined;
  return () => {
    const now = clock().epochMilliseconds;
    if (last && now === milliseconds) return last;
    milliseconds = now;
    if (Math.floor(now / 1000) !== second) {
      second = Math.floor(now / 1000);
      whole = Temporal.Instant.fromEpochMilliseconds(second * 1000)
        .toString()
        .slice(0, -1);
    }
    const fraction = now - second * 1000;
    const text = fraction === 0 ? `${whole}Z` : `${whole}.${digits(fraction)}Z`;
    last = {
      text,
      get at() {
        return Temporal.Instant.fromEpochMilliseconds(now);
      },
    };
    return last;
  };
}

/** 5 → `005`, 120 → `12`. */
function digits(fraction: number): string {
  const three = `00${fraction}`.slice(-3);
  return three.endsWith("00") ? three.slice(0, 1) : three.endsWith("0") ? three.slice(0, 2) : three;
}
