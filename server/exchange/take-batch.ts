/** The next envelopes for a peer: what is due, signed, and claimed so that no other process sends it meanwhile. */
import { sealEnvelope } from "@wasl/exchange";
import type { Pool } from "pg";
import { compartments, schemaOf } from "../store/compartments.ts";
import { identifier } from "../store/sql.ts";
import type { DeliveryServices, Leaving, Ready } from "./delivery.ts";
import { limits } from "./limits.ts";

/** What is due, signed and ours to send. */
export async function takeBatch(services: DeliveryServices, peer: string): Promise<readonly Ready[]> {
  const now = services.clock();
  const due = await stillLeaving(services, await readDue(services.pool, peer, now));
  return due.length === 0 ? [] : claim(services, await signed(services, due, now), now);
}

/** Since an earlier try that found nobody, a suspension may have come: what then still lies here stays. */
async function stillLeaving(services: DeliveryServices, due: readonly Leaving[]): Promise<readonly Leaving[]> {
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

async function readDue(pool: Pool, peer: string, now: Temporal.Instant): Promise<readonly Leaving[]> {
  const { rows } = await pool.query<Leaving>({ name: "due", text: dueText, values: [peer, now.toString()] });
  return rows;
}

async function signed(
  services: DeliveryServices,
  due: readonly Leaving[],
  now: Temporal.Instant,
): Promise<readonly Ready[]> {
  const signer = services.signer(due.length);
  const iat = Math.floor(now.epochMilliseconds / 1000);
  return Promise.all(
    due.map(async (row): Promise<Ready> => {
      const { jws, envelope_hash } = row;
      if (jws !== null && envelope_hash !== null) return { ...row, jws, envelope_hash };
      const sealed = await sealEnvelope({ ...JSON.parse(row.body ?? "{}"), iat }, signer);
      return { ...row, jws: sealed.jws, envelope_hash: sealed.hash };
    }),
  );
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
