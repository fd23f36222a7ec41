import type { Calendar } from "./types.ts";

const indexes = new WeakMap<Calendar, ReadonlySet<string>>();

function holidayDates(calendar: Calendar): ReadonlySet<string> {
  const known = indexes.get(calendar) ?? new Set(calendar.holidays.map(({ date }) => date));
  indexes.set(calendar, known);
  return known;
}

/** Whether a feast not yet decreed lies between two days, both included. ISO dates sort as text. */
export function expectsHoliday(from: Temporal.PlainDate, to: Temporal.PlainDate, calendar: Calendar): boolean {
  const [first, last] = [from.toString(), to.toString()];
  return calendar.holidays.some(({ status, date }) => status === "expected" && first <= date && date <= last);
}

/** Neither weekend nor holiday in that State. */
export function isWorkingDay(date: Temporal.PlainDate, calendar: Calendar): boolean {
  return !calendar.weekend.includes(date.dayOfWeek) && !holidayDates(calendar).has(date.toString());
}

/** The first working day strictly after a day. Needs a calendar that has working days, see {@link usableCalendar}. */
export function nextWorkingDay(date: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  let day = date.add({ days: 1 });
  while (!isWorkingDay(day, calendar)) day = day.add({ days: 1 });
  return day;
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(date: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  return isWorkingDay(date, calendar) ? date : nextWorkingDay(date, calendar);
}

/** How many working days lie after `start`, up to and including `end`. */
export function workingDaysAfter(start: Temporal.PlainDate, end: Temporal.PlainDate, calendar: Calendar): number {
  let count = 0;
  for (let day = start.add({ days: 1 }); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

const usable = new WeakMap<Calendar, boolean>();

/** A zone that exists and at least one working day a week: without them no day can be counted. */
export function usableCalendar(calendar: Calendar): boolean {
  const known = usable.get(calendar) ?? examine(calendar);
  usable.set(calendar, known);
  return known;
}

function examine(calendar: Calendar): boolean {
  try {
    Temporal.PlainDate.from("2000-01-01").toZonedDateTime(calendar.zone);
  } catch {
    return false;
  }
  return [1, 2, 3, 4, 5, 6, 7].some((weekday) => !calendar.weekend.includes(weekday));
}

/** What a deadline keeps of the calendar that computed it. */
export function calendarKey(calendar: Calendar): string {
  return `${calendar.state} ${calendar.version}`;
}
