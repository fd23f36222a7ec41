import type { PartyId, Procedure } from "../../definition.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A party owns a flag, a list, a message or a link, and no role of it may use it. */
export const rightNobodyHas = rule("right-nobody-has", (definition) => [
  ...Object.entries(definition.lists).flatMap(([name, { by, owners }]) =>
    missing(definition, by, owners, at("/lists", name, "by")),
  ),
  ...Object.entries(definition.flags).flatMap(([name, { by, liftedBy, owners }]) => [
    ...missing(definition, by, owners, at("/flags", name, "by")),
    ...missing(definition, liftedBy, owners, at("/flags", name, "liftedBy")),
  ]),
  ...Object.entries(definition.messages).flatMap(([name, { by, from }]) =>
    missing(definition, by, from, at("/messages", name, "by")),
  ),
  ...Object.entries(definition.links).flatMap(([name, { by, party }]) =>
    missing(definition, by, [party], at("/links", name, "by")),
  ),
]);

function missing(
  definition: Procedure,
  roles: readonly string[],
  parties: readonly PartyId[],
  path: string,
): readonly Place[] {
  return parties
    .filter((party) => !roles.some((role) => definition.roles[role]?.party === party))
    .map((party) => ({ path, about: { party } }));
}
