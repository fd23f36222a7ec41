/** Whether a question names the person whom its case is about, under any name that the case gives of them or of their parents. */

import { compare, type HeldName } from "@wasl/names";
import type { CaseView, Json } from "@wasl/procedure";
import type { RegisterQuery } from "../identification.ts";

/**
 * One alike name is no likeness: half of a country is called Mohamed. It takes the family name, or the given name with the
 * father's where that is asked too; each may stand in another's place, as it was heard.
 *
 * @returns true when the case gives names, and those asked for are not like them.
 */
export function isUnlike(asked: RegisterQuery, view: Pick<CaseView, "facts">): boolean {
  const held = view.facts.filter(({ category }) => category === "A").flatMap(({ value }) => namesIn(value));
  const alike = (name: string | undefined) => name !== undefined && held.some((one) => isAlike(name, one));
  const { given, family, father, mother } = asked;
  const own = [given, family].some((name) => name !== undefined);
  if (held.length === 0 || (!own && father === undefined && mother === undefined)) return false;
  if (!own) return !alike(father) && !alike(mother);
  if (alike(family)) return false;
  return !(alike(given) && (alike(father) || (family === undefined && father === undefined)));
}

function isAlike(name: string, held: HeldName): boolean {
  const { agreement } = compare(name, held);
  return agreement !== "differs" && agreement !== "absent";
}

/** Every name by script in a value, and every text of a list (other names, earlier ones), whatever the form that holds it. */
function namesIn(value: Json | undefined): readonly HeldName[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((one: Json) => (typeof one === "string" ? [{ latin: one }] : namesIn(one)));
  const { latin, arabic } = value as { readonly [name: string]: Json };
  if (typeof latin === "string" || typeof arabic === "string")
    return [
      {
        ...(typeof latin === "string" ? { latin } : {}),
        ...(typeof arabic === "string" ? { arabic } : {}),
      },
    ];
  return Object.values(value).flatMap((one) => namesIn(one));
}
