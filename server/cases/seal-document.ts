/**
 * A document that leaves bears its seal. It is made when the second of its two people signs, over the zone that both have seen,
 * and becomes part of the fact that they issue: so the other State, the page and the record hold the very same bytes. The page
 * is a file of the case, stored with the step: of a document that was not issued there is none.
 */
import type { Command, Json, Prepared, Refusal, Replica } from "@wasl/procedure";
import { documentMaker } from "../documents/documents.ts";
import { type Printer, photoOf } from "../documents/print.ts";
import type { CorridorData, Pools, Services } from "../services.ts";
import { type AttachmentRow, attachmentRow, findFile, sealFile, unsealFile } from "../store/attachments.ts";
import type { Officer } from "./api.ts";
import type { Entry } from "./entry.ts";
import { heldIn, sealedFact } from "./prepare-document.ts";

export interface Sealing {
  readonly state: string;
  readonly states: CorridorData["states"];
  readonly seals: Services["seals"];
  readonly pools: Pools;
  readonly print: Printer;
  readonly clock: () => Temporal.Instant;
}

export type Sealed =
  | { readonly ok: true; readonly replica: Replica; readonly page?: AttachmentRow }
  | { readonly ok: false; readonly refusal: Refusal };

type Members = Readonly<Record<string, Json>>;

/** @returns undefined where the command issues no document that bears a seal. */
export async function sealDocument(
  services: Sealing,
  entry: Entry,
  officer: Officer,
  command: Command,
): Promise<Sealed | undefined> {
  if (command.do !== "sign") return undefined;
  const { definition, replica } = entry;
  const prepared = replica.prepared.find(({ step }) => step === command.step);
  const id = sealedFact(definition, Object.keys(prepared?.facts ?? {}));
  if (!prepared || id === undefined) return undefined;
  const document = prepared.facts[id] as Members;
  const { mrz } = document;
  if (typeof mrz !== "string") return refusal("document-without-zone");
  const photo = await photoIn(services, entry);
  if (photo === "not-here") return refusal("photo-not-here");

  const { state, states, seals, clock } = services;
  const today = clock()
    .toZonedDateTimeISO(states[state]?.zone ?? "UTC")
    .toPlainDate();
  const made = await seals.seal({
    mrz: [mrz.slice(0, 36), mrz.slice(36)],
    issuedOn: String(document.issuedOn),
    signedOn: today.toString(),
    askedBy: prepared.person,
    approvedBy: officer.person,
    post: officer.post,
    ref: replica.ref,
  });
  if (!made.ok) return made;
  const sealed = { ...document, seal: made.seal.toString("hex") };
  const page = await printPage(services, entry, id, sealed, photo);
  if (page === "unreadable") return refusal("photo-unreadable");
  if (!page) return { ok: true, replica: withFact(replica, prepared, id, sealed) };
  const printed = { ...sealed, page: page.hash.toString("hex") };
  return { ok: true, replica: withFact(replica, prepared, id, printed), page };
}

const refusal = (code: string) => ({ ok: false, refusal: { code } }) as const;

/** Undefined where the case has none: the sheet then has an empty frame. */
async function photoIn({ pools }: Sealing, entry: Entry): Promise<Buffer | "not-here" | undefined> {
  const named = photoOf(heldIn(entry.replica));
  if (!named) return undefined;
  const file = await findFile(pools.compartment(entry.compartment), entry.id, named.hash, entry.keys.own);
  return file ? unsealFile(file.content, file.key) : "not-here";
}

/** @returns undefined where the document has no printed form. */
async function printPage(
  { state, seals, print }: Sealing,
  entry: Entry,
  id: string,
  document: Members,
  photo: Buffer | undefined,
): Promise<AttachmentRow | "unreadable" | undefined> {
  const kind = documentMaker.kinds.find((one) => documentMaker.factOf(one) === id);
  const category = entry.definition.facts[id]?.category;
  const key = category && entry.keys.own(category);
  if (kind === undefined || !category || !key) return undefined;
  const facts = { [id]: document };
  let pdf: Uint8Array | undefined;
  try {
    pdf = await print({ kind, facts, state, specimen: seals.demonstration, ...(photo ? { photo } : {}) });
  } catch (failed) {
    if (photo) return "unreadable";
    throw failed;
  }
  if (!pdf) return undefined;
  const sealed = sealFile(Buffer.from(pdf));
  const name = `${kind}-${String(document.number)}.pdf`;
  const row = { caseId: entry.id, category, mediaType: "application/pdf", bytes: pdf.length, name };
  return attachmentRow(row, sealed, key);
}

function withFact(replica: Replica, prepared: Prepared, id: string, value: Json): Replica {
  const complete = { ...prepared, facts: { ...prepared.facts, [id]: value } };
  return { ...replica, prepared: replica.prepared.map((one) => (one === prepared ? complete : one)) };
}
