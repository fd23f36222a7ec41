import { acts } from "../about/acts.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** What was due can never be done: the clock ends whatever the obliged party does. */
export const clockNothingStops = rule("clock-nothing-stops", (definition) => {
  const stopped = new Set(acts(definition).flatMap(({ step }) => step.stops));
  return Object.keys(definition.clocks)
    .filter((clock) => !stopped.has(clock))
    .map((clock): Place => ({ path: at("/clocks", clock), about: { clock } }));
});
