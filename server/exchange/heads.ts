/**
 * Each State signs what its ledger with the other is, and keeps what the other has signed: a head that does not continue the
 * one before is a fork, shown to people, never mended.
 */
import {
  consistencyRanges,
  continues,
  openHead,
  type Signer,
  sealHead,
  type TreeHead,
  type Trust,
} from "@wasl/exchange";
import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import type { Dispatcher } from "undici";
import { headOfLeaves, type Ledger } from "./ledger.ts";

export interface HeadServices {
  readonly state: string;
  readonly pool: Pool;
  readonly trust: Trust;
  readonly ledger: Ledger;
  readonly signer: () => Signer;
  readonly clock: () => Temporal.Instant;
  readonly address: (peer: string) => Promise<string | undefined>;
  readonly dispatcher: Dispatcher;
}

interface HeadAnswer {
  readonly head: string;
  readonly proof: readonly string[];
}

/** `POST /exchange/heads` `{ head, from }`: the caller's signed head, and the size of ours that it holds already. */
export function headRoute(services: HeadServices) {
  return (app: FastifyInstance): void => {
    app.post("/exchange/heads", async (request, reply) => {
      const { head, from } = (request.body ?? {}) as { head?: unknown; from?: unknown };
      const caller = typeof head === "string" ? await callerOf(services, head) : undefined;
      if (!caller) {
        return reply.status(403).send({ code: "bad-signature" });
      }
      const ours = await services.ledger.head(caller);
      const older = Number.isSafeInteger(from) ? Number(from) : 0;
      const answer: HeadAnswer = {
        head: await signedHead(services, caller, ours),
        proof: await proofOf(services, caller, older, ours),
      };
      return answer;
    });
  };
}

/** A signed head tells who is asking; whether it continues is looked at when we ask in our turn. */
export async function callerOf(services: HeadServices, jws: string): Promise<string | undefined> {
  const payload = jws.split(".")[1] ?? "";
  const said = claimedIssuer(payload);
  const opened = await openHead(jws, {
    trust: services.trust,
    self: services.state,
    peer: said,
    receivedAt: services.clock().toString(),
  });
  return opened.ok ? said : undefined;
}

function claimedIssuer(payload: string): string {
  try {
    return String((JSON.parse(Buffer.from(payload, "base64url").toString()) as { iss?: unknown }).iss);
  } catch {
    return "";
  }
}

export function signedHead(services: HeadServices, peer: string, head: TreeHead): Promise<string> {
  const iat = Math.floor(services.clock().epochMilliseconds / 1000);
  return sealHead({ iss: services.state, aud: peer, iat, head }, services.signer());
}

async function proofOf(
  { ledger }: HeadServices,
  peer: string,
  older: number,
  ours: TreeHead,
): Promise<readonly string[]> {
  const ranges = consistencyRanges(older, ours.size);
  return Promise.all(ranges.map(async ({ from, to }) => headOfLeaves(await ledger.leaves(peer, from, to)).root));
}

export type HeadsChecked = "consistent" | "forked" | "unreachable";

/** Asks a peer for its head and the proof that it continues what it signed last; keeps both sides' heads. */
export async function exchangeHeads(services: HeadServices, peer: string): Promise<HeadsChecked> {
  const { pool, clock } = services;
  const { rows } = await pool.query<{ size: string; root: string }>(
    "select size, root from exchange.tree_head where peer = $1 and signed_by = $1 and consistent order by size desc limit 1",
    [peer],
  );
  const older: TreeHead = { size: Number(rows[0]?.size ?? 0), root: rows[0]?.root ?? "" };
  const ours = await services.ledger.head(peer);
  const ourHead = await signedHead(services, peer, ours);
  const answer = await ask(services, peer, { head: ourHead, from: older.size }).catch(() => undefined);
  if (!answer) {
    return "unreachable";
  }
  const receivedAt = clock().toString();
  const opened = await openHead(answer.head, { trust: services.trust, self: services.state, peer, receivedAt });
  if (!opened.ok) {
    return "unreachable";
  }
  const theirs = opened.claims.head;
  const same = theirs.size === older.size && theirs.root === older.root;
  const consistent = same || continues(older, theirs, answer.proof);
  await keep(pool, peer, services.state, ours, ourHead, receivedAt, true);
  await keep(pool, peer, peer, theirs, answer.head, receivedAt, consistent);
  return consistent ? "consistent" : "forked";
}

async function ask(services: HeadServices, peer: string, body: unknown): Promise<HeadAnswer | undefined> {
  const address = await services.address(peer);
  if (!address) {
    return undefined;
  }
  const { origin, pathname } = new URL("/exchange/heads", address);
  const answer = await services.dispatcher.request({
    origin,
    path: pathname,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const read = (await answer.body.json()) as Partial<HeadAnswer>;
  return answer.statusCode === 200 && typeof read.head === "string" && Array.isArray(read.proof)
    ? (read as HeadAnswer)
    : undefined;
}

async function keep(
  pool: Pool,
  peer: string,
  signedBy: string,
  head: TreeHead,
  jws: string,
  at: string,
  consistent: boolean,
): Promise<void> {
  await pool.query(
    `insert into exchange.tree_head (peer, signed_by, size, root, jws, at, consistent) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (peer, signed_by, size) do update set consistent = exchange.tree_head.consistent and
       (exchange.tree_head.root = excluded.root and excluded.consistent)`,
    [peer, signedBy, head.size, head.root, jws, at, consistent],
  );
}
