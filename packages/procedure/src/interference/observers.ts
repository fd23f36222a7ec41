/** From whom a protected fact is kept: every other State, and everybody at home who may not read its category. */
import { compiled } from "../compiled.ts";
import type { Context } from "../context.ts";
import type { FactId, PartyId, Procedure, RoleId } from "../definition.ts";
import { own } from "../own.ts";

export type Observer =
  | { readonly kind: "party"; readonly party: PartyId }
  /**
   * All roles of the owner that may not read it, as if they told each other everything: each of them alone sees less. None of
   * them is an excuse to another: they know what they did themselves.
   */
  | { readonly kind: "colleagues"; readonly party: PartyId; readonly roles: readonly RoleId[] };

export function observersOf(definition: Procedure, fact: FactId, mayRead: Context["mayRead"]): readonly Observer[] {
  const found = own(definition.facts, fact);
  if (!found) return [];
  const { owner, category } = found;
  const others = (compiled(definition).others[owner] ?? []).map((party): Observer => ({ kind: "party", party }));
  const roles = Object.entries(definition.roles)
    .filter(([, role]) => role.party === owner && !mayRead(role.catalogue, category))
    .map(([id]) => id);
  return roles.length === 0 ? others : [...others, { kind: "colleagues", party: owner, roles }];
}

/** Facts that may stop a step and may never be inferred. */
export const protectedFacts = ({ facts }: Procedure): readonly FactId[] =>
  Object.keys(facts).filter((id) => facts[id]?.kind === "protected");
