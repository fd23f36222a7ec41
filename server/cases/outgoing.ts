/** What leaves: a row of the outbox for each crossing, its personal parts sealed under keys that only this recipient gets. */
import { randomUUID } from "node:crypto";
import {
  type AttachmentValue,
  crossingHash,
  type Dispatch,
  type Event,
  type Json,
  type Replica,
} from "@wasl/procedure";
import { actAndName, type Body, crossingAbout, writeBody } from "../exchange/envelope.ts";
import { sealParts } from "../keys/bundle.ts";
import type { Keyring } from "../keys/keyring.ts";
import { seal } from "../keys/seal.ts";
import type { Entry } from "./entry.ts";
import { splitCrossing } from "./split.ts";
import type { OutboxRow } from "./write.ts";

export interface Sender {
  readonly state: string;
  readonly keys: Keyring;
  readonly batchSeconds: number;
  readonly clock: () => Temporal.Instant;
}

/** @param released where a person lets go what waited: the row that it waited in. */
export function outboxRow(
  sender: Sender,
  entry: Entry,
  change: { readonly events: readonly Event[]; readonly replica: Replica },
  dispatch: Dispatch,
  released?: string,
): OutboxRow {
  const { crossing, waits, leaves, screen } = dispatch;
  const { core, to, sequence, epoch } = crossing;
  const { bare, parts } = splitCrossing(entry.definition, crossing);
  const keyOf = entry.keys.crossing(to);
  const sealed = sealParts(parts, keyOf, crossingAbout(core.case, crossing));
  const id = released ?? randomUUID();
  const hash = hashOfSent(change.events, to, sequence) ?? crossingHash(crossing);
  const keys = Object.fromEntries(
    Object.keys(parts).map((category) => [category, keyOf(category)?.toString("base64url")]),
  );
  const signers = authorsOf(change.events, entry.events, screen);
  const batched = leaves === "in-batches";
  const toRead = released === undefined && (waits || screen.length > 0);
  return {
    id,
    peer: core.parties[to] ?? "",
    party: to,
    sequence,
    epoch,
    hash,
    ...actAndName(core.act),
    at: core.at,
    person: signers[0] ?? null,
    role: core.role,
    post: core.post,
    signers,
    attachments: filesIn(crossing.part as Json).map((file) => file.hash),
    status: toRead ? "to-read" : batched ? "waiting-batch" : "queued",
    leaves_at: batched ? nextBatch(sender.clock(), sender.batchSeconds) : null,
    screen: screen.length > 0 ? screen : null,
    body: claimsText(sender, id, change.replica, to, {
      kind: "crossing",
      crossing: bare,
      hash,
      sealed: sealed?.toString("base64url") ?? "",
    }),
    keys: sealTravelling(sender.keys, entry.compartment, id, keys),
  };
}

/** A refusal or an erasure: it belongs to no chain and carries nothing personal. */
export function answerRow(
  sender: Sender,
  compartment: string,
  replica: Pick<Replica, "parties" | "release" | "ref">,
  party: string,
  body: Body,
): OutboxRow {
  const id = randomUUID();
  const at = sender.clock().toString();
  return {
    id,
    peer: replica.parties[party] ?? "",
    party,
    sequence: body.kind === "refusal" ? body.sequence : 0,
    epoch: body.kind === "refusal" ? body.epoch : 0,
    hash: body.kind === "refusal" ? body.hash : "",
    act: body.kind,
    name: body.kind === "refusal" ? body.code : body.kind === "erasure" ? body.rule : "",
    at,
    person: null,
    role: null,
    post: null,
    signers: [],
    attachments: [],
    status: "queued",
    leaves_at: null,
    screen: null,
    body: claimsText(sender, id, replica, party, body),
    keys: sealTravelling(sender.keys, compartment, id, {}),
  };
}

function claimsText(
  sender: Sender,
  id: string,
  replica: Pick<Replica, "parties" | "release" | "ref">,
  party: string,
  body: Body,
): string {
  return JSON.stringify({
    jti: id,
    iss: sender.state,
    aud: replica.parties[party] ?? "",
    release: replica.release,
    caseRef: replica.ref,
    ...writeBody(body),
  });
}

/** Keys that go beside an envelope, kept until it is receipted. */
export function sealTravelling(keyring: Keyring, compartment: string, id: string, keys: unknown): string {
  return seal(keyring.master(compartment), Buffer.from(JSON.stringify(keys)), `outbox|${id}`).toString("base64");
}

/** The next fixed moment at which what must not tell its hour leaves. */
export function nextBatch(now: Temporal.Instant, seconds: number): string {
  const next = (Math.floor(now.epochMilliseconds / 1000 / seconds) + 1) * seconds;
  return Temporal.Instant.fromEpochMilliseconds(next * 1000).toString();
}

function hashOfSent(events: readonly Event[], to: string, sequence: number): string | undefined {
  for (const event of events) {
    if (event.kind === "sent" && event.to === to && event.sequence === sequence) {
      return event.hash;
    }
  }
  return undefined;
}

/**
 * Who wrote or first signed what leaves: none of them may be its second reader. Whoever gave a second signature may, for that
 * is what the second signature is.
 */
function authorsOf(events: readonly Event[], before: readonly Event[], screen: Dispatch["screen"]): string[] {
  const people = new Set<string>();
  for (const { kind, person } of events) {
    if (person !== undefined && kind !== "sent") people.add(person);
  }
  const facts = new Set(screen.map(({ pointer }) => pointer.split("/")[2]));
  for (const event of before) {
    const values = event.kind === "recorded" ? event.facts : event.kind === "prepared" ? event.prepared.facts : {};
    if (event.person !== undefined && Object.keys(values).some((id) => facts.has(id))) people.add(event.person);
  }
  return [...people];
}

/** Attachments named in what leaves. */
export function filesIn(value: Json | undefined): AttachmentValue[] {
  if (value === null || typeof value !== "object" || value === undefined) {
    return [];
  }
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item) => filesIn(item));
  }
  const file = value as unknown as Partial<AttachmentValue>;
  const isFile =
    typeof file.hash === "string" && /^[0-9a-f]{64}$/.test(file.hash) && typeof file.mediaType === "string";
  if (isFile && typeof file.bytes === "number" && typeof file.name === "string") {
    return [file as AttachmentValue];
  }
  return Object.values(value as Readonly<Record<string, Json>>).flatMap((item) => filesIn(item));
}
