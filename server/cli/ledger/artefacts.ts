/** The signed texts that a ledger's leaves stand for, as the outboxes and inboxes of one State still hold them. */
import { hashOf } from "@wasl/exchange";
import type { Pool } from "pg";
import { compartments, schemaOf } from "../../store/compartments.ts";
import { identifier } from "../../store/sql.ts";

/** Kinds of leaf, as `exchange.ledger_leaf` names them. */
export type LeafKind = "sent" | "sent-receipt" | "came" | "came-receipt";

export interface Artefact {
  readonly jti: string;
  readonly kind: LeafKind;
  /** Compact JWS. */
  readonly jws: string;
  readonly hash: string;
  /** ISO instant at which this State had it. */
  readonly at: string;
}

interface Row {
  readonly id: string;
  readonly jws: string | null;
  readonly receipt: string | null;
  readonly at: string;
}

const iso = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

/** Everything exchanged with a peer that has a receipt: from then on both ledgers must hold it. */
export async function readArtefacts(pool: Pool, peer: string): Promise<readonly Artefact[]> {
  const found: Artefact[] = [];
  for (const compartment of compartments) {
    const schema = identifier(schemaOf(compartment));
    const sent = await pool.query<Row>(
      `select id, jws, receipt, to_char(receipt_at at time zone 'utc', ${iso}) as at
       from ${schema}.outbox where peer = $1 and receipt is not null`,
      [peer],
    );
    const came = await pool.query<Row>(
      `select id, jws, receipt, to_char(received_at at time zone 'utc', ${iso}) as at
       from ${schema}.inbox where peer = $1 and receipt is not null`,
      [peer],
    );
    found.push(...sent.rows.flatMap((row) => both(row, "sent")), ...came.rows.flatMap((row) => both(row, "came")));
  }
  return found;
}

function both({ id, jws, receipt, at }: Row, kind: "sent" | "came"): Artefact[] {
  const texts = [
    [jws, kind],
    [receipt, `${kind}-receipt`],
  ] as const;
  return texts.flatMap(([text, what]) =>
    text === null ? [] : [{ jti: id, kind: what, jws: text, hash: hashOf(text), at }],
  );
}
