/** Whether a question names the person whom its case is about, under any name that the case gives of them or of their parents. */

import { compare, type HeldName } from "@wasl/names";
import type { CaseView, Json } from "@wasl/procedure";
import type { RegisterQuery } from "../identification.ts";

/** @returns true when the case gives names, and none of those asked for is like one of them. */
export function isUnlike(asked: RegisterQuery, view: Pick<CaseView, "facts">): boolean {
  const held = view.facts.filter(({ category }) => category === "A").flatMap(({ value }) => namesIn(value));
  const names = [asked.given, asked.family, asked.father, asked.mother].filter((name) => name !== undefined);
  if (held.length === 0 || names.length === 0) return false;
  return !names.some((name) => held.some((one) => isAlike(name, one)));
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
