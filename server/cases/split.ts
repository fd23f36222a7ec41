/**
 * What crosses has a process part and personal parts by category, like every event (`split` of the kernel): the process part is
 * signed in clear, the personal parts are signed as ciphertexts.
 */
import type { Crossing, Json, Procedure } from "@wasl/procedure";
import type { Parts } from "../keys/bundle.ts";

/** Where the definition names no category; the most common one of its kind is the narrowest guess. */
const otherwise = "A";

interface Part {
  readonly facts?: Readonly<Record<string, Json>>;
  readonly value?: Json;
}

/** What crosses without its personal parts; `holds` says which members its part has, so that its hash comes out the same. */
export type Bare = Omit<Crossing, "part"> & { readonly holds: readonly ("facts" | "value")[] };

export function splitCrossing(
  definition: Procedure,
  crossing: Crossing,
): { readonly bare: Bare; readonly parts: Parts } {
  const { part, ...rest } = crossing;
  const holds = (["facts", "value"] as const).filter((member) => part[member] !== undefined);
  const parts: Record<string, Part> = {};
  for (const [id, value] of Object.entries(part.facts ?? {})) {
    const category = definition.facts[id]?.category ?? otherwise;
    parts[category] = { facts: { ...parts[category]?.facts, [id]: value } };
  }
  if (part.value !== undefined) {
    const category = categoryOfValue(definition, crossing);
    parts[category] = { ...parts[category], value: part.value };
  }
  return { bare: { ...rest, holds }, parts: parts as unknown as Parts };
}

/** The crossing again. What an erased key closed is missing, and then its hash differs: that is how it shows. */
export function joinCrossing(bare: Bare, parts: Parts): Crossing {
  const { holds, ...rest } = bare;
  const facts: Record<string, Json> = {};
  let value: Json = null;
  for (const part of Object.values(parts) as unknown as Part[]) {
    Object.assign(facts, part.facts);
    value = part.value ?? value;
  }
  return {
    ...rest,
    part: { ...(holds.includes("facts") ? { facts } : {}), ...(holds.includes("value") ? { value } : {}) },
  };
}

function categoryOfValue(definition: Procedure, crossing: Crossing): string {
  const { act } = crossing.core;
  switch (act.kind) {
    case "message":
      return definition.messages[act.message]?.category ?? otherwise;
    case "contribute":
    case "retract":
      return definition.lists[act.list]?.category ?? otherwise;
    default:
      return otherwise;
  }
}

/** Every category that a case of this procedure may ever hold: one key each, made when it opens. */
export function categoriesOf(definition: Procedure): readonly string[] {
  const all = new Set<string>([otherwise]);
  for (const { category } of [
    ...Object.values(definition.facts),
    ...Object.values(definition.lists),
    ...Object.values(definition.messages),
  ]) {
    all.add(category);
  }
  return [...all].sort();
}
