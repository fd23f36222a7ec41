/** Erasing what has lost its reason: the keys go, the ciphertexts and every hash over them stay, and the other State is told. */
import type { PartyId } from "@wasl/procedure";
import { type Category, readsIdentity } from "@wasl/procedure";
import type { Engine } from "../cases/engine.ts";
import type { Entry } from "../cases/entry.ts";
import { answerRow, type Sender } from "../cases/outgoing.ts";
import type { Body } from "../exchange/envelope.ts";
import type { Pools } from "../services.ts";

export interface ErasureServices extends Sender {
  readonly pools: Pools;
  readonly engine: Engine;
  readonly wake: (peer: string) => void;
}

/**
 * Erases categories of a case for good, in one transaction with the message that tells every party that has heard of the
 * case. Their signed receipts come back like any other.
 *
 * @returns false when a legal hold stands: nothing is erased.
 */
export async function eraseCategories(
  services: ErasureServices,
  entry: Entry,
  categories: readonly string[],
  rule: string,
): Promise<boolean> {
  const { pools, engine } = services;
  const at = services.clock().toString();
  const client = await pools.compartment(entry.compartment).connect();
  const told: string[] = [];
  try {
    await client.query("begin");
    const { rowCount: free } = await client.query("select from case_ where id = $1 and legal_hold is null for update", [
      entry.id,
    ]);
    if (free === 0) {
      await client.query("rollback");
      return false;
    }
    const envelopes = partiesThatKnow(entry).map((party) => erasureRow(services, entry, party, categories, rule, at));
    for (const row of envelopes) {
      await client.query(
        `insert into outbox (id, case_id, ref, peer, party, sequence, epoch, hash, act, name, at, status, body, keys)
         values ($1, $2, $3, $4, $5, 0, 0, '', 'erasure', $6, $7, 'queued', $8, decode($9, 'base64'))`,
        [row.id, entry.id, entry.replica.ref, row.peer, row.party, rule, at, row.body, row.keys],
      );
      told.push(row.peer);
    }
    await client.query("delete from data_key where subject = $1 and category = any ($2)", [entry.id, categories]);
    await client.query(
      "update attachment set content = ''::bytea, wrapped = null where case_id = $1 and category = any ($2)",
      [entry.id, categories],
    );
    if (readsIdentity(entry.definition, categories as readonly Category[])) {
      await client.query("delete from search_token where case_id = $1", [entry.id]);
    }
    if (categories.includes("D")) {
      await client.query("delete from candidate_list where case_id = $1", [entry.id]);
    }
    await client.query(
      `insert into erasure (subject, category, at, rule, envelope) select $1, c, $3, $4, $5 from unnest($2::text[]) as c
       on conflict do nothing`,
      [entry.id, categories, at, rule, envelopes[0]?.id ?? null],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
  engine.forget(entry);
  for (const peer of told) services.wake(peer);
  return true;
}

function partiesThatKnow({ replica }: Entry): readonly PartyId[] {
  return Object.keys(replica.parties).filter((party) => party !== replica.self && replica.sent);
}

function erasureRow(
  services: ErasureServices,
  entry: Entry,
  party: PartyId,
  categories: readonly string[],
  rule: string,
  at: string,
) {
  const { definition, replica, compartment } = entry;
  const body: Body = { kind: "erasure", procedure: definition.name, by: replica.self, categories, rule, at };
  return answerRow(services, compartment, replica, party, body);
}

/** Another State says what it has erased. Our own copy follows our own rule; that we were told is kept. */
export async function noteErasure(
  pools: Pools,
  engine: Engine,
  compartment: string,
  ref: string,
  _peer: string,
  body: Body & { readonly kind: "erasure" },
): Promise<void> {
  const entry = await engine.find(ref);
  if (!entry) {
    return;
  }
  await pools.compartment(compartment).query(
    `insert into erasure (subject, category, at, rule, holder) select $1, c, $3, $4, $5 from unnest($2::text[]) as c
     on conflict do nothing`,
    [entry.id, body.categories, body.at, body.rule, body.by],
  );
}
