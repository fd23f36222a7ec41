/**
 * A document that leaves bears its zone and its seal. Both are made when the second of its two people signs, from what the first
 * prepared, and become part of the fact that they issue: so the other State, the page and the record hold the very same bytes.
 */
import type { Command, Json, Prepared, Refusal, Replica } from "@wasl/procedure";
import { threeLetterCode } from "@wasl/travel-document";
import { documentZone } from "../documents/zone.ts";
import type { CorridorData, Services } from "../services.ts";
import type { Officer } from "./api.ts";
import type { Entry } from "./entry.ts";

export interface Sealing {
  readonly state: string;
  readonly states: CorridorData["states"];
  readonly seals: Services["seals"];
  readonly clock: () => Temporal.Instant;
}

export type Sealed =
  | { readonly ok: true; readonly replica: Replica }
  | { readonly ok: false; readonly refusal: Refusal };

/** @returns undefined where the command issues no document that bears a seal. */
export async function sealDocument(
  { state, states, seals, clock }: Sealing,
  { definition, replica }: Entry,
  officer: Officer,
  command: Command,
): Promise<Sealed | undefined> {
  if (command.do !== "sign") return undefined;
  const prepared = replica.prepared.find(({ step }) => step === command.step);
  const id = Object.keys(prepared?.facts ?? {}).find((fact) => bearsSeal(definition, fact));
  if (!prepared || id === undefined) return undefined;
  const held = Object.fromEntries(Object.entries(replica.facts).map(([fact, { value }]) => [fact, value]));
  const written = documentZone({ ...held, document: prepared.facts[id] ?? null }, threeLetterCode(state) ?? state);
  if (!written.ok) return written;
  const document = prepared.facts[id] as Readonly<Record<string, Json>>;
  const today = clock()
    .toZonedDateTimeISO(states[state]?.zone ?? "UTC")
    .toPlainDate();
  const made = await seals.seal({
    mrz: written.lines,
    issuedOn: String(document.issuedOn),
    signedOn: today.toString(),
    askedBy: prepared.person,
    approvedBy: officer.person,
    post: officer.post,
    ref: replica.ref,
  });
  if (!made.ok) return made;
  const complete = { ...document, mrz: written.lines.join(""), seal: made.seal.toString("hex") };
  return { ok: true, replica: withFact(replica, prepared, id, complete) };
}

/** A record that has room for a zone and a seal. */
function bearsSeal(definition: Entry["definition"], id: string): boolean {
  const schema = definition.facts[id]?.schema;
  return schema?.type === "record" && "mrz" in schema.fields && "seal" in schema.fields;
}

function withFact(replica: Replica, prepared: Prepared, id: string, value: Json): Replica {
  const complete = { ...prepared, facts: { ...prepared.facts, [id]: value } };
  return { ...replica, prepared: replica.prepared.map((one) => (one === prepared ? complete : one)) };
}
