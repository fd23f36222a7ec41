/**
 * Finding a case by the person's names or by its shown reference, without a readable name in the database: keyed tokens, made
 * anew when the names change, erased with the case.
 */
import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import {
  type Category,
  type Fact,
  type Held,
  identityFacts,
  type Json,
  type Procedure,
  type Replica,
  type Schema,
} from "@wasl/procedure";
import { ofDefinition } from "./definitions.ts";
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

export type TokenKind = "name" | `name-${Category}` | "reference" | "document" | "holder";

/** What finds a name: identity for whoever reads identity, a child's or a returnee's name only for who reads that category. */
export const nameKind = (category: Category): TokenKind => (category === "A" ? "name" : `name-${category}`);

/** The key of one compartment's tokens, in the form that the hash takes. */
export type SearchKey = KeyObject;

export const searchKeyOf = (secret: Buffer): SearchKey => createSecretKey(secret);

export function searchToken(key: SearchKey, kind: TokenKind, word: string): Buffer {
  return createHmac("sha256", key).update(`${kind}|${word}`).digest().subarray(0, 16);
}

/** Tokens that a case is to have: those made, and of those that it had all but what is gone. */
export interface Tokens {
  readonly made: readonly Buffer[];
  /** Left out: all others. */
  readonly gone?: readonly Buffer[];
}

/** Every token of a new case: words of the facts that say who somebody is, and its references. */
export function tokensOf(key: SearchKey, definition: Procedure, replica: Replica): Tokens {
  const names = nameTokens(key, definition, replica, searchable(definition));
  return { made: [...names, ...referenceTokens(key, definition, replica)] };
}

/** What a step changes of them; undefined where the case is found as before. */
export function tokensAfter(
  key: SearchKey,
  definition: Procedure,
  before: Replica,
  after: Replica,
): Tokens | undefined {
  const renamed = after.ref !== before.ref;
  const changed =
    after.facts === before.facts
      ? []
      : searchable(definition).filter((id) => before.facts[id]?.value !== after.facts[id]?.value);
  // A word that goes with one fact may be another's too: then all are made anew.
  if (changed.some((id) => before.facts[id])) return tokensOf(key, definition, after);
  if (changed.length === 0 && !renamed) return undefined;
  const names = nameTokens(key, definition, after, changed);
  if (!renamed) return { made: names, gone: [] };
  return {
    made: [...names, ...referenceTokens(key, definition, after)],
    gone: referenceTokens(key, definition, before),
  };
}

function nameTokens(
  key: SearchKey,
  definition: Procedure,
  replica: Replica,
  facts: readonly string[],
): readonly Buffer[] {
  const byWord = new Map<string, Buffer>();
  for (const id of facts) {
    const [held, fact] = [replica.facts[id], definition.facts[id]];
    if (!held || !fact) continue;
    for (const [word, token] of wordTokens(key, fact, held)) byWord.set(`${fact.category} ${word}`, token);
  }
  return [...byWord.values()].slice(0, 80);
}

/** A case is found by the reference that people say, and by its own. */
function referenceTokens(key: SearchKey, definition: Procedure, { ref }: Replica): readonly Buffer[] {
  const shown = shownReference(definition.name, ref).toLowerCase();
  return [searchToken(key, "reference", shown), searchToken(key, "reference", ref)];
}

interface Made {
  readonly key: SearchKey;
  readonly fact: Fact;
  readonly tokens: ReadonlyMap<string, Buffer>;
}

const made = new WeakMap<Held, Made>();

/** Of one fact: made once, for a case gets its tokens anew when another of its facts changes, or its reference. */
function wordTokens(key: SearchKey, fact: Fact, held: Held): ReadonlyMap<string, Buffer> {
  const kept = made.get(held);
  if (kept?.key === key && kept.fact === fact) return kept.tokens;
  const tokens = new Map<string, Buffer>();
  const kind = nameKind(fact.category);
  for (const text of textsIn(fact.schema, held.value)) {
    for (const word of searchWords(text)) if (!tokens.has(word)) tokens.set(word, searchToken(key, kind, word));
  }
  made.set(held, { key, fact, tokens });
  return tokens;
}

/** Facts by whose words a case is found: those that say who it is about, with something written in them. */
const searchable = ofDefinition((definition): readonly string[] =>
  identityFacts(definition)
    .map(({ id }) => id)
    .filter((id) => isWritten(definition.facts[id]?.schema ?? { type: "boolean" })),
);

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
