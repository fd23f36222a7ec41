/**
 * The last list of candidates that each officer was given in a case, so that they find it again when they come back. It is
 * sealed under a key of its own, and both go in the transaction that closes the case (`compartment-0003`).
 */
import type { Pool, PoolClient } from "pg";
import { newKey, openKeys, wrap } from "../keys/data-keys.ts";
import { seal, unseal } from "../keys/seal.ts";
import type { CandidateList, CandidateLists, Pools } from "../services.ts";
import type { Officer } from "./api.ts";
import type { Entry } from "./entry.ts";

const unknownCase = { ok: false, refusal: { code: "unknown-case" } } as const;
const closed = { ok: false, refusal: { code: "register-case-closed" } } as const;

/** Candidates belong to the decision on nationality (safeguards §6). */
const category = "D";
const holder = "candidates";

export function createCandidateLists(
  pools: Pools,
  master: (compartment: string) => Buffer,
  opened: (officer: Officer, ref: string) => Promise<Entry | undefined>,
): CandidateLists {
  return {
    async keep(officer, ref, list) {
      const entry = await opened(officer, ref);
      if (!entry) return unknownCase;
      const client = await pools.compartment(entry.compartment).connect();
      try {
        await client.query("begin");
        // A step that closes the case waits for this row, and then takes the list with it; or it was first, and nothing is kept.
        const { rowCount } = await client.query("select from case_ where id = $1 and closed_at is null for share", [
          entry.id,
        ]);
        if (rowCount === 0) {
          await client.query("rollback");
          return closed;
        }
        const key = await keyOf(client, master(entry.compartment), entry.id);
        const sealed = seal(key, Buffer.from(JSON.stringify(list)), about(entry.id, officer.person));
        await client.query(
          `insert into candidate_list (case_id, person, at, sealed) values ($1, $2, $3, $4)
           on conflict (case_id, person) do update set at = excluded.at, sealed = excluded.sealed`,
          [entry.id, officer.person, list.at, sealed],
        );
        await client.query("commit");
        return { ok: true, value: undefined };
      } catch (error) {
        await client.query("rollback").catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
    async last(officer, ref) {
      const entry = await opened(officer, ref);
      if (!entry) return unknownCase;
      const pool = pools.compartment(entry.compartment);
      const { rows } = await pool.query<{ sealed: Buffer }>(
        "select sealed from candidate_list where case_id = $1 and person = $2",
        [entry.id, officer.person],
      );
      const key = rows[0] && (await findKey(pool, master(entry.compartment), entry.id));
      if (!rows[0] || !key) return { ok: true, value: undefined };
      const clear = unseal(key, rows[0].sealed, about(entry.id, officer.person));
      return { ok: true, value: JSON.parse(clear.toString()) as CandidateList };
    },
  };
}

const about = (caseId: string, person: string) => `candidates|${caseId}|${person}`;

async function findKey(pool: Pick<Pool, "query">, master: Buffer, caseId: string): Promise<Buffer | undefined> {
  const { rows } = await pool.query<{ wrapped: Buffer }>(
    "select wrapped from data_key where subject = $1 and category = $2 and holder = $3",
    [caseId, category, holder],
  );
  return rows[0] && openKeys(master, caseId, [{ category, holder, wrapped: rows[0].wrapped }]).of(holder)(category);
}

async function keyOf(client: PoolClient, master: Buffer, caseId: string): Promise<Buffer> {
  const made = wrap(master, caseId, category, holder, newKey());
  // Of two officers who search at once, the second waits here and takes the first one's key.
  await client.query(
    "insert into data_key (subject, category, holder, wrapped) values ($1, $2, $3, $4) on conflict do nothing",
    [caseId, category, holder, made.wrapped],
  );
  const key = await findKey(client, master, caseId);
  if (!key) throw new Error(`No key for the candidates of case ${caseId}`);
  return key;
}
