/** Every rule, each in a file of its own, over the searches of some time. */
import type { ObservationRule } from "./observation.ts";
import { farAboveColleagues } from "./rules/far-above-colleagues.ts";
import { manyOnOneCase } from "./rules/many-on-one-case.ts";
import { oddHours } from "./rules/odd-hours.ts";
import { onePersonAcrossCases } from "./rules/one-person-across-cases.ts";
import { unlikeTheCase } from "./rules/unlike-the-case.ts";

const rules: readonly ObservationRule[] = [
  unlikeTheCase,
  onePersonAcrossCases,
  manyOnOneCase,
  farAboveColleagues,
  oddHours,
];

/** @param searches in the order in which they were made */
export const observe: ObservationRule = (searches, setting) =>
  rules
    .flatMap((rule) => rule(searches, setting))
    .toSorted((one, other) => (one.to < other.to ? 1 : one.to > other.to ? -1 : 0));
