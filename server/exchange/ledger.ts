/**
 * The ledger shared with one peer: an RFC 9162 log of the hashes of every envelope and receipt. Leaves are appended in the same
 * statement that stores what they prove, guarded by the size that was read, so that two processes cannot fork it.
 */
import {
  appendAll,
  emptyFrontier,
  type Frontier,
  ledgerLeaf,
  readFrontier,
  rootOf,
  type TreeHead,
  writeFrontier,
} from "@wasl/exchange";
import type { Pool } from "pg";

export interface Leaf {
  /** Lowercase hex SHA-256 of what was signed. */
  readonly hash: string;
  readonly kind: "sent" | "sent-receipt" | "came" | "came-receipt";
  readonly jti: string;
}

/** Another part of the same statement; it reads `head`, which is empty when the guard failed. */
export interface Alongside {
  /** Tells this part's text from others', for the prepared statement's name. */
  readonly name: string;
  /** A named part of a WITH; its placeholders start at `first`. */
  sql(first: number): string;
  readonly values: readonly unknown[];
}

export interface Plan {
  readonly leaves: readonly Leaf[];
  readonly alongside: readonly Alongside[];
}

/** The head once these leaves were appended: what a receipt for one of them names. */
export type HeadWith = (leaves: readonly Leaf[]) => TreeHead;

export interface Ledger {
  /**
   * Appends, with whatever else must be stored in the same commit.
   *
   * @param plan says what to append; called again when another process was first.
   */
  append(peer: string, at: string, plan: (size: number, headWith: HeadWith) => Plan | Promise<Plan>): Promise<void>;
  head(peer: string): Promise<TreeHead>;
  /** Positions `from` (included) to `to` (not included). */
  leaves(peer: string, from: number, to: number): Promise<readonly (Leaf & { readonly position: number })[]>;
}

export function openLedger(pool: Pool): Ledger {
  const edges = new Map<string, Frontier>();
  const queues = new Map<string, Promise<unknown>>();

  const readEdge = async (peer: string): Promise<Frontier> => {
    await pool.query({
      name: "ledger-begin",
      text: "insert into exchange.ledger_head (peer) values ($1) on conflict do nothing",
      values: [peer],
    });
    const { rows } = await pool.query<{ frontier: string }>({
      name: "ledger-head",
      text: "select frontier from exchange.ledger_head where peer = $1",
      values: [peer],
    });
    const edge = readFrontier(rows[0]?.frontier ?? "");
    if (!edge) {
      throw new Error(`The ledger with ${peer} has no readable head`);
    }
    edges.set(peer, edge);
    return edge;
  };

  const attempt: Ledger["append"] = async (peer, at, plan) => {
    for (;;) {
      const edge = edges.get(peer) ?? (await readEdge(peer));
      const { leaves, alongside } = await plan(edge.size, (more) => headOf(grow(edge, more)));
      const next = grow(edge, leaves);
      const { rows } = await pool.query<{ written: number }>(statement(peer, at, edge, next, leaves, alongside));
      if (rows[0]?.written === 1) {
        edges.set(peer, next);
        return;
      }
      edges.delete(peer);
    }
  };

  return {
    append(peer, at, plan) {
      // One after the other for each peer: the second would only fail its guard.
      const before = queues.get(peer) ?? Promise.resolve();
      const mine = before
        .catch(() => undefined)
        .then(() => attempt(peer, at, plan))
        .catch((error: unknown) => {
          edges.delete(peer);
          throw error;
        });
      queues.set(peer, mine);
      return mine;
    },
    head: async (peer) => headOf(await readEdge(peer)),
    async leaves(peer, from, to) {
      const { rows } = await pool.query<{ position: string; hash: string; kind: Leaf["kind"]; jti: string }>(
        `select position, hash, kind, jti from exchange.ledger_leaf
         where peer = $1 and position >= $2 and position < $3 order by position`,
        [peer, from, to],
      );
      return rows.map((row) => ({ ...row, position: Number(row.position) }));
    },
  };
}

const grow = (edge: Frontier, leaves: readonly Leaf[]) =>
  appendAll(
    edge,
    leaves.map(({ hash }) => ledgerLeaf(hash)),
  );

const headOf = (edge: Frontier): TreeHead => ({ size: edge.size, root: Buffer.from(rootOf(edge)).toString("hex") });

/** Head of the leaves of a whole ledger: what a check from the ground compares. */
export const headOfLeaves = (leaves: readonly Leaf[]): TreeHead => headOf(grow(emptyFrontier, leaves));

function statement(
  peer: string,
  at: string,
  edge: Frontier,
  next: Frontier,
  leaves: readonly Leaf[],
  alongside: readonly Alongside[],
): { name: string; text: string; values: unknown[] } {
  const values: unknown[] = [
    peer,
    edge.size,
    next.size,
    writeFrontier(next),
    at,
    leaves.map(({ hash }) => hash),
    leaves.map(({ kind }) => kind),
    leaves.map(({ jti }) => jti),
  ];
  const pieces = alongside.map(({ sql, values: more }) => {
    const first = values.length + 1;
    values.push(...more);
    return sql(first);
  });
  const text = `with head as (
  update exchange.ledger_head set size = $3, frontier = $4 where peer = $1 and size = $2 returning peer
), leaves as (
  insert into exchange.ledger_leaf (peer, position, hash, kind, jti, at)
  select head.peer, $2::bigint + l.n - 1, l.hash, l.kind, l.jti, $5::timestamptz
  from head, unnest($6::text[], $7::text[], $8::uuid[]) with ordinality as l (hash, kind, jti, n)
)${pieces.map((piece) => `,\n${piece}`).join("")}
select count(*)::int as written from head`;
  return { name: ["ledger-append", ...alongside.map((part) => part.name)].join(" "), text, values };
}
