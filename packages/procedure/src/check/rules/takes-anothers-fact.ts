import { acts } from "../about/acts.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A step brings facts of its own party only: what another party owns, it alone writes. */
export const takesAnothersFact = rule("takes-anothers-fact", (definition) =>
  acts(definition).flatMap(({ name, party, pointer, step }) =>
    (["takes", "mayTake", "lapses"] as const).flatMap((key) =>
      step[key].flatMap((fact, index): readonly Place[] => {
        const owner = definition.facts[fact]?.owner;
        return owner === undefined || owner === party
          ? []
          : [{ path: at(pointer, key, index), about: { step: name, fact, party, owner } }];
      }),
    ),
  ),
);
