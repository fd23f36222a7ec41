/**
 * Documents that this State issues: a number is used once, and a person, as the register has them, holds one valid document
 * whichever case it came of. An officer attests it; the database holds to it when two sign at once.
 */
import { createHash } from "node:crypto";
import type { Event, Json, Procedure, Refusal, Replica } from "@wasl/procedure";
import { decodeSeal, sealIdentity } from "@wasl/travel-document";
import type { Pools } from "../services.ts";
import { ofDefinition } from "./definitions.ts";
import type { Change, Engine } from "./engine.ts";
import type { Entry } from "./entry.ts";

export interface Issued {
  readonly number: Buffer;
  readonly holder: Buffer | null;
  /** SHA-256 of its seal's identity; null where it bears none. */
  readonly seal: Buffer | null;
  /** Last day. */
  readonly validTo: string;
}

type Members = Readonly<Record<string, Json>>;

/** What a party issues by a procedure. */
interface DocumentKind {
  readonly fact: string;
  /** Flags of ours that call it back. */
  readonly recalls: readonly string[];
  /** Clocks that begin when the document is issued and end with its validity. */
  readonly clocks: readonly string[];
}

/** A document is a record of category E, of ours, that has a number and an end. Asked at every step, found once. */
const documentKind = ofDefinition((definition: Procedure, self: string): DocumentKind | undefined => {
  const fact = Object.keys(definition.facts).find((id) => {
    const found = definition.facts[id];
    const fields = found?.schema.type === "record" ? found.schema.fields : {};
    return found?.owner === self && found.category === "E" && "number" in fields && "validTo" in fields;
  });
  if (fact === undefined) return undefined;
  return {
    fact,
    recalls: Object.keys(definition.flags).filter((flag) => definition.flags[flag]?.recalls === fact),
    clocks: Object.values(definition.steps).flatMap((step) => (step.takes.includes(fact) ? step.starts : [])),
  };
});

/** What a change issues, as keyed tokens; undefined when it issues nothing. */
export function issuedBy(engine: Pick<Engine, "token">, entry: Entry, { events, replica }: Change): Issued | undefined {
  const { definition, compartment } = entry;
  const fact = documentKind(definition, replica.self)?.fact;
  if (fact === undefined) return undefined;
  const issues = (event: Event) =>
    event.kind === "stepped" && event.by === replica.self && Object.hasOwn(event.facts, fact);
  if (!events.some(issues)) {
    return undefined;
  }
  const { number, validTo, seal } = (replica.facts[fact]?.value ?? {}) as Members;
  return {
    number: numberToken(engine, compartment, number),
    holder: holderOf(engine, entry, { replica }),
    seal: typeof seal === "string" ? thumbprint(Buffer.from(seal, "hex")) : null,
    validTo: String(validTo),
  };
}

const numberToken = (engine: Pick<Engine, "token">, compartment: string, number: Json | undefined): Buffer =>
  engine.token(compartment, "document", plain(number));

function thumbprint(bytes: Buffer): Buffer | null {
  const read = decodeSeal(bytes);
  return read.ok ? createHash("sha256").update(sealIdentity(read.seal)).digest() : null;
}

/** Whose the case's document is, as a keyed token; null where the register was not asked. */
export function holderOf(
  engine: Pick<Engine, "token">,
  { definition, compartment }: Entry,
  { replica }: Pick<Change, "replica">,
): Buffer | null {
  const reference = registerReference(definition, replica);
  return reference === undefined ? null : engine.token(compartment, "holder", plain(reference));
}

/** The identity that this State has decided on, by its register's own reference, which never leaves it. */
function registerReference(definition: Procedure, replica: Replica): Json | undefined {
  return definition.facts.registerReference?.owner === replica.self
    ? replica.facts.registerReference?.value
    : undefined;
}

/** One spelling of a number or a reference: no case, no space, no stroke. */
const plain = (value: Json | undefined): string =>
  String(value)
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/**
 * Whether the case's document is good no longer: used, run out, returned, or taken back before it left. Its sheet may be in
 * somebody's hands all the same: the holder may have another, the number never comes again.
 */
function documentEnds(
  { definition }: Pick<Entry, "definition">,
  { replica, events }: Pick<Change, "replica" | "events">,
): boolean {
  const kind = documentKind(definition, replica.self);
  if (!kind || replica.facts[kind.fact] === undefined) {
    return false;
  }
  const now = events.at(-1)?.at ?? "";
  return kind.clocks.every((clock) => {
    const state = replica.clocks[clock];
    const lasts = state?.status === "running" || state?.status === "paused";
    return !lasts || (state.due !== undefined && state.due < now);
  });
}

/** What is written of the case's document when something becomes of it after its issue. */
export interface Standing {
  /** Of the last document of the case. */
  readonly number: Buffer;
  readonly holder: Buffer | null;
  /** Good no longer, by what happened or by its date: its holder may have another. */
  readonly ended: boolean;
  /** Its State calls it back: nobody is to accept it while that stands. */
  readonly recalled: boolean;
  readonly at: string;
}

/**
 * How the case's document stands after a change; undefined where the change says nothing of it.
 *
 * @param before the case as it stood.
 */
export function standingOf(engine: Pick<Engine, "token">, before: Entry, change: Change): Standing | undefined {
  const { definition, compartment } = before;
  const kind = documentKind(definition, change.replica.self);
  const document = kind && change.replica.facts[kind.fact]?.value;
  if (!document) return undefined;
  const ended = documentEnds(before, change);
  const recalled = isRecalled(kind, change.replica);
  // What has run out by its date is noted with whatever comes next.
  if (!ended && !documentEnds(before, before) && recalled === isRecalled(kind, before.replica)) return undefined;
  const at = change.events.at(-1)?.at ?? change.replica.openedAt;
  const number = numberToken(engine, compartment, (document as Members).number);
  return { number, holder: holderOf(engine, before, change), ended, recalled, at };
}

const isRecalled = ({ recalls }: DocumentKind, { flags, self }: Replica): boolean =>
  recalls.some((flag) => Object.hasOwn(flags[flag] ?? {}, self));

/** Why the document may not be issued, before anything is written. */
export async function whyNotIssued(
  engine: Engine,
  pools: Pools,
  entry: Entry,
  change: Change,
): Promise<Refusal | undefined> {
  const issued = issuedBy(engine, entry, change);
  if (!issued) {
    return undefined;
  }
  const pool = pools.compartment(entry.compartment);
  // Of a case that was closed meanwhile nobody notes that its document has run out.
  await pool.query({
    name: "holder-free",
    text: "update issued_document set holder = null where holder = $1 and valid_to < ($2::timestamptz)::date",
    values: [issued.holder, change.events.at(-1)?.at],
  });
  const { rows } = await pool.query<{ same: boolean }>({
    name: "issued-before",
    text: "select number = $1 as same from issued_document where number = $1 or holder = $2",
    values: [issued.number, issued.holder],
  });
  if (rows.some(({ same }) => same)) {
    return { code: "document-number-used" };
  }
  return rows.length > 0 ? { code: "document-still-valid" } : undefined;
}
