/**
 * Reception: every envelope is verified, then one transaction for the whole batch stores those that belong here with their
 * leaves in the ledger, and only then do signed receipts answer. What happens to a case comes after, in `apply-inbox.ts`.
 */
import {
  type EnvelopeClaims,
  type Opened,
  openEnvelope,
  type SealedReceipt,
  sealReceipt,
  type Trust,
} from "@wasl/exchange";
import type { Pool } from "pg";
import type { Keyring } from "../keys/keyring.ts";
import { seal } from "../keys/seal.ts";
import { schemaOf } from "../store/compartments.ts";
import { identifier } from "../store/sql.ts";
import { type Answer, actAndName, type Body, type Delivered, procedureOf, readBody } from "./envelope.ts";
import type { Alongside, Leaf, Ledger } from "./ledger.ts";
import { limits } from "./limits.ts";
import type { Releases } from "./releases.ts";
import type { SignerOf } from "./signer.ts";
import type { TrustStore } from "./trust.ts";

export interface InboxServices {
  readonly state: string;
  /** The exchange's own connections. */
  readonly pool: Pool;
  readonly trust: Pick<TrustStore, "together">;
  readonly releases: Releases;
  readonly ledger: Ledger;
  readonly keys: Keyring;
  readonly signer: SignerOf;
  readonly skewSeconds: number;
  readonly clock: () => Temporal.Instant;
  /** Cases for which something new lies in the inbox. */
  readonly arrived: (compartment: string, refs: readonly string[]) => void;
}

/** An envelope that a known key signed: stored, or refused with a receipt. */
interface Signed {
  readonly delivered: Delivered;
  readonly claims: EnvelopeClaims;
  readonly hash: string;
  /** Why it is refused; then it has no place in a compartment. */
  readonly code?: string;
  readonly body?: Body;
  readonly compartment?: string;
  readonly skewed: boolean;
}

type Examined = Signed | { readonly refused: string; readonly hash: string };

/** @returns an answer for each, in the same order. @param peer who is at the other end, where its certificate says so. */
export async function receiveBatch(
  services: InboxServices,
  batch: readonly Delivered[],
  peer?: string,
): Promise<readonly Answer[]> {
  const receivedAt = services.clock().toString();
  const trust = services.trust.together(batch.length);
  const examined = await Promise.all(batch.map((delivered) => examine(services, trust, delivered, receivedAt, peer)));
  const answers: Answer[] = examined.map((one) => ({ refused: "refused" in one ? one.refused : "" }));
  const unsigned = examined.filter((one) => "refused" in one);
  if (unsigned.length > 0) {
    await noteRefused(services.pool, peer ?? null, unsigned, receivedAt);
  }
  const senders = new Set(examined.flatMap((one) => ("claims" in one ? [one.claims.iss] : [])));
  for (const sender of senders) {
    const mine = examined.flatMap((one, index) =>
      "claims" in one && one.claims.iss === sender ? [{ one, index }] : [],
    );
    await takeFrom(services, sender, mine, receivedAt, answers);
  }
  return answers;
}

async function examine(
  services: InboxServices,
  trust: Trust,
  delivered: Delivered,
  receivedAt: string,
  peer: string | undefined,
): Promise<Examined> {
  const opened: Opened = await openEnvelope(delivered.jws, {
    trust,
    self: services.state,
    receivedAt,
    maxBytes: limits.envelope,
    skewSeconds: services.skewSeconds,
    refuseSkewSeconds: limits.futureSeconds,
    ...(peer === undefined ? {} : { peer }),
  });
  const { hash } = opened;
  if (!opened.ok) {
    const { refusal, claims } = opened;
    return claims ? { delivered, claims, hash, code: refusal.code, skewed: false } : { refused: refusal.code, hash };
  }
  const { claims } = opened;
  const skewed = opened.findings.includes("clock-skew");
  const body = readBody(claims);
  if (!body) {
    return { delivered, claims, hash, code: "malformed", skewed };
  }
  const definition = services.releases.definition(claims.release, procedureOf(body));
  if (!definition) {
    return { delivered, claims, hash, code: "unknown-release", skewed };
  }
  return { delivered, claims, hash, body, compartment: definition.compartment, skewed };
}

type Numbered = { readonly one: Signed; readonly index: number };

