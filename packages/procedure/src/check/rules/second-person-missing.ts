import { acts } from "../about/acts.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A step needs two persons, and no role of its party may be the second. */
export const secondPersonMissing = rule("second-person-missing", (definition) =>
  acts(definition).flatMap(({ name, party, pointer, step }): readonly Place[] => {
    const second = step.second.some((role) => definition.roles[role]?.party === party);
    return step.persons === 1 || second ? [] : [{ path: at(pointer, "second"), about: { step: name, party } }];
  }),
);
