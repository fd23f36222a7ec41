import { expectsHoliday, usableCalendar } from "./calendar.ts";
import { endOfDay, lastDay, legalDay } from "./days.ts";
import type { Calendar, Counting, Duration, Note, Refusal, Result } from "./types.ts";

/** More than any law counts: beyond it a value is a mistake, and counting it day by day would take for ever. */
const longest = 100_000;

/** Where a length of time ends: the reading to act on, the other one where it differs, and what to know of it. */
export type End = Result<{
  readonly due: Temporal.Instant;
  readonly other?: Temporal.Instant;
  readonly notes: readonly Note[];
}>;

/**
 * Adds a legal length to an instant, in the legal zone and working days of a calendar.
 *
 * Hours run from the minute of the act, as real elapsed hours through changes of the clock; where a longer time protects
 * the person, a minute already begun is given whole. Days, working days and months end at the last moment of a day.
 *
 * @param from ISO instant of the act.
 * @returns the end; for a disputed franc reading both are computed and the one that protects comes first.
 */
export function addDuration(from: string, length: Duration, calendar: Calendar, counting: Counting): End {
  const refusal = unusable(length, calendar);
  if (refusal) return { ok: false, refusal };
  try {
    const start = Temporal.Instant.from(from);
    if (length.unit === "h") {
      const roundingMode = counting.protects === "longer" ? "ceil" : "floor";
      const due = start.round({ smallestUnit: "minute", roundingMode }).add({ hours: length.value });
      return { ok: true, due, notes: [] };
    }
    return addDays(start, length, calendar, counting);
  } catch {
    return { ok: false, refusal: { code: "malformed-instant", about: { instant: String(from).slice(0, 40) } } };
  }
}

function addDays(start: Temporal.Instant, length: Duration, calendar: Calendar, counting: Counting): End {
  const first = legalDay(start, calendar);
  const reading = (franc: boolean) => lastDay(first, length, { firstDay: counting.firstDay, franc }, calendar);
  if (length.franc !== "disputed") {
    const last = reading(length.franc === "yes");
    return { ok: true, due: endOfDay(last, calendar), notes: notesOn(first, last, length, calendar) };
  }
  const [plain, franc] = [reading(false), reading(true)];
  const [chosen, other] = counting.protects === "longer" ? [franc, plain] : [plain, franc];
  const notes: readonly Note[] = ["disputed-reading", ...notesOn(first, chosen, length, calendar)];
  return { ok: true, due: endOfDay(chosen, calendar), other: endOfDay(other, calendar), notes };
}

/** Only where days of rest matter: working days, and ends that move off a day of rest. */
export function notesOn(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  length: Duration,
  calendar: Calendar,
): readonly Note[] {
  if (length.unit !== "wd" && length.franc === "no") return [];
  const notes: Note[] = [];
  const counted = length.unit === "wd" ? first : last.subtract({ days: 10 });
  if (expectsHoliday(counted, last, calendar)) notes.push("expected-holiday");
  const { covers } = calendar;
  if (covers && (first.toString() < covers.from || last.toString() > covers.to)) notes.push("beyond-calendar");
  return notes;
}

function unusable(length: Duration, calendar: Calendar): Refusal | undefined {
  const whole = Number.isInteger(length.value) && length.value > 0 && length.value <= longest;
  // "Franc" speaks of days: an hour has no first and last day to leave out.
  if (!whole || (length.unit === "h" && length.franc !== "no")) {
    return { code: "unusable-length", about: { length: `${length.value} ${length.unit}`, franc: length.franc } };
  }
  if (!usableCalendar(calendar)) return { code: "unusable-calendar", about: { calendar: calendar.state } };
  return undefined;
}
