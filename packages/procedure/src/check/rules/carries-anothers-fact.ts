import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** What a party received is not its own to pass on: only the owner's steps carry a fact. */
export const carriesAnothersFact = rule("carries-anothers-fact", (definition) =>
  Object.entries(definition.steps).flatMap(([step, { by, carries }]) =>
    carries.flatMap((fact, index): readonly Place[] => {
      const owner = definition.facts[fact]?.owner;
      return owner === undefined || owner === by
        ? []
        : [{ path: at("/steps", step, "carries", index), about: { step, fact, party: by, owner } }];
    }),
  ),
);
