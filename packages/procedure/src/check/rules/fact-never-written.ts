import { acts } from "../about/acts.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** No role of its owner may record the fact, and no step of its owner brings it. */
export const factNeverWritten = rule("fact-never-written", (definition) =>
  Object.entries(definition.facts).flatMap(([fact, { by, owner }]): readonly Place[] => {
    const recorded = by.some((role) => definition.roles[role]?.party === owner);
    const brought = acts(definition).some(
      ({ party, step }) => party === owner && [...step.takes, ...step.mayTake].includes(fact),
    );
    return recorded || brought ? [] : [{ path: at("/facts", fact), about: { fact, party: owner } }];
  }),
);
