import { reachableFrom, reachableStates } from "../about/graph.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** No chain of steps leads to the state, shared or private. */
export const unreachableState = rule("unreachable-state", (definition) => {
  const reachable = reachableStates(definition);
  const shared = Object.keys(definition.states)
    .filter((state) => !reachable.has(state))
    .map((state): Place => ({ path: at("/states", state), about: { state } }));
  const internal = Object.entries(definition.internal).flatMap(([party, machine]) => {
    const inside = reachableFrom(machine.initial, machine.steps);
    return machine.states.flatMap((state, index): readonly Place[] =>
      inside.has(state) ? [] : [{ path: at("/internal", party, "states", index), about: { state, party } }],
    );
  });
  return [...shared, ...internal];
});
