import { references } from "../about/references.ts";
import { type Place, rule, type Surroundings } from "../finding.ts";

/** A name is used that nothing in the definition, or in the corridor as far as it is known, bears. */
export const unknownReference = rule("unknown-reference", (definition, surroundings) =>
  references(definition)
    .filter(({ known, kind, name }) => (known === "corridor" ? !inCorridor(surroundings, kind, name) : !known))
    .map(({ kind, name, pointer }): Place => ({ path: pointer, about: { kind, name } })),
);

function inCorridor({ rules, catalogue, procedures }: Surroundings, kind: string, name: string): boolean {
  const known = kind === "rule" ? rules : kind === "procedure" ? procedures : catalogue;
  return known?.has(name) ?? true;
}
