/**
 * Delivery to one peer: what is due leaves in batches over kept connections, each envelope signed once and the same bytes
 * sent until a receipt comes. An outage stretches the waits and never ends the trying; the reason and the next try are in the
 * row for people to see.
 */
import { openReceipt, type Signer, sealEnvelope, type Trust } from "@wasl/exchange";
import type { Pool } from "pg";
import { Agent, type Dispatcher } from "undici";
import type { Keyring } from "../keys/keyring.ts";
import { unseal } from "../keys/seal.ts";
import { compartments, schemaOf } from "../store/compartments.ts";
import { identifier } from "../store/sql.ts";
import { type Answer, curable, type Delivered, signAgain, type TravellingKeys } from "./envelope.ts";
import type { Alongside, Leaf, Ledger } from "./ledger.ts";
import { limits, waitSeconds } from "./limits.ts";

export interface DeliveryServices {
  readonly state: string;
  readonly pool: Pool;
  readonly trust: Trust;
  readonly ledger: Ledger;
  readonly keys: Keyring;
  readonly signer: () => Signer;
  readonly clock: () => Temporal.Instant;
  /** Current address of a peer's exchange. */
  readonly address: (peer: string) => Promise<string | undefined>;
  readonly dispatcher?: Dispatcher;
  /** Takes back what an earlier try did not bring out of the house and what may no longer leave; whether it did. */
  readonly stopped: (ref: string) => Promise<boolean>;
  /** The receipts of these are stored. */
  readonly receipted: (
    peer: string,
    rows: readonly {
      readonly compartment: string;
      readonly id: string;
      readonly ref: string;
      readonly refused?: string;
    }[],
  ) => void;
}

interface Row {
  readonly compartment: string;
  readonly id: string;
  readonly ref: string;
  readonly body: string | null;
  readonly jws: string | null;
  readonly envelope_hash: string | null;
  readonly keys: Buffer | null;
  readonly tries: number;
  readonly attempted: boolean;
}

interface Ready extends Row {
  readonly jws: string;
  readonly envelope_hash: string;
}

export interface Delivery {
  /** Something may be due: look at once. */
  wake(): void;
  /** Ends after the batches that are under way. */
  stop(): Promise<void>;
  /** Resolves when nothing is due. For tests and orderly ends. */
  idle(): Promise<void>;
}

export function startDelivery(services: DeliveryServices, peer: string, pollMilliseconds = 2000): Delivery {
  const dispatcher = services.dispatcher ?? new Agent({ connections: 2, keepAliveTimeout: 30_000 });
  let awake = true;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let wakeUp: (() => void) | undefined;
  let waiters: (() => void)[] = [];

  const wake = () => {
    awake = true;
    wakeUp?.();
  };
  const sleep = () =>
    new Promise<void>((done) => {
      wakeUp = done;
      timer = setTimeout(done, pollMilliseconds);
      timer.unref();
    }).finally(() => {
      clearTimeout(timer);
      wakeUp = undefined;
    });

  const underWay = new Set<Promise<void>>();
  const send = (ready: readonly Ready[]) => {
    const sending = sendBatch(services, peer, ready, dispatcher)
      // Whatever happened, the lease ends and the batch is tried again.
      .catch(() => undefined)
      .finally(() => {
        underWay.delete(sending);
        wake();
      });
    underWay.add(sending);
  };
  const run = async () => {
    while (!stopped) {
      awake = false;
      // A database that does not answer is waited for like a peer that does not.
      const ready = await takeBatch(services, peer).catch(() => []);
      if (ready.length > 0) send(ready);
      if (underWay.size >= limits.batchesUnderWay) await Promise.race(underWay);
      if (ready.length === 0 && !awake && !stopped) {
        if (underWay.size === 0) {
          for (const done of waiters) done();
          waiters = [];
        }
        await sleep();
      }
    }
    await Promise.all(underWay);
  };
  const running = run();
  return {
    wake,
    async stop() {
      stopped = true;
      wake();
      await running;
      if (!services.dispatcher) await dispatcher.close();
    },
    idle: () =>
      new Promise<void>((done) => {
        waiters.push(done);
        wake();
      }),
  };
}

/** What is due, signed and ours to send. */
async function takeBatch(services: DeliveryServices, peer: string): Promise<readonly Ready[]> {
  const now = services.clock();
  const due = await stillLeaving(services, await readDue(services.pool, peer, now));
  return due.length === 0 ? [] : claim(services, await signed(services, due, now), now);
}

