/** The working days of one post: its State's calendar, with the closures that the post has entered. */
import type { Calendar } from "@wasl/legal-time";
import type { Closure, Post } from "./post.ts";

/**
 * @param calendar of the post's State
 * @param asOf closures entered later are not known yet; a deadline keeps the version that computed it (Q4)
 */
export function calendarOf(post: Pick<Post, "code" | "closures">, calendar: Calendar, asOf: string): Calendar {
  const known = post.closures.filter((closure) => closure.enteredOn <= asOf);
  if (known.length === 0) return calendar;
  const entered = known.map((closure) => closure.enteredOn).toSorted();
  return {
    ...calendar,
    version: `${calendar.version}+${post.code}.${entered.at(-1)}.${known.length}`,
    holidays: [...calendar.holidays, ...known.flatMap(daysOf)].toSorted((left, right) =>
      left.date < right.date ? -1 : 1,
    ),
  };
}

function daysOf(closure: Closure): Calendar["holidays"] {
  const first = Temporal.PlainDate.from(closure.from);
  const days = first.until(closure.until, { largestUnit: "days" }).days;
  return Array.from({ length: days }, (_, day) => ({
    date: first.add({ days: day }).toString(),
    name: closure.why,
    status: "confirmed",
    source: closure.source.url ?? closure.source.row,
  }));
}
