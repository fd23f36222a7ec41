/** Since when given certificates are published: a key that replaces another signs nothing before the others can know it. */
import { createHash } from "node:crypto";
import type { SealCertificate } from "@wasl/travel-document";
import type { Pool } from "pg";
import { publishedFirst, signsFrom, type Waiting } from "./publication.ts";

const thumbprint = ({ der }: SealCertificate) => createHash("sha256").update(der).digest("hex");

/** From now on, for those that were not published before. */
export async function notePublished(
  pool: Pool,
  certificates: readonly SealCertificate[],
  now: Temporal.Instant,
): Promise<void> {
  await pool.query(
    `insert into people.seal_published (certificate, since) select unnest($1::text[]), $2 on conflict do nothing`,
    [certificates.map(thumbprint), now.toString({ smallestUnit: "second" })],
  );
}

/** @returns undefined where the key may sign: published for long enough, or among the very first that this State was given. */
export async function waitOf(
  pool: Pool,
  certificate: SealCertificate,
  now: Temporal.Instant,
): Promise<Waiting | undefined> {
  const { rows } = await pool.query<{ since: string; first: boolean }>(
    `select since, since = (select min(since) from people.seal_published) as first
     from people.seal_published where certificate = $1`,
    [thumbprint(certificate)],
  );
  const [row] = rows;
  const since = Temporal.Instant.from(row?.since ?? now);
  if (row?.first || since.until(now).total("hours") >= publishedFirst) return undefined;
  return { signsFrom: signsFrom(since) };
}
