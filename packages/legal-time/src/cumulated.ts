/**
 * How much of a cumulated limit is used: six months of work a year, in one job or several. The texts do not say which year,
 * so that both readings are computed and none is chosen: the civil year, and any twelve months that end on a day.
 *
 * Months are never turned into a fixed number of days. What is allowed on a day is the number of days of as many months
 * that end on it; what is used is the days worked in the year of the reading.
 */
export interface Stretch {
  /** First and last day, both worked; ISO dates. */
  readonly from: string;
  readonly to: string;
}

export interface Reading {
  /** Days used in that year, up to and with the day asked about. */
  readonly used: number;
  /** Days that the limit allows on that day. */
  readonly allowed: number;
  /** Last day on which somebody who works every day from the day after may still work; the day itself where nothing is left. */
  readonly until: string;
}

export interface Readings {
  readonly civilYear: Reading;
  readonly rollingYear: Reading;
  /** The earlier of the two ends: what to warn of. */
  readonly warnOf: string;
}

type Year = "civilYear" | "rollingYear";

/**
 * @param stretches days worked or authorised, in any order; days told twice count once.
 * @param on the day asked about, ISO date; days after it are not counted.
 * @param months the limit.
 */
export function cumulated(stretches: readonly Stretch[], on: string, months: number): Readings {
  const day = Temporal.PlainDate.from(on);
  const worked = daysOf(stretches, day);
  const civilYear = readingOf("civilYear", worked, day, months);
  const rollingYear = readingOf("rollingYear", worked, day, months);
  const [warnOf = on] = [civilYear.until, rollingYear.until].sort();
  return { civilYear, rollingYear, warnOf };
}

function daysOf(stretches: readonly Stretch[], last: Temporal.PlainDate): ReadonlySet<string> {
  const first = last.subtract({ years: 2 });
  const days = new Set<string>();
  for (const { from, to } of stretches) {
    const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
    const stop = Temporal.PlainDate.compare(end, last) < 0 ? end : last;
    let day = Temporal.PlainDate.compare(start, first) < 0 ? first : start;
    for (; Temporal.PlainDate.compare(day, stop) <= 0; day = day.add({ days: 1 })) days.add(day.toString());
  }
  return days;
}

function readingOf(year: Year, worked: ReadonlySet<string>, on: Temporal.PlainDate, months: number): Reading {
  const days = new Set(worked);
  const used = usedOn(year, days, on);
  const allowed = allowedOn(on, months);
  let until = on;
  // Nobody works longer without a break than the limit itself and the year that is turning.
  for (let next = on.add({ days: 1 }); until.until(next).days === 1; next = next.add({ days: 1 })) {
    days.add(next.toString());
    if (usedOn(year, days, next) > allowedOn(next, months) || on.until(next).days > 732) break;
    until = next;
  }
  return { used, allowed, until: until.toString() };
}

const allowedOn = (day: Temporal.PlainDate, months: number): number => day.subtract({ months }).until(day).days;

function usedOn(year: Year, worked: ReadonlySet<string>, day: Temporal.PlainDate): number {
  const begins = year === "civilYear" ? day.with({ month: 1, day: 1 }) : day.subtract({ years: 1 }).add({ days: 1 });
  const [first, last] = [begins.toString(), day.toString()];
  let used = 0;
  for (const one of worked) if (one >= first && one <= last) used++;
  return used;
}