async function sendBatch(
  services: DeliveryServices,
  peer: string,
  ready: readonly Ready[],
  dispatcher: Dispatcher,
): Promise<void> {
  const posted = await post(services, peer, ready, dispatcher);
  if ("answers" in posted) {
    return takeAnswers(services, peer, ready, posted.answers);
  }
  await postpone(
    services,
    ready.map((row) => ({ row, reason: posted.reason, signAgain: false, left: posted.left })),
  );
  await services.pool.query("update exchange.peer set reachable = false where state = $1 and reachable", [peer]);
}

/** Since an earlier try that found nobody, a suspension may have come: what then still lies here stays. */
async function stillLeaving(services: DeliveryServices, due: readonly Row[]): Promise<readonly Row[]> {
  const stopped = new Set<string>();
  for (const ref of new Set(due.flatMap((row) => (row.tries > 0 && !row.attempted ? [row.ref] : [])))) {
    if (await services.stopped(ref)) stopped.add(ref);
  }
  return due.filter(({ ref }) => !stopped.has(ref));
}

const dueText = `${compartments
  .map(
    // Nothing leaves before what precedes it in its chain: a gap would tell that something waits, and since when.
    (
      compartment,
    ) => `(select '${compartment}' as compartment, id, ref, body, jws, envelope_hash, keys, tries, attempted, seq, at
  from ${identifier(schemaOf(compartment))}.outbox o
  where peer = $1 and status in ('waiting-batch', 'queued', 'sending') and coalesce(next_try_at, '-infinity') <= $2
    and coalesce(leaves_at, '-infinity') <= $2
    and not exists (select from ${identifier(schemaOf(compartment))}.outbox before
      where before.case_id = o.case_id and before.party = o.party and before.sequence between 1 and o.sequence - 1 and before.seq < o.seq
        and (before.status = 'to-read' or before.status = 'waiting-batch' and before.leaves_at > $2))
  order by seq limit ${limits.batch})`,
  )
  .join("\nunion all\n")}
order by at, seq limit ${limits.batch}`;

async function readDue(pool: Pool, peer: string, now: Temporal.Instant): Promise<readonly Row[]> {
  const { rows } = await pool.query<Row>({ name: "due", text: dueText, values: [peer, now.toString()] });
  return rows;
}

async function signed(
  services: DeliveryServices,
  due: readonly Row[],
  now: Temporal.Instant,
): Promise<readonly Ready[]> {
  const signer = services.signer();
  const iat = Math.floor(now.epochMilliseconds / 1000);
  const ready: Ready[] = [];
  for (const row of due) {
    if (row.jws !== null && row.envelope_hash !== null) {
      ready.push({ ...row, jws: row.jws, envelope_hash: row.envelope_hash });
    } else {
      const { jws, hash } = await sealEnvelope({ ...JSON.parse(row.body ?? "{}"), iat }, signer);
      ready.push({ ...row, jws, envelope_hash: hash });
    }
  }
  return ready;
}

/** Nothing leaves before its bytes are kept: from here on it was attempted, and no other process sends it meanwhile. */
async function claim(
  services: DeliveryServices,
  rows: readonly Ready[],
  now: Temporal.Instant,
): Promise<readonly Ready[]> {
  const lease = now.add({ seconds: limits.leaseSeconds }).toString();
  const mine = new Set<string>();
  for (const compartment of new Set(rows.map((row) => row.compartment))) {
    const own = rows.filter((row) => row.compartment === compartment);
    const { rows: claimed } = await services.pool.query<{ id: string }>({
      name: `claim ${compartment}`,
      text: `update ${identifier(schemaOf(compartment))}.outbox o
        set status = 'sending', attempted = true, tries = o.tries + 1, next_try_at = $2, jws = c.jws, envelope_hash = c.hash
        from unnest($3::uuid[], $4::text[], $5::text[]) as c (id, jws, hash)
        where o.id = c.id and o.status in ('waiting-batch', 'queued', 'sending') and coalesce(o.next_try_at, '-infinity') <= $1
        returning o.id`,
      values: [
        now.toString(),
        lease,
        own.map(({ id }) => id),
        own.map(({ jws }) => jws),
        own.map(({ envelope_hash }) => envelope_hash),
      ],
    });
    for (const { id } of claimed) mine.add(id);
  }
  return rows.filter(({ id }) => mine.has(id));
}

