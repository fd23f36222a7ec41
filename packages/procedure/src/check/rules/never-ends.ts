import { leadingTo } from "../about/graph.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** No chain of steps leads from the state to an end: the case, and the data in it, would be kept for ever. */
export const neverEnds = rule("never-ends", (definition) => {
  const finals = Object.keys(definition.states).filter((state) => definition.states[state]?.final);
  const ending = leadingTo(finals, definition.steps);
  return Object.keys(definition.states)
    .filter((state) => !ending.has(state))
    .map((state): Place => ({ path: at("/states", state), about: { state } }));
});
