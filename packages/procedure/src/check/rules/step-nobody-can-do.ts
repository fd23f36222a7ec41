import { acts } from "../about/acts.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** None of the step's roles is a role of the party whose step it is, or it starts nowhere. */
export const stepNobodyCanDo = rule("step-nobody-can-do", (definition) =>
  acts(definition).flatMap(({ name, party, pointer, step }): readonly Place[] => {
    const someone = step.roles.some((role) => definition.roles[role]?.party === party);
    return [
      ...(someone ? [] : [{ path: at(pointer, "roles"), about: { step: name, party } }]),
      ...(step.from.length > 0 ? [] : [{ path: at(pointer, "from"), about: { step: name, party } }]),
    ];
  }),
);