/** As much as the answers of a batch can be; a peer that says more than that says nothing. */
async function wholeOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limits.answers) throw new Error("Too long an answer");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Answers of the agreed shape; whatever else a peer says is no answer, and the envelope is sent again. */
export function answersIn(text: string): readonly Answer[] | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { answers } = (read ?? {}) as { answers?: unknown };
  if (!Array.isArray(answers)) return undefined;
  return answers.map((answer: unknown): Answer => {
    const { receipt, refused } = (answer ?? {}) as { receipt?: unknown; refused?: unknown };
    if (typeof receipt === "string") return { receipt };
    return { refused: typeof refused === "string" && /^[a-z][a-z-]{0,59}$/.test(refused) ? refused : "peer-failed" };
  });
}

/** With these, no byte has left: there was nobody to send it to. */
const neverConnected: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

async function post(
  services: DeliveryServices,
  peer: string,
  rows: readonly Ready[],
  dispatcher: Dispatcher,
): Promise<{ readonly answers: readonly Answer[] } | { readonly reason: string; readonly left: boolean }> {
  const address = await services.address(peer);
  if (!address) {
    return { reason: "no-address", left: false };
  }
  const envelopes: Delivered[] = rows.map((row) => ({ jws: row.jws, keys: travelling(services.keys, row) }));
  try {
    const { origin, pathname } = new URL("/exchange/envelopes", address);
    const { statusCode, body } = await dispatcher.request({
      origin,
      path: pathname,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ envelopes }),
      headersTimeout: 20_000,
      bodyTimeout: 20_000,
    });
    if (statusCode !== 200) {
      await body.dump();
      const reason = statusCode === 413 ? "too-large" : statusCode === 429 ? "too-many-requests" : "peer-failed";
      return { reason, left: true };
    }
    const answers = answersIn(await wholeOf(body));
    return answers?.length === rows.length ? { answers } : { reason: "peer-failed", left: true };
  } catch (error) {
    return { reason: "unreachable", left: !neverConnected.has((error as { code?: string }).code ?? "") };
  }
}

function travelling(keyring: Keyring, row: Row): TravellingKeys {
  return row.keys ? JSON.parse(unseal(keyring.master(row.compartment), row.keys, `outbox|${row.id}`).toString()) : {};
}

interface Postponed {
  readonly row: Ready;
  readonly reason: string;
  /** The key was not believed: the next try gets a fresh signature. */
  readonly signAgain: boolean;
  /** Whether it may have reached the peer; what has not, a person may still take back. */
  readonly left: boolean;
}

async function postpone(services: DeliveryServices, postponed: readonly Postponed[]): Promise<void> {
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

async function takeAnswers(
  services: DeliveryServices,
  peer: string,
  rows: readonly Ready[],
  answers: readonly Answer[],
): Promise<void> {
  const receivedAt = services.clock().toString();
  const receipted: Receipted[] = [];
  const postponed: Postponed[] = [];
  for (const [index, row] of rows.entries()) {
    const answer = answers[index];
    if (!answer || "refused" in answer) {
      const reason = typeof answer?.refused === "string" ? answer.refused : "peer-failed";
      postponed.push({ row, reason, signAgain: signAgain.has(reason), left: true });
      continue;
    }
    const opened = await openReceipt(answer.receipt, {
      trust: services.trust,
      self: services.state,
      peer,
      envelope: row.envelope_hash,
      receivedAt,
    });
    if (!opened.ok) {
      // A receipt that proves nothing is none.
      postponed.push({ row, reason: `receipt-${opened.refusal.code}`, signAgain: false, left: true });
      continue;
    }
    const { verdict, code, position, at } = opened.claims;
    if (verdict === "refused" && code !== undefined && curable.has(code)) {
      postponed.push({ row, reason: code, signAgain: signAgain.has(code), left: true });
      continue;
    }
    receipted.push({
      row,
      jws: answer.receipt,
      hash: opened.hash,
      position,
      at,
      ...(code === undefined ? {} : { code }),
    });
  }
  if (receipted.length > 0) {
    await storeReceipts(services, peer, receipted, receivedAt);
  }
  if (postponed.length > 0) {
    await postpone(services, postponed);
  }
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
