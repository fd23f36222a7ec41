import { receivers } from "../about/crossing.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A fact's limits and a step's withholding must leave somebody to receive it, and withhold only what would have gone. */
export const recipientLimit = rule("recipient-limit", (definition) =>
  Object.entries(definition.steps).flatMap(([name, step]) => [
    ...step.carries.flatMap((fact, index): readonly Place[] =>
      fact in definition.facts && receivers(definition, step, fact).length === 0
        ? [{ path: at("/steps", name, "carries", index), about: { step: name, fact } }]
        : [],
    ),
    ...Object.entries(step.withholds).flatMap(([party, facts]) =>
      facts.flatMap((fact, index): readonly Place[] => {
        const limits = definition.facts[fact]?.recipients;
        const goes = step.carries.includes(fact) && party !== step.by && (limits?.includes(party) ?? true);
        return goes || !(fact in definition.facts)
          ? []
          : [{ path: at("/steps", name, "withholds", party, index), about: { step: name, fact, party } }];
      }),
    ),
  ]),
);
