/** The same record stands first in case after case: several requests for one person, or one person looked for under pretexts. */
import { grouped } from "../grouped.ts";
import { type ObservationRule, observed } from "../observation.ts";

/** Cases in which the same record stood first, from which on it is shown. */
export const casesOfOnePerson = 3;

export const onePersonAcrossCases: ObservationRule = (searches) =>
  grouped(
    searches.filter(({ returned }) => returned.length > 0),
    ({ returned }) => returned[0] ?? "",
  )
    .map((group) => observed("one-person-across-cases", group))
    .filter(({ refs }) => refs.length >= casesOfOnePerson)
    .map((observation) => ({ ...observation, count: observation.refs.length }));
