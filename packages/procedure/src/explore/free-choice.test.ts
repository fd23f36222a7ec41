import { describe, expect, it } from "vitest";
import type { Procedure } from "../definition.ts";
import { complaint } from "../fixtures/complaint.ts";
import { plenary } from "../fixtures/plenary.ts";
import { transit } from "../fixtures/transit.ts";
import { modelOf } from "./build.ts";
import type { Model } from "./model.ts";
import { walk } from "./search.ts";

const nameOf = ({ party, means }: Model["variables"][number]): string => JSON.stringify([party, means]);

/** The states that a model comes to, as far as these variables tell them apart. */
function statesOf(model: Model, names: readonly string[]): Set<string> {
  const numbers = names.map((name) => model.variables.findIndex((variable) => nameOf(variable) === name));
  const { states, valuesOf } = walk(model);
  const values = valuesOf(0);
  const found = new Set<string>();
  for (let state = 0; state < states; state++) {
    valuesOf(state, values);
    found.add(numbers.map((number) => values[number]).join(","));
  }
  return found;
}

const broken = (model: Model): readonly string[] => [...walk(model).breaches.keys()].sort();

const ungated = {
  ...complaint,
  steps: { ...complaint.steps, refer: { ...complaint.steps.refer, when: ["told"] } },
} as Procedure;

describe("what may change freely is chosen when it is read", () => {
  it.each(
    [plenary, complaint, transit, ungated].map(
      (definition, index) => [`${definition.name} ${index}`, definition] as const,
    ),
  )("and %s comes to the very same states, and breaks the same walls, as when all of it is kept", (_, definition) => {
    const chosen = modelOf(definition, { room: 2 });
    const kept = modelOf(definition, { room: 2, explicit: true });
    const names = chosen.variables.filter(({ input, values }) => !input && values.length > 1).map(nameOf);
    const free = kept.variables.filter(({ input }) => input);
    expect(free).toEqual([]);
    expect(statesOf(kept, names)).toEqual(statesOf(chosen, names));
    expect(broken(kept)).toEqual(broken(chosen));
  });
});
