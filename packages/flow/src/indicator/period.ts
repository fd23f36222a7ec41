/** Periods are whole quarters and years of UTC, the same for both States: shorter ones would tell a case by its difference. */

/** The four quarters of a year and the year itself. */
export const slots = ["Q1", "Q2", "Q3", "Q4", "year"] as const;
export type Slot = (typeof slots)[number];
export const quarters = ["Q1", "Q2", "Q3", "Q4"] as const;
export type Quarter = (typeof quarters)[number];

export interface Span {
  /** First and last day, ISO. */
  readonly from: string;
  readonly to: string;
  /** Milliseconds since 1970; the end is the first instant that is no longer in it. */
  readonly start: number;
  readonly end: number;
}

export function spanOf(year: number, slot: Slot): Span {
  const first = Temporal.PlainDate.from({ year, month: slot === "year" ? 1 : 3 * quarters.indexOf(slot) + 1, day: 1 });
  const next = first.add({ months: slot === "year" ? 12 : 3 });
  const at = (date: Temporal.PlainDate) => date.toZonedDateTime("UTC").epochMilliseconds;
  return { from: first.toString(), to: next.subtract({ days: 1 }).toString(), start: at(first), end: at(next) };
}

/** The first instant of the month that `now` is in: readings are taken then, so that no two of one month differ by a case. */
export const readingDay = (now: Temporal.Instant): Temporal.Instant =>
  now.toZonedDateTimeISO("UTC").with({ day: 1 }).startOfDay().toInstant();
