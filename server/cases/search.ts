/**
 * Finding a case by the person's names or by its shown reference, without a readable name in the database: keyed tokens, made
 * anew when the names change, erased with the case.
 */
import { createHmac } from "node:crypto";
import type { Json, Procedure, Replica, Schema } from "@wasl/procedure";
import { shownReference } from "./shown.ts";

/** Words that two spellings of one name share: no case, no accent, one form for letters that writers interchange. */
export function searchWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[أإآٱ]/gu, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replaceAll("ـ", "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 2)
    .slice(0, 40);
}

export type TokenKind = "name" | "reference" | "document" | "holder";

export function searchToken(key: Buffer, kind: TokenKind, word: string): Buffer {
  return createHmac("sha256", key).update(`${kind}|${word}`).digest().subarray(0, 16);
}

/** Every token of a case: words of its identity facts (category A), and its references. */
export function tokensOf(key: Buffer, definition: Procedure, replica: Replica): readonly Buffer[] {
  const words = new Set<string>();
  for (const id of searchable(definition)) {
    const [held, schema] = [replica.facts[id], definition.facts[id]?.schema];
    for (const text of held && schema ? textsIn(schema, held.value) : []) {
      for (const word of searchWords(text)) words.add(word);
    }
  }
  const names = [...words].slice(0, 80).map((word) => searchToken(key, "name", word));
  const shown = shownReference(definition.name, replica.ref).toLowerCase();
  return [...names, searchToken(key, "reference", shown), searchToken(key, "reference", replica.ref)];
}

const known = new WeakMap<Procedure, readonly string[]>();

/** Facts by whose words a case is found: identity (category A) with something written in it. */
export function searchable(definition: Procedure): readonly string[] {
  const kept = known.get(definition);
  if (kept) {
    return kept;
  }
  const found = Object.entries(definition.facts)
    .filter(([, { category, schema }]) => category === "A" && isWritten(schema))
    .map(([id]) => id);
  known.set(definition, found);
  return found;
}

function isWritten(schema: Schema): boolean {
  switch (schema.type) {
    case "text":
    case "edtf":
      return true;
    case "list":
      return isWritten(schema.of);
    case "record":
      return Object.values(schema.fields).some((field) => isWritten(field.schema));
    default:
      return false;
  }
}

function* textsIn(schema: Schema, value: Json): Generator<string> {
  if ((schema.type === "text" || schema.type === "edtf") && typeof value === "string") {
    yield value;
  } else if (schema.type === "list" && Array.isArray(value)) {
    for (const item of value as readonly Json[]) yield* textsIn(schema.of, item);
  } else if (schema.type === "record" && value !== null && typeof value === "object" && !Array.isArray(value)) {
    const members = value as Readonly<Record<string, Json>>;
    for (const [name, field] of Object.entries(schema.fields)) {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      if (member !== undefined) yield* textsIn(field.schema, member);
    }
  }
}
