import { nextWorkingDay, workingDayFrom } from "./calendar.ts";
import type { Calendar, Counting, Duration } from "./types.ts";

/** The legal day of an instant in the State's zone. */
export function legalDay(instant: Temporal.Instant, calendar: Calendar): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(calendar.zone).toPlainDate();
}

/** Midnight that opens a legal day (not always 00:00 where clocks change at midnight). */
export function startOfDay(day: Temporal.PlainDate, calendar: Calendar): Temporal.Instant {
  return day.toZonedDateTime(calendar.zone).toInstant();
}

/** Last moment of a legal day: one millisecond before the next begins, whatever the clocks do. */
export function endOfDay(day: Temporal.PlainDate, calendar: Calendar): Temporal.Instant {
  return startOfDay(day.add({ days: 1 }), calendar).subtract({ milliseconds: 1 });
}

/** Whether an instant is the last moment of its legal day, as every deadline counted in days is. */
export function endsDay(instant: Temporal.Instant, calendar: Calendar): boolean {
  return endOfDay(legalDay(instant, calendar), calendar).epochMilliseconds === instant.epochMilliseconds;
}

/**
 * The day on which a length counted in days, working days or months ends.
 *
 * The day of the act does not count unless `firstDay` says so. A month ends on the same day of the month, or on the month's
 * last day where it has no such day (31 January + 1 month = 28 or 29 February).
 */
export function lastDay(
  first: Temporal.PlainDate,
  length: Pick<Duration, "value" | "unit">,
  counting: Pick<Counting, "firstDay"> & { readonly franc: boolean },
  calendar: Calendar,
): Temporal.PlainDate {
  const origin = counting.firstDay === "counts" ? first.subtract({ days: 1 }) : first;
  if (!counting.franc) return count(origin, first, length, calendar);
  // Neither the first nor the last day counts, so one more of the same kind; then never on a day of rest.
  const end = count(first, first, length, calendar);
  const after = length.unit === "wd" ? nextWorkingDay(end, calendar) : end.add({ days: 1 });
  return workingDayFrom(after, calendar);
}

function count(
  origin: Temporal.PlainDate,
  first: Temporal.PlainDate,
  { value, unit }: Pick<Duration, "value" | "unit">,
  calendar: Calendar,
): Temporal.PlainDate {
  if (unit === "m") {
    const end = first.add({ months: value });
    return Temporal.PlainDate.compare(origin, first) < 0 ? end.subtract({ days: 1 }) : end;
  }
  if (unit === "d") return origin.add({ days: value });
  let day = origin;
  for (let remaining = value; remaining > 0; remaining -= 1) day = nextWorkingDay(day, calendar);
  return day;
}
