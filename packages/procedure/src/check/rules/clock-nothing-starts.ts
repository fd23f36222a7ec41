import { acts } from "../about/acts.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A clock runs from a step; without one it never runs. */
export const clockNothingStarts = rule("clock-nothing-starts", (definition) => {
  const started = new Set(acts(definition).flatMap(({ step }) => step.starts));
  return Object.keys(definition.clocks)
    .filter((clock) => !started.has(clock))
    .map((clock): Place => ({ path: at("/clocks", clock), about: { clock } }));
});
