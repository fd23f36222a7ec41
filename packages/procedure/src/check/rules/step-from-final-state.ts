import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Replicas close in a final state; a step from there can never be taken. */
export const stepFromFinalState = rule("step-from-final-state", (definition) =>
  Object.entries(definition.steps).flatMap(([step, { from }]) =>
    from.flatMap((state, index): readonly Place[] =>
      definition.states[state]?.final ? [{ path: at("/steps", step, "from", index), about: { step, state } }] : [],
    ),
  ),
);
