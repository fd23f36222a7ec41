import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** The case does not end here, and who holds the turn has no step that leads elsewhere. */
export const deadEndState = rule("dead-end-state", (definition) =>
  Object.entries(definition.states).flatMap(([state, { turn, final }]): readonly Place[] => {
    const way = Object.values(definition.steps).some(
      (step) => step.by === turn && step.from.includes(state) && step.to !== state,
    );
    return final || way ? [] : [{ path: at("/states", state), about: { state, party: turn ?? "" } }];
  }),
);
