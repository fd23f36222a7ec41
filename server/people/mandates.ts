/**
 * Who defends whom: counsel reads the files that name them, and no other. A mandate is entered by those who keep the file, counted
 * from the case itself (its reference changes when it is first sent), and ended rather than deleted.
 */
import type { Category } from "@wasl/procedure";
import type { Pool } from "pg";
import type { Officer } from "../cases/api.ts";
import { isoMilliseconds } from "./instant.ts";
import { cellOf, type Matrix } from "./rights.ts";

export interface Counsel {
  readonly person: string;
  readonly post: string;
}

export interface Mandates {
  /** Cases, by their own id, in which this person is counsel now. */
  of(person: string): Promise<readonly string[]>;
  /** Who is counsel in a case now. */
  in(caseId: string): Promise<string | undefined>;
  /** Names counsel, or nobody; whoever was it before is not any more. */
  name(caseId: string, person: string | null, by: string): Promise<void>;
  /** Whoever may be named: counsel whose role is in force. */
  choices(): Promise<readonly Counsel[]>;
}

/** The row of the matrix. */
const counselRole = "COUNSEL";

export function createMandates(pool: Pool, now: () => Temporal.Instant): Mandates {
  return {
    async of(person) {
      const { rows } = await pool.query<{ case_id: string }>({
        name: "mandates-of",
        text: "select case_id from people.mandate where person = $1 and ended_at is null",
        values: [person],
      });
      return rows.map((row) => row.case_id);
    },
    async in(caseId) {
      const { rows } = await pool.query<{ person: string }>(
        "select person from people.mandate where case_id = $1 and ended_at is null",
        [caseId],
      );
      return rows[0]?.person;
    },
    async name(caseId, person, by) {
      const at = isoMilliseconds(now());
      // One statement: nobody is counsel twice, and no case is without the one who was just named.
      await pool.query(
        `with ended as (
           update people.mandate set ended_at = $3
           where case_id = $1 and ended_at is null and person is distinct from $2 returning 1
         )
         insert into people.mandate (case_id, person, named_by, named_at)
         select $1, $2, $4, $3 where $2::text is not null
           and not exists (select from people.mandate where case_id = $1 and person = $2 and ended_at is null)`,
        [caseId, person, at, by],
      );
    },
    async choices() {
      const { rows } = await pool.query<Counsel>(
        `select distinct person, post from people.posting
         where role = $1 and withdrawn_at is null and expires_at > $2 order by post, person`,
        [counselRole, isoMilliseconds(now())],
      );
      return rows;
    },
  };
}

/**
 * What counsel reads of the files that name them, where the matrix says "own file". Asylum, health, trafficking and children stay
 * out: of these counsel knows what the person has said, and the server says nothing (safeguards §6).
 */
const ofOwnFile: readonly Category[] = ["A", "B", "C", "D", "E", "F", "G", "L", "M"];

/** Counsel with the files of the moment; anybody else as they are. */
export async function withOwnFiles(officer: Officer, mandates: Mandates, matrix: Matrix): Promise<Officer> {
  if (!officer.catalogueRoles.includes(counselRole)) return officer;
  const files = await mandates.of(officer.person);
  // Without a file of their own there is nothing to read.
  const reads = files.length === 0 ? [] : ofOwnFile.filter((category) => cellOf(matrix, counselRole, category) === "o");
  return { ...officer, reads, files };
}
