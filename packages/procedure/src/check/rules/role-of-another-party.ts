import type { PartyId, Procedure } from "../../definition.ts";
import { acts } from "../about/acts.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A role is listed where only roles of certain parties mean anything. */
export const roleOfAnotherParty = rule("role-of-another-party", (definition) => [
  ...acts(definition).flatMap(({ party, pointer, step }) => [
    ...strangers(definition, step.roles, [party], at(pointer, "roles")),
    ...strangers(definition, step.second, [party], at(pointer, "second")),
  ]),
  ...Object.entries(definition.facts).flatMap(([name, { by, owner }]) =>
    strangers(definition, by, [owner], at("/facts", name, "by")),
  ),
  ...Object.entries(definition.lists).flatMap(([name, { by, owners }]) =>
    strangers(definition, by, owners, at("/lists", name, "by")),
  ),
  ...Object.entries(definition.flags).flatMap(([name, { by, liftedBy, owners }]) => [
    ...strangers(definition, by, owners, at("/flags", name, "by")),
    ...strangers(definition, liftedBy, owners, at("/flags", name, "liftedBy")),
  ]),
  ...Object.entries(definition.messages).flatMap(([name, { by, second, from }]) => [
    ...strangers(definition, by, from, at("/messages", name, "by")),
    ...strangers(definition, second, from, at("/messages", name, "second")),
  ]),
  ...Object.entries(definition.links).flatMap(([name, { by, party }]) =>
    strangers(definition, by, [party], at("/links", name, "by")),
  ),
]);

function strangers(
  definition: Procedure,
  roles: readonly string[],
  parties: readonly PartyId[],
  pointer: string,
): readonly Place[] {
  return roles.flatMap((role, index): readonly Place[] => {
    const party = definition.roles[role]?.party;
    return party === undefined || parties.includes(party) ? [] : [{ path: at(pointer, index), about: { role, party } }];
  });
}
