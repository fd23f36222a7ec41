/** Refining a question takes a few searches; many in a day may mean that the question is no longer the case's. */
import { grouped } from "../grouped.ts";
import { type ObservationRule, observed } from "../observation.ts";

/** Searches of one officer in one case within a day, from which on it is shown. */
export const manyInADay = 12;

export const manyOnOneCase: ObservationRule = (searches, { zone }) => {
  const day = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  return grouped(searches, ({ person, ref, at }) => `${person} ${ref} ${day(at)}`)
    .filter((group) => group.length >= manyInADay)
    .map((group) => observed("many-on-one-case", group));
};
