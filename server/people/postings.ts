/**
 * Who may act for which post in which role. A role is given by a named superior, lasts at most 180 days, and one person
 * holds roles in one compartment only (posts §6, Q5).
 */
import type { Pool } from "pg";
import type { Result } from "../cases/api.ts";
import { isoColumn, isoMilliseconds } from "./instant.ts";

export const roleLastsDays = 180;

export interface Posting {
  readonly id: number;
  readonly person: string;
  readonly post: string;
  readonly role: string;
  readonly compartment: string;
  readonly superior: string;
  readonly grantedAt: string;
  readonly expiresAt: string;
}

export interface Postings {
  grant(asked: {
    person: string;
    post: string;
    role: string;
    compartment: string;
    superior: string;
    days?: number;
  }): Promise<Result<Posting>>;
  /** A renewal is an act of a superior too: the role starts anew, for 180 days at most. */
  renew(id: number, superior: string): Promise<Result<Posting>>;
  withdraw(id: number): Promise<void>;
  /** Roles in force now. */
  of(person: string): Promise<readonly Posting[]>;
  /** People who hold a role at a post now, oldest posting first. */
  holders(post: string, role: string): Promise<readonly string[]>;
}

const columns = `id, person, post, role, compartment, superior,
  ${isoColumn("granted_at", '"grantedAt"')}, ${isoColumn("expires_at", '"expiresAt"')}`;

export function createPostings(pool: Pool, now: () => Temporal.Instant): Postings {
  return {
    async grant({ person, post, role, compartment, superior, days = roleLastsDays }) {
      const at = now();
      const until = at.add({ hours: 24 * Math.min(days, roleLastsDays) });
      if (superior === person) return { ok: false, refusal: { code: "missing-right", about: { superior } } };
      try {
        const { rows } = await pool.query<Posting & { id: string }>(
          `insert into people.posting (person, post, role, compartment, superior, granted_at, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
          [person, post, role, compartment, superior, isoMilliseconds(at), isoMilliseconds(until)],
        );
        return { ok: true, value: numbered(rows)[0] as Posting };
      } catch (error) {
        if ((error as { code?: string }).code === "WS001") return { ok: false, refusal: { code: "two-compartments" } };
        throw error;
      }
    },
    async renew(id, superior) {
      const at = now();
      const { rows } = await pool.query<Posting & { id: string }>(
        `update people.posting set granted_at = $2, expires_at = $3, superior = $4
         where id = $1 and withdrawn_at is null and person <> $4 returning ${columns}`,
        [id, isoMilliseconds(at), isoMilliseconds(at.add({ hours: 24 * roleLastsDays })), superior],
      );
      const posting = numbered(rows)[0];
      return posting ? { ok: true, value: posting } : { ok: false, refusal: { code: "unknown-record" } };
    },
    async withdraw(id) {
      await pool.query("update people.posting set withdrawn_at = $2 where id = $1", [id, isoMilliseconds(now())]);
    },
    async of(person) {
      const { rows } = await pool.query<Posting & { id: string }>({
        name: "postings-of",
        text: `select ${columns} from people.posting
               where person = $1 and withdrawn_at is null and expires_at > $2 order by id`,
        values: [person, isoMilliseconds(now())],
      });
      return numbered(rows);
    },
    async holders(post, role) {
      const { rows } = await pool.query<{ person: string }>(
        `select person from people.posting
         where post = $1 and role = $2 and withdrawn_at is null and expires_at > $3 order by id`,
        [post, role, isoMilliseconds(now())],
      );
      return rows.map(({ person }) => person);
    },
  };
}

/** `bigint` arrives as text. */
function numbered(rows: readonly (Posting & { id: string | number })[]): Posting[] {
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
