/** What this server's own authority has revoked, and the list of it: issued anew at once, and every thirty days besides. */
import type { RevokedSerial } from "@wasl/travel-document";
import type { Pool, PoolClient } from "pg";
import type { RevokeOutcome } from "./api.ts";
import { inOrder } from "./in-order.ts";
import type { OwnAuthority } from "./own-authority.ts";

/** In hours. A list is good for ninety days (Doc 9303-12 §4.4): who reads it seldom still has a fresh one. */
const issuedEvery = 30 * 24;

/** The list as it stands, DER. */
export async function currentList(own: OwnAuthority, pool: Pool, now: Temporal.Instant): Promise<Buffer> {
  const { rows } = await pool.query<Kept>("select number, at, der from people.seal_list order by number desc limit 1");
  const kept = rows[0];
  if (kept && !isOld(kept, now)) return kept.der;
  return inOrder(pool, async (client) => {
    const again = await client.query<Kept>("select number, at, der from people.seal_list order by number desc limit 1");
    const [newest] = again.rows;
    return newest && !isOld(newest, now) ? newest.der : issue(own, client, now);
  });
}

interface Kept {
  readonly number: string;
  readonly at: string;
  readonly der: Buffer;
}

function isOld({ at }: Kept, now: Temporal.Instant): boolean {
  return Temporal.Instant.from(at).until(now).total("hours") > issuedEvery;
}

interface Revocation {
  readonly serial: string;
  readonly askedBy: string;
  readonly approvedBy: string;
}

export async function revokeSerial(
  own: OwnAuthority,
  pool: Pool,
  { serial, askedBy, approvedBy }: Revocation,
  now: Temporal.Instant,
): Promise<RevokeOutcome> {
  if (askedBy === approvedBy) return "same-person";
  if (!(await own.signers()).some(({ certificate }) => certificate.serial === serial)) return "unknown-certificate";
  await inOrder(pool, async (client) => {
    await client.query(
      `insert into people.seal_revocation (certificate, at, asked_by, approved_by) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [serial, now.toString({ smallestUnit: "second" }), askedBy, approvedBy],
    );
    await issue(own, client, now);
  });
  return "revoked";
}

export async function revokedSerials(client: Pool | PoolClient): Promise<readonly RevokedSerial[]> {
  const { rows } = await client.query<RevokedSerial>(
    "select certificate as serial, at from people.seal_revocation order by at",
  );
  return rows;
}

async function issue(own: OwnAuthority, client: PoolClient, now: Temporal.Instant): Promise<Buffer> {
  const revoked = await revokedSerials(client);
  const before = await client.query<{ number: string }>("select max(number) as number from people.seal_list");
  const number = Number(before.rows[0]?.number ?? 0) + 1;
  const der = Buffer.from(await own.list(revoked, number, now));
  await client.query("insert into people.seal_list (number, at, der) values ($1, $2, $3)", [
    number,
    now.toString(),
    der,
  ]);
  return der;
}
