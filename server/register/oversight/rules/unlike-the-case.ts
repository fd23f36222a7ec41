/** No name asked for is like a name in the case: another name has been heard meanwhile, or somebody else was looked for. */
import { grouped } from "../grouped.ts";
import { type ObservationRule, observed } from "../observation.ts";

export const unlikeTheCase: ObservationRule = (searches) =>
  grouped(
    searches.filter(({ unlike }) => unlike),
    ({ person, ref }) => `${person} ${ref}`,
  ).map((group) => observed("unlike-the-case", group));
