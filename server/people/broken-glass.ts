/**
 * Breaking the glass: for one hour, one person reads one more category of one case that their post already works on. It needs
 * a written reason, the data-protection officer reviews it, and what the walls protect has no glass.
 */
import { randomUUID } from "node:crypto";
import type { Category } from "@wasl/procedure";
import type { Pool } from "pg";
import type { Officer, Result } from "../cases/api.ts";
import { isoColumn, isoMilliseconds } from "./instant.ts";

/** Never asylum, medical, trafficking, child, complaint, biometric or security data: a wall has no exception (safeguards §2). */
export const breakable: readonly Category[] = ["A", "B", "D", "E", "F", "G", "L"];

export const shortestReason = 20;
const lastsHours = 1;

export interface Break {
  readonly id: string;
  readonly person: string;
  readonly post: string;
  readonly ref: string;
  readonly category: string;
  readonly reason: string;
  readonly at: string;
  readonly until: string;
  readonly reviewedBy: string | null;
  readonly verdict: string | null;
}

export interface BrokenGlass {
  break(officer: Officer, ref: string, category: Category, reason: string): Promise<Result<Break>>;
  /** The officer with what broken glass adds on this case now. */
  widen(officer: Officer, ref: string): Promise<Officer>;
  list(): Promise<readonly Break[]>;
  /** By somebody else than who broke it. */
  review(officer: Officer, id: string, verdict: "justified" | "not-justified"): Promise<Result<Break>>;
}

const columns = `id, person, post, ref, category, reason, ${isoColumn("at", "at")}, ${isoColumn("until", "until")},
  reviewed_by as "reviewedBy", verdict`;

export function createBrokenGlass(pool: Pool, now: () => Temporal.Instant): BrokenGlass {
  return {
    async break(officer, ref, category, reason) {
      if (!breakable.includes(category)) return { ok: false, refusal: { code: "missing-right", about: { category } } };
      if (reason.trim().length < shortestReason) return { ok: false, refusal: { code: "reason-needed" } };
      const at = now();
      const { rows } = await pool.query<Break>(
        `insert into people.broken_glass (id, person, post, ref, category, reason, at, until)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`,
        [
          randomUUID(),
          officer.person,
          officer.post,
          ref,
          category,
          reason.trim(),
          isoMilliseconds(at),
          isoMilliseconds(at.add({ hours: lastsHours })),
        ],
      );
      return { ok: true, value: rows[0] as Break };
    },
    async widen(officer, ref) {
      const { rows } = await pool.query<{ category: Category }>({
        name: "broken-glass",
        text: `select category from people.broken_glass
               where person = $1 and ref = $2 and until > $3 and verdict is distinct from 'not-justified'`,
        values: [officer.person, ref, isoMilliseconds(now())],
      });
      if (rows.length === 0) return officer;
      return { ...officer, reads: [...new Set([...officer.reads, ...rows.map(({ category }) => category)])] };
    },
    async list() {
      const { rows } = await pool.query<Break>(`select ${columns} from people.broken_glass order by at desc limit 500`);
      return rows;
    },
    async review(officer, id, verdict) {
      const { rows } = await pool.query<Break>(
        `update people.broken_glass set reviewed_by = $2, reviewed_at = $3, verdict = $4
         where id = $1 and verdict is null and person <> $2 returning ${columns}`,
        [id, officer.person, isoMilliseconds(now()), verdict],
      );
      return rows[0] ? { ok: true, value: rows[0] } : { ok: false, refusal: { code: "unknown-record" } };
    },
  };
}
