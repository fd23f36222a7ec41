import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A case that has ended is nobody's turn. */
export const finalStateWithTurn = rule("final-state-with-turn", (definition) =>
  Object.entries(definition.states).flatMap(([state, { turn, final }]): readonly Place[] =>
    final && turn !== null ? [{ path: at("/states", state, "turn"), about: { state, party: turn } }] : [],
  ),
);
