import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Only who holds the turn moves the shared state: a step by another party from there could never be taken. */
export const turnMismatch = rule("turn-mismatch", (definition) =>
  Object.entries(definition.steps).flatMap(([step, { by, from }]) =>
    from.flatMap((state, index): readonly Place[] => {
      const held = definition.states[state];
      return held && !held.final && held.turn !== by
        ? [{ path: at("/steps", step, "from", index), about: { step, state, party: by, turn: held.turn ?? "" } }]
        : [];
    }),
  ),
);
