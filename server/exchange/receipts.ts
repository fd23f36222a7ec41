/** What becomes of a batch once it was answered: receipts verified and stored with their leaves, the rest put off with its reason. */
import { openReceipt } from "@wasl/exchange";
import { schemaOf } from "../store/compartments.ts";
import { identifier } from "../store/sql.ts";
import type { DeliveryServices, Ready } from "./delivery.ts";
import { type Answer, curable, signAgain } from "./envelope.ts";
import type { Alongside, Leaf } from "./ledger.ts";
import { waitSeconds } from "./limits.ts";

export interface Postponed {
  readonly row: Ready;
  readonly reason: string;
  /** The key was not believed: the next try gets a fresh signature. */
  readonly signAgain: boolean;
  /** Whether it may have reached the peer; what has not, a person may still take back. */
  readonly left: boolean;
}

export async function postpone(services: DeliveryServices, postponed: readonly Postponed[]): Promise<void> {
  const now = services.clock();
  for (const compartment of new Set(postponed.map(({ row }) => row.compartment))) {
    const own = postponed.filter(({ row }) => row.compartment === compartment);
    await services.pool.query({
      name: `postpone ${compartment}`,
      text: `update ${identifier(schemaOf(compartment))}.outbox o set status = 'queued', reason = p.reason, next_try_at = p.at,
          jws = case when p.again then null else o.jws end, attempted = p.has_left
        from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::boolean[], $5::boolean[]) as p (id, reason, at, again, has_left)
        where o.id = p.id and o.status = 'sending'`,
      values: [
        own.map(({ row }) => row.id),
        own.map(({ reason }) => reason),
        own.map(({ row }) =>
          now.add({ milliseconds: Math.round(waitSeconds(row.tries + 1, Math.random()) * 1000) }).toString(),
        ),
        own.map((each) => each.signAgain),
        // What an earlier try may have brought there stays attempted.
        own.map(({ row, left }) => left || row.attempted),
      ],
    });
  }
}

interface Receipted {
  readonly row: Ready;
  readonly jws: string;
  readonly hash: string;
  readonly position: number;
  readonly at: string;
  readonly code?: string;
}

export async function takeAnswers(
  services: DeliveryServices,
  peer: string,
  rows: readonly Ready[],
  answers: readonly Answer[],
): Promise<void> {
  const receivedAt = services.clock().toString();
  const trust = services.trust.together(rows.length);
  const read = await Promise.all(
    rows.map((row, index) => readAnswer({ trust, self: services.state, peer, receivedAt }, row, answers[index])),
  );
  const receipted = read.flatMap((one) => ("reason" in one ? [] : [one]));
  const postponed = read.flatMap((one) => ("reason" in one ? [one] : []));
  if (receipted.length > 0) {
    await storeReceipts(services, peer, receipted, receivedAt);
  }
  if (postponed.length > 0) {
    await postpone(services, postponed);
  }
}

type Reading = Omit<Parameters<typeof openReceipt>[1], "envelope">;

async function readAnswer(reading: Reading, row: Ready, answer: Answer | undefined): Promise<Receipted | Postponed> {
  const later = (reason: string, again = false): Postponed => ({ row, reason, signAgain: again, left: true });
  if (!answer || "refused" in answer) {
    const reason = typeof answer?.refused === "string" ? answer.refused : "peer-failed";
    return later(reason, signAgain.has(reason));
  }
  const opened = await openReceipt(answer.receipt, { ...reading, envelope: row.envelope_hash });
  // A receipt that proves nothing is none.
  if (!opened.ok) return later(`receipt-${opened.refusal.code}`);
  const { verdict, code, position, at } = opened.claims;
  if (verdict === "refused" && code !== undefined && curable.has(code)) return later(code, signAgain.has(code));
  return { row, jws: answer.receipt, hash: opened.hash, position, at, ...(code === undefined ? {} : { code }) };
}

/** One commit for the batch: receipts, their leaves, and that the peer answers. */
async function storeReceipts(
  services: DeliveryServices,
  peer: string,
  receipted: readonly Receipted[],
  at: string,
): Promise<void> {
  const leaves = receipted.flatMap(({ row, hash }): Leaf[] => [
    { hash: row.envelope_hash, kind: "sent", jti: row.id },
    { hash, kind: "sent-receipt", jti: row.id },
  ]);
  const inUse = [...new Set(receipted.map(({ row }) => row.compartment))].sort();
  const alongside: Alongside[] = inUse.map((compartment) => {
    const own = receipted.filter(({ row }) => row.compartment === compartment);
    return {
      name: `out ${compartment}`,
      sql: (first) => receiptSql(compartment, first),
      values: [
        own.map(({ row }) => row.id),
        own.map(({ jws }) => jws),
        own.map(({ position }) => position),
        own.map((each) => each.at),
        own.map(({ code }) => code ?? null),
      ],
    };
  });
  alongside.push({
    name: "answered",
    sql: (first) => `answered as (
  update exchange.peer set reachable = true, last_answer_at = $5::timestamptz from head
  where state = $${first} and (not reachable or last_answer_at is null or last_answer_at < $5::timestamptz - interval '30 seconds')
)`,
    values: [peer],
  });
  await services.ledger.append(peer, at, () => ({ leaves, alongside }));
  services.receipted(
    peer,
    receipted.map(({ row, code }) => ({
      compartment: row.compartment,
      id: row.id,
      ref: row.ref,
      ...(code ? { refused: code } : {}),
    })),
  );
}

const receiptSql = (compartment: string, first: number) => `out_${schemaOf(compartment)} as (
  update ${identifier(schemaOf(compartment))}.outbox o set receipt = r.receipt, position = r.position, receipt_at = r.at,
    verdict = case when r.code is null then 'received' else 'refused' end, code = r.code, reason = null, next_try_at = null,
    body = null, keys = null, status = case when r.code is null then 'received' else 'refused' end,
    unsettled = r.code is not null and o.act not in ('refusal', 'erasure')
  from head, unnest($${first}::uuid[], $${first + 1}::text[], $${first + 2}::bigint[], $${first + 3}::timestamptz[],
    $${first + 4}::text[]) as r (id, receipt, position, at, code)
  where o.id = r.id
)`;
