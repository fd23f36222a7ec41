import { evaluations } from "../about/evaluations.ts";
import { reachableStates } from "../about/graph.ts";
import { obstacle, reachOf } from "../about/possible.ts";
import { type Place, rule } from "../finding.ts";

/** In this state the condition can never be true: it reads a fact, or a clock, that cannot exist there yet. */
export const factReadTooEarly = rule("fact-read-too-early", (definition) => {
  const reachable = reachableStates(definition);
  return evaluations(definition).flatMap(({ act, guard, party, pointer, use }): readonly Place[] => {
    const shared = act?.machine === "shared";
    const states = shared ? act.step.from.filter((state) => reachable.has(state)) : [...reachable];
    const found = states.map((state) => ({ state, read: obstacle(guard, reachOf(definition, party, state), pointer) }));
    // What another party keeps to itself is never known, early or late: other rules say so.
    const early = found.flatMap(({ state, read }): readonly Place[] =>
      read && (read.kind === "clock" || definition.facts[read.name]?.kind === "shared")
        ? [{ path: use, about: { name: read.name, state, party } }]
        : [],
    );
    return shared ? early : early.length === states.length ? early.slice(0, 1) : [];
  });
});
