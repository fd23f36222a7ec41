import type { Procedure, Step } from "@wasl/procedure";

const known = new WeakMap<Procedure, ReadonlyMap<string, number>>();

/** How many steps away from the beginning each state is at least. */
function depths(definition: Procedure): ReadonlyMap<string, number> {
  const found = known.get(definition);
  if (found !== undefined) return found;
  const made = new Map([[definition.initial, 0]]);
  for (const [state, depth] of made) {
    for (const { from, to } of Object.values(definition.steps)) {
      if (from.includes(state) && !made.has(to)) made.set(to, depth + 1);
    }
  }
  known.set(definition, made);
  return made;
}

/** Whether the case can still end from a state without coming back to where it has been. */
function endsFrom(definition: Procedure, state: string, seen: ReadonlySet<string>): boolean {
  if (definition.states[state]?.final) return true;
  const visited = new Set([...seen, state]);
  return Object.values(definition.steps).some(
    ({ from, to }) => from.includes(state) && !visited.has(to) && endsFrom(definition, to, visited),
  );
}

/** The step that the worked cases take from a state; the first of them that passes there is the most usual. */
function workedStep(definition: Procedure, state: string, visited: ReadonlySet<string>): string | undefined {
  for (const { play } of definition.examples) {
    for (const { do: act, name } of play) {
      const step = act === "step" ? definition.steps[name] : undefined;
      if (step?.from.includes(state) && !visited.has(step.to)) return name;
    }
  }
  return undefined;
}

/**
 * The step that one expects next from a state: what the worked cases do there; else, in the order of the agreement, one that
 * leads on and not back, and rather to another state of the work than straight to an end.
 */
export function leadingStep(
  definition: Procedure,
  state: string,
  visited: ReadonlySet<string> = new Set([state]),
): readonly [name: string, step: Step] | undefined {
  const worked = workedStep(definition, state, visited);
  const step = worked === undefined ? undefined : definition.steps[worked];
  if (worked !== undefined && step !== undefined) return [worked, step];
  const depth = depths(definition);
  const on = Object.entries(definition.steps).filter(
    ([, { from, to }]) => from.includes(state) && !visited.has(to) && endsFrom(definition, to, visited),
  );
  const forward = on.filter(([, { to }]) => (depth.get(to) ?? 0) > (depth.get(state) ?? 0));
  return forward.find(([, { to }]) => !definition.states[to]?.final) ?? forward[0] ?? on[0];
}
