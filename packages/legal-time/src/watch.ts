import { usableCalendar } from "./calendar.ts";
import type { Calendar, Refusal, Result } from "./types.ts";

/**
 * When to warn before an end: `P2D` is two days of the legal zone (same hour), `PT24H` is twenty-four elapsed hours.
 *
 * @returns ISO instants in order, each once; those before the clock's start are the caller's to leave out.
 */
export function warnings(
  due: string,
  warns: readonly string[],
  calendar: Pick<Calendar, "zone">,
): Result<{ readonly instants: readonly string[] }> {
  const instants = new Set<string>();
  for (const warn of warns) {
    try {
      const before = Temporal.Duration.from(warn);
      if (before.sign < 0) return refused("malformed-duration", { duration: warn.slice(0, 40) });
      instants.add(
        Temporal.Instant.from(due).toZonedDateTimeISO(calendar.zone).subtract(before).toInstant().toString(),
      );
    } catch {
      return refused("malformed-duration", { duration: String(warn).slice(0, 40) });
    }
  }
  return { ok: true, instants: [...instants].sort() };
}

/** Where a running clock stands. `ended` begins after the last moment at which the act is in time. */
export interface Standing {
  readonly status: "running" | "warned" | "ended";
  /** Whole legal days until the last day: 0 is today, negative is past. */
  readonly days: number;
  /** Elapsed time until the end as an ISO duration, `PT31H20M`; negative after it. */
  readonly left: string;
}

/** What a screen or a reminder says of a running clock at a given time. */
export function status(
  due: string,
  warns: readonly string[],
  now: string,
  calendar: Calendar,
): Result<{ readonly standing: Standing }> {
  if (!usableCalendar(calendar)) return refused("unusable-calendar", { calendar: calendar.state });
  const before = warnings(due, warns, calendar);
  if (!before.ok) return before;
  try {
    const [end, at] = [Temporal.Instant.from(due), Temporal.Instant.from(now)];
    const [last, today] = [end, at].map((instant) => instant.toZonedDateTimeISO(calendar.zone).toPlainDate());
    const warned = before.instants.some((instant) => Temporal.Instant.compare(Temporal.Instant.from(instant), at) <= 0);
    const ended = Temporal.Instant.compare(at, end) > 0;
    const standing: Standing = {
      status: ended ? "ended" : warned ? "warned" : "running",
      days: today && last ? today.until(last).days : 0,
      left: at.until(end, { largestUnit: "hours" }).toString(),
    };
    return { ok: true, standing };
  } catch {
    return refused("malformed-instant", { instant: String(now).slice(0, 40) });
  }
}

function refused(
  code: string,
  about: Readonly<Record<string, string>>,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, about } };
}
