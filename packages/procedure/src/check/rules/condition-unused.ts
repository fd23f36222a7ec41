import { evaluations } from "../about/evaluations.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A gate was written and attached to nothing: most often the step that needed it forgot it. */
export const conditionUnused = rule("condition-unused", (definition) => {
  const used = new Set(evaluations(definition).map(({ condition }) => condition));
  return Object.keys(definition.conditions)
    .filter((condition) => !used.has(condition))
    .map((condition): Place => ({ path: at("/conditions", condition), about: { condition } }));
});
