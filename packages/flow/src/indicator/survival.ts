/** Median and 90th percentile of how long something takes while some of it still goes on (Kaplan–Meier). */

export interface Quantiles {
  /** Milliseconds; null where more than that share is still open. */
  readonly median: number | null;
  readonly p90: number | null;
}

/**
 * @param ended how long what has ended took.
 * @param open how long what has not ended has lasted: it will take longer, nobody knows how much.
 */
export function survival(ended: readonly number[], open: readonly number[]): Quantiles {
  const times = Float64Array.from(ended).toSorted();
  const going = Float64Array.from(open).toSorted();
  let atRisk = times.length + going.length;
  let left = 1;
  let next = 0;
  let [median, p90]: [number | null, number | null] = [null, null];
  for (let from = 0; from < times.length; ) {
    const time = times[from] as number;
    let to = from;
    while (to < times.length && times[to] === time) to += 1;
    // What was last seen going on before this time is no longer watched; at this very time it still is.
    while (next < going.length && (going[next] as number) < time) {
      next += 1;
      atRisk -= 1;
    }
    left *= 1 - (to - from) / atRisk;
    if (median === null && left <= 0.5 + 1e-9) median = time;
    if (p90 === null && left <= 0.1 + 1e-9) p90 = time;
    atRisk -= to - from;
    from = to;
  }
  return { median, p90 };
}