/** Nearly all that comes is new: it is stored as such, and only where the database knows one of them is each looked up. */
async function takeFrom(
  services: InboxServices,
  peer: string,
  mine: readonly Numbered[],
  at: string,
  answers: Answer[],
): Promise<void> {
  try {
    await takeUnless(services, peer, mine, at, answers, new Map());
  } catch (error) {
    if ((error as { code?: string }).code !== "23505") throw error;
    await takeUnless(services, peer, mine, at, answers, await alreadyHeld(services.pool, mine));
  }
}

type Held = ReadonlyMap<string, { readonly hash: string; readonly receipt: string }>;

async function takeUnless(
  services: InboxServices,
  peer: string,
  mine: readonly Numbered[],
  at: string,
  answers: Answer[],
  held: Held,
): Promise<void> {
  const fresh: Numbered[] = [];
  const first = new Map<string, Numbered>();
  const repeated: { readonly index: number; readonly as: number }[] = [];
  for (const numbered of mine) {
    const { one, index } = numbered;
    const { jti } = one.claims;
    const stored = held.get(jti);
    const sibling = first.get(jti);
    if (stored?.hash === one.hash) {
      // Had it, byte for byte: its answer was lost.
      answers[index] = { receipt: stored.receipt };
    } else if (sibling?.one.hash === one.hash) {
      repeated.push({ index, as: sibling.index });
    } else if (stored || sibling) {
      fresh.push({ index, one: { ...one, code: "replayed" } });
    } else {
      first.set(jti, numbered);
      fresh.push(numbered);
    }
  }
  if (fresh.length > 0) {
    await store(services, peer, fresh, at, answers);
  }
  for (const { index, as } of repeated) {
    answers[index] = answers[as] ?? { refused: "malformed" };
  }
}

async function alreadyHeld(pool: Pool, mine: readonly Numbered[]): Promise<Held> {
  const held = new Map<string, { hash: string; receipt: string }>();
  for (const compartment of new Set(mine.flatMap(({ one }) => one.compartment ?? []))) {
    const { rows } = await pool.query<{ id: string; envelope_hash: string; receipt: string }>({
      name: `held ${compartment}`,
      text: `select id, envelope_hash, receipt from ${identifier(schemaOf(compartment))}.inbox where id = any ($1::uuid[])`,
      values: [mine.filter(({ one }) => one.compartment === compartment).map(({ one }) => one.claims.jti)],
    });
    for (const row of rows) {
      held.set(row.id, { hash: row.envelope_hash, receipt: row.receipt });
    }
  }
  return held;
}

/** One commit: the envelopes, their leaves and the leaves of their receipts. */
async function store(
  services: InboxServices,
  peer: string,
  fresh: readonly Numbered[],
  at: string,
  answers: Answer[],
): Promise<void> {
  const came: Leaf[] = fresh.map(({ one }) => ({ hash: one.hash, kind: "came", jti: one.claims.jti }));
  await services.ledger.append(peer, at, async (size, headWith) => {
    const head = headWith(came);
    const signer = services.signer(fresh.length);
    const receiptOf = (one: Signed, position: number) =>
      sealReceipt(
        {
          iss: services.state,
          aud: peer,
          iat: Math.floor(Temporal.Instant.from(at).epochMilliseconds / 1000),
          envelope: one.hash,
          at,
          verdict: one.code === undefined ? "received" : "refused",
          ...(one.code === undefined ? {} : { code: one.code }),
          position,
          head,
        },
        signer,
      );
    const sealedAll = await Promise.all(fresh.map(({ one }, order) => receiptOf(one, size + order)));
    const receipts: Leaf[] = [];
    const rows: { compartment: string; row: unknown }[] = [];
    for (const [order, { one, index }] of fresh.entries()) {
      const position = size + order;
      const sealed = sealedAll[order] as SealedReceipt;
      answers[index] = { receipt: sealed.jws };
      receipts.push({ hash: sealed.hash, kind: "came-receipt", jti: one.claims.jti });
      if (one.code === undefined && one.compartment !== undefined) {
        rows.push({ compartment: one.compartment, row: inboxRow(services, peer, one, at, position, sealed.jws) });
      }
    }
    const refused = fresh.flatMap(({ one }) => (one.code === undefined ? [] : [{ hash: one.hash, refused: one.code }]));
    return {
      leaves: [...came, ...receipts],
      alongside: [...inCompartments(rows), ...(refused.length > 0 ? [notingRefused(peer, refused, at)] : [])],
    };
  });
  for (const compartment of new Set(
    fresh.flatMap(({ one }) => (one.code === undefined ? (one.compartment ?? []) : [])),
  )) {
    const refs = fresh.filter(({ one }) => one.compartment === compartment && one.code === undefined);
    services.arrived(compartment, [...new Set(refs.map(({ one }) => one.claims.caseRef))]);
  }
}

