/**
 * Who read what about whom, for which purpose, when. Append-only and hash-chained: a line that is changed or taken out
 * shows. It keeps ids and categories, never a value that was read (safeguards §10).
 */
import { createHash } from "node:crypto";
import type { Pool } from "pg";
import { isoMilliseconds } from "./instant.ts";

export interface Access {
  readonly person: string;
  readonly role: string;
  readonly post: string;
  /** Why: the procedure of the case and the act, `laissez-passer:read`. */
  readonly purpose: string;
  /** What was given out, in words of the model: `case`, `attachment`, `register`, `list`… */
  readonly what: string;
  readonly ref?: string;
  readonly compartment?: string;
  /** The result set: references or record ids, so that a search can be judged by what it gave. */
  readonly returned?: readonly string[];
  /** What only the data-protection officer may open, instead of `returned`: see `register/oversight/seal.ts`. */
  readonly sealed?: Buffer;
}

export interface AccessEntry extends Access {
  readonly sequence: number;
  readonly at: string;
  readonly previous: string;
  readonly hash: string;
}

export interface AccessLog {
  /** Resolves once the line is durable; nothing is answered before. */
  record(access: Access): Promise<void>;
  list(asked: { ref?: string; before?: number; limit?: number }): Promise<readonly AccessEntry[]>;
  /** Searches of the register and refused ones from an instant on, oldest first; or the one line of a number. */
  searches(asked: { since: string } | { sequence: number }): Promise<readonly AccessEntry[]>;
  /** Lines of one kind of act from an instant on, oldest first. */
  of(what: string, since: string): Promise<readonly AccessEntry[]>;
  /** Sequence of the first line that does not follow from the one before it, or undefined when all do. */
  firstBroken(): Promise<number | undefined>;
  /** Sequence and hash of the newest line: what is shared with the other State. */
  head(): Promise<{ sequence: number; hash: string }>;
}

export const emptyHead = "0".repeat(64);

/** Hash of a line over the one before it. */
export function hashAccess(entry: Omit<AccessEntry, "hash">): string {
  const { sequence, at, person, role, post, purpose, what, ref, compartment, returned, sealed, previous } = entry;
  const line = [sequence, at, person, role, post, purpose, what, ref ?? null, compartment ?? null, returned ?? []];
  // Lines from before there was a seal keep their hash.
  const seal = sealed ? [sealed.toString("base64")] : [];
  return createHash("sha256")
    .update(JSON.stringify([previous, ...line, ...seal]))
    .digest("hex");
}

interface Row {
  readonly sequence: string;
  readonly at: string;
  readonly person: string;
  readonly role: string;
  readonly post: string;
  readonly purpose: string;
  readonly what: string;
  readonly ref: string | null;
  readonly compartment: string | null;
  readonly returned: string[];
  readonly sealed: Buffer | null;
  readonly previous: string;
  readonly hash: string;
}

interface Waiting {
  readonly access: Access;
  readonly at: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

export function createAccessLog(pool: Pool, now: () => Temporal.Instant): AccessLog {
  // Reads that arrive while a write is on its way share the next transaction: one commit for many readers.
  let waiting: Waiting[] = [];
  let writing = false;

  async function writeAll(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await append(pool, batch);
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  }

  return {
    record(access) {
      return new Promise((done, failed) => {
        waiting.push({ access, at: isoMilliseconds(now()), done, failed });
        if (!writing) void writeAll();
      });
    },
    async list({ ref, before, limit = 200 }) {
      const { rows } = await pool.query<Row>(
        `select * from people.access_log
         where ($1::text is null or ref = $1 or $1 = any(returned)) and ($2::bigint is null or sequence < $2)
         order by sequence desc limit $3`,
        [ref ?? null, before ?? null, limit],
      );
      return rows.map(toEntry);
    },
    async searches(asked) {
      const [since, sequence] = "since" in asked ? [asked.since, null] : [null, asked.sequence];
      // Instants are written in one form: their order as text is their order in time.
      const { rows } = await pool.query<Row>(
        `select * from people.access_log
         where what ~ '^register(-refused)? ' and ($1::text is null or at >= $1) and ($2::bigint is null or sequence = $2)
         order by sequence`,
        [since, sequence],
      );
      return rows.map(toEntry);
    },
    async of(what, since) {
      const { rows } = await pool.query<Row>(
        "select * from people.access_log where split_part(what, ' ', 1) = $1 and at >= $2 order by sequence",
        [what, since],
      );
      return rows.map(toEntry);
    },
    async firstBroken() {
      let previous = emptyHead;
      let expected = 1;
      for (;;) {
        const { rows } = await pool.query<Row>(
          "select * from people.access_log where sequence >= $1 order by sequence limit 1000",
          [expected],
        );
        if (rows.length === 0) return undefined;
        for (const entry of rows.map(toEntry)) {
          if (entry.sequence !== expected || entry.previous !== previous || hashAccess(entry) !== entry.hash) {
            return expected;
          }
          previous = entry.hash;
          expected += 1;
        }
      }
    },
    async head() {
      const { rows } = await pool.query<Row>("select * from people.access_log order by sequence desc limit 1");
      return rows[0] ? { sequence: Number(rows[0].sequence), hash: rows[0].hash } : { sequence: 0, hash: emptyHead };
    },
  };
}

async function append(pool: Pool, batch: readonly Waiting[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtextextended('people.access_log', 0))");
    const { rows } = await client.query<{ sequence: string; hash: string }>(
      "select sequence, hash from people.access_log order by sequence desc limit 1",
    );
    let sequence = Number(rows[0]?.sequence ?? 0);
    let previous = rows[0]?.hash ?? emptyHead;
    for (const { access, at } of batch) {
      sequence += 1;
      const hash = hashAccess({ ...access, sequence, at, previous });
      await client.query({
        name: "access-log-append",
        text: `insert into people.access_log
          (sequence, at, person, role, post, purpose, what, ref, compartment, returned, previous, hash, sealed)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        values: [
          sequence,
          at,
          access.person,
          access.role,
          access.post,
          access.purpose,
          access.what,
          access.ref ?? null,
          access.compartment ?? null,
          access.returned ?? [],
          previous,
          hash,
          access.sealed ?? null,
        ],
      });
      previous = hash;
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function toEntry(row: Row): AccessEntry {
  return {
    sequence: Number(row.sequence),
    at: row.at,
    person: row.person,
    role: row.role,
    post: row.post,
    purpose: row.purpose,
    what: row.what,
    ref: row.ref ?? undefined,
    compartment: row.compartment ?? undefined,
    returned: row.returned,
    ...(row.sealed ? { sealed: row.sealed } : {}),
    previous: row.previous,
    hash: row.hash,
  };
}
