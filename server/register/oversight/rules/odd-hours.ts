/** A register is searched when its posts are open; duty at night exists, and is then known to the post. */
import { isWorkingDay } from "@wasl/legal-time";
import { grouped } from "../grouped.ts";
import { type ObservationRule, observed } from "../observation.ts";

/** Hours of the day between which a search is usual, in the State's legal time. */
export const usualHours = { from: 7, to: 21 } as const;

export const oddHours: ObservationRule = (searches, { zone, calendar }) => {
  const here = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const isOdd = (at: string) => {
    const time = here(at);
    const open = calendar === undefined || isWorkingDay(time.toPlainDate(), calendar);
    return !open || time.hour < usualHours.from || time.hour >= usualHours.to;
  };
  // A night runs into the next day: what is searched before the morning belongs to the evening before.
  const night = (at: string) => here(at).subtract({ hours: usualHours.from }).toPlainDate().toString();
  return grouped(
    searches.filter(({ at }) => isOdd(at)),
    ({ person, at }) => `${person} ${night(at)}`,
  ).map((group) => observed("odd-hours", group));
};
