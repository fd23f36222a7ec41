import { acts } from "../about/acts.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A step must bring a fact, and none of the roles that take the step may write that fact. */
export const takenFactNotTheirs = rule("taken-fact-not-theirs", (definition) =>
  acts(definition).flatMap(({ name, pointer, step }) =>
    step.takes.flatMap((fact, index): readonly Place[] => {
      const taken = definition.facts[fact];
      const someone = taken?.by.some((role) => step.roles.includes(role)) ?? true;
      return someone ? [] : [{ path: at(pointer, "takes", index), about: { step: name, fact } }];
    }),
  ),
);
