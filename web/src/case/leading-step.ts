import type { Procedure, Step } from "@wasl/procedure";

/** Whether the case can still end from a state without coming back to where it has been. */
function endsFrom(definition: Procedure, state: string, seen: ReadonlySet<string>): boolean {
  if (definition.states[state]?.final) return true;
  const visited = new Set([...seen, state]);
  return Object.values(definition.steps).some(
    ({ from, to }) => from.includes(state) && !visited.has(to) && endsFrom(definition, to, visited),
  );
}

/** The step that leads on from a state and not back, the first in the order of the agreement: what one expects next. */
export function leadingStep(
  definition: Procedure,
  state: string,
  visited: ReadonlySet<string> = new Set([state]),
): readonly [name: string, step: Step] | undefined {
  return Object.entries(definition.steps).find(
    ([, { from, to }]) => from.includes(state) && !visited.has(to) && endsFrom(definition, to, visited),
  );
}
