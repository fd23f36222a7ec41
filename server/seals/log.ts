/**
 * Every signature of a seal: who asked, who approved, over which bytes, with which certificate. Append-only and hash-chained: a
 * line that is changed or taken out shows. It keeps hashes, never what was sealed.
 */
import { createHash } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import type { SealSignature } from "./api.ts";
import { inOrder } from "./in-order.ts";

export interface SealLog {
  /** Resolves once the line is durable. */
  record(signature: Omit<SealSignature, "sequence" | "previous" | "hash">): Promise<void>;
  list(limit?: number): Promise<readonly SealSignature[]>;
  firstBroken(): Promise<number | undefined>;
}

const beginning = "0".repeat(64);

export function hashSignature(signature: Omit<SealSignature, "hash">): string {
  const { sequence, at, askedBy, approvedBy, post, ref, certificate, content, previous } = signature;
  const line = [previous, sequence, at, askedBy, approvedBy, post, ref, certificate, content];
  return createHash("sha256").update(JSON.stringify(line)).digest("hex");
}

const columns = `sequence::int, at, asked_by as "askedBy", approved_by as "approvedBy", post, ref, certificate, content, previous, hash`;

export function openSealLog(pool: Pool): SealLog {
  return {
    record: (signature) => inOrder(pool, (client) => append(client, signature)),
    async list(limit = 200) {
      const { rows } = await pool.query<SealSignature>(
        `select ${columns} from people.seal_signature order by sequence desc limit $1`,
        [limit],
      );
      return rows;
    },
    async firstBroken() {
      const { rows } = await pool.query<SealSignature>(
        `select ${columns} from people.seal_signature order by sequence`,
      );
      let previous = beginning;
      for (const [index, row] of rows.entries()) {
        const follows = row.sequence === index + 1 && row.previous === previous && row.hash === hashSignature(row);
        if (!follows) return index + 1;
        previous = row.hash;
      }
      return undefined;
    },
  };
}

async function append(client: PoolClient, signature: Omit<SealSignature, "sequence" | "previous" | "hash">) {
  const { rows } = await client.query<{ sequence: string; hash: string }>(
    "select sequence, hash from people.seal_signature order by sequence desc limit 1",
  );
  const previous = rows[0]?.hash ?? beginning;
  const line = { ...signature, sequence: Number(rows[0]?.sequence ?? 0) + 1, previous };
  await client.query(
    `insert into people.seal_signature
      (sequence, at, asked_by, approved_by, post, ref, certificate, content, previous, hash)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      line.sequence,
      line.at,
      line.askedBy,
      line.approvedBy,
      line.post,
      line.ref,
      line.certificate,
      line.content,
      previous,
      hashSignature(line),
    ],
  );
}
