import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Only who issued a document can call it back. */
export const recallsAnothers = rule("recalls-anothers", (definition) =>
  Object.entries(definition.flags).flatMap(([flag, { recalls, owners }]): readonly Place[] => {
    const issuer = recalls === undefined ? undefined : definition.facts[recalls]?.owner;
    return issuer === undefined || owners.every((owner) => owner === issuer)
      ? []
      : [{ path: at("/flags", flag, "recalls"), about: { flag, fact: recalls ?? "" } }];
  }),
);
