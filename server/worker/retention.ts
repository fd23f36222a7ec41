/**
 * What a worker's door keeps, and until when: every night. A card and its number live as long as the season that they open; a
 * receipt as long as its complaint. Nothing here says who somebody is, but a row that outlives its case could still tell that
 * there was one.
 */
import type { Pools } from "../services.ts";

const compartment = "work";
/** Days, as for a draft never submitted (safeguards §8): a paper that was taken back, a sending that never became a case. */
const leftOver = 30;

export interface WorkersErased {
  readonly sessions: number;
  readonly cards: number;
  readonly receipts: number;
}

export async function eraseWorkers(pools: Pools, now: Temporal.Instant): Promise<WorkersErased> {
  const { people } = pools;
  const before = now.subtract({ hours: 24 * leftOver }).toString();
  const count = async (sql: string, values: readonly unknown[]) => (await people.query(sql, [...values])).rowCount ?? 0;
  const refs = await people.query<{ ref: string }>(
    "select ref from people.worker_card union select ref from people.worker_sending where ref is not null",
  );
  const gone = await erasedOf(
    pools,
    refs.rows.map(({ ref }) => ref),
  );
  const sessions = await count("delete from people.worker_session where ends_at <= $1", [now.toString()]);
  const ending = "select id from people.worker_card where ref = any ($1::text[]) or revoked_at <= $2";
  const values = [gone, before];
  // Whoever holds the receipt reads the answer as before; which paper it was sent with is forgotten.
  await people.query(`update people.worker_sending set card = null where card in (${ending})`, values);
  await people.query(`delete from people.worker_session where card in (${ending})`, values);
  const cards = await count(`delete from people.worker_card where id in (${ending})`, values);
  const receipts = await count(
    "delete from people.worker_sending where ref = any ($1::text[]) or (not done and at <= $2)",
    values,
  );
  return { sessions, cards, receipts };
}

/** Those of the cases of which nothing can be read any more. What is not found here is left alone. */
async function erasedOf(pools: Pools, refs: readonly string[]): Promise<readonly string[]> {
  if (refs.length === 0) return [];
  const { rows } = await pools.compartment(compartment).query<{ ref: string }>(
    `select c.ref from case_ c where c.ref = any ($1::uuid[])
       and not exists (select from data_key k where k.subject = c.id and k.holder = '')`,
    [refs],
  );
  return rows.map(({ ref }) => ref);
}
