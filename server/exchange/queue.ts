/** Putting into the outbox what comes of no case: the answer to something that never became one. */
import type { Pool } from "pg";
import type { OutboxRow } from "../cases/write.ts";

export async function insertAnswer(pool: Pool, caseId: string, row: OutboxRow): Promise<void> {
  await pool.query(
    `insert into outbox (id, case_id, ref, peer, party, sequence, epoch, hash, act, name, at, status, body, keys)
     values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'queued', $11, decode($12, 'base64'))
     on conflict do nothing`,
    [
      row.id,
      caseId,
      row.peer,
      row.party,
      row.sequence,
      row.epoch,
      row.hash,
      row.act,
      row.name,
      row.at,
      row.body,
      row.keys,
    ],
  );
}
