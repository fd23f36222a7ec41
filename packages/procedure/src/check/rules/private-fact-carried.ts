import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Private and protected facts stay with their owner: no step may carry one. */
export const privateFactCarried = rule("private-fact-carried", (definition) =>
  Object.entries(definition.steps).flatMap(([step, { carries }]) =>
    carries.flatMap((fact, index): readonly Place[] => {
      const kind = definition.facts[fact]?.kind;
      return kind === undefined || kind === "shared"
        ? []
        : [{ path: at("/steps", step, "carries", index), about: { step, fact, kind } }];
    }),
  ),
);