function inboxRow(services: InboxServices, peer: string, one: Signed, at: string, position: number, receipt: string) {
  const { claims, delivered, body, compartment = "" } = one;
  const master = services.keys.master(compartment);
  const keys = seal(master, Buffer.from(JSON.stringify(delivered.keys)), `inbox|${claims.jti}`);
  return {
    id: claims.jti,
    peer,
    ref: claims.caseRef,
    procedure: body && procedureOf(body),
    received_at: at,
    envelope_hash: one.hash,
    jws: delivered.jws,
    keys: keys.toString("base64"),
    skewed: one.skewed,
    position,
    receipt,
    ...aboutBody(body, at),
  };
}

function aboutBody(body: Body | undefined, at: string) {
  switch (body?.kind) {
    case "crossing": {
      const { core, sequence, epoch } = body.crossing;
      return { party: core.by, sequence, epoch, hash: body.hash, at: core.at, ...actAndName(core.act) };
    }
    case "refusal": {
      const { by, sequence, epoch, hash, code } = body;
      return { party: by, sequence, epoch, hash, at, act: "refusal", name: code };
    }
    default:
      return {
        party: body?.by ?? "",
        sequence: 0,
        epoch: 0,
        hash: "",
        at: body?.at ?? at,
        act: "erasure",
        name: body?.rule ?? "",
      };
  }
}

function inCompartments(rows: readonly { readonly compartment: string; readonly row: unknown }[]): Alongside[] {
  const compartments = [...new Set(rows.map(({ compartment }) => compartment))].sort();
  return compartments.map((compartment) => ({
    name: `in ${compartment}`,
    sql: (first) => insertSql(compartment, first),
    values: [JSON.stringify(rows.filter((each) => each.compartment === compartment).map(({ row }) => row))],
  }));
}

const insertSql = (compartment: string, first: number) => `in_${schemaOf(compartment)} as (
  insert into ${identifier(schemaOf(compartment))}.inbox (id, peer, ref, procedure, party, sequence, epoch, hash, act, name, at,
    received_at, envelope_hash, jws, keys, skewed, status, position, receipt)
  select i.id, i.peer, i.ref, i.procedure, i.party, i.sequence, i.epoch, i.hash, i.act, i.name, i.at, i.received_at,
    i.envelope_hash, i.jws, decode(i.keys, 'base64'), i.skewed, 'received', i.position, i.receipt
  from head, json_to_recordset($${first}::json) as i (id uuid, peer text, ref uuid, procedure text, party text, sequence int,
    epoch int, hash text, act text, name text, at timestamptz, received_at timestamptz, envelope_hash text, jws text, keys text,
    skewed boolean, position bigint, receipt text)
)`;

type Noted = { readonly hash: string; readonly refused: string };

const notingRefused = (peer: string, refused: readonly Noted[], at: string): Alongside => ({
  name: "refused",
  sql: (first) => `noted as (
  insert into exchange.refused (peer, hash, code, at)
  select $${first}, r.hash, r.code, $${first + 3}::timestamptz
  from head, unnest($${first + 1}::text[], $${first + 2}::text[]) as r (hash, code)
)`,
  values: [peer, refused.map(({ hash }) => hash), refused.map((one) => one.refused), at],
});

/** What nobody we know has signed gets no place in a ledger; its hash and code are kept for whoever looks into it. */
async function noteRefused(pool: Pool, peer: string | null, refused: readonly Noted[], at: string): Promise<void> {
  await pool.query(
    `insert into exchange.refused (peer, hash, code, at)
     select $1, r.hash, r.code, $4::timestamptz from unnest($2::text[], $3::text[]) as r (hash, code)`,
    [peer, refused.map(({ hash }) => hash), refused.map((one) => one.refused), at],
  );
}
