/** The plain search by normalised name; the engine of a later issue takes its place behind {@link Identification}. */
import type { Pool } from "pg";
import type { Candidate, Identification, RegisterQuery } from "./identification.ts";
import { keysOf } from "./names.ts";
import { rank } from "./rank.ts";
import { columns, fields, type RegisterRecord } from "./record.ts";

const shown = 10;
/** Records that share most keys with the question; the rest cannot be better. */
const compared = 500;

const selected = fields.map((field) => `${columns[field]} as "${field}"`).join(", ");

const byKeys = {
  name: "register-by-keys",
  text: `select ${selected} from register.record
    where name_keys && $1::text[]
    order by cardinality(array(select unnest(name_keys) intersect select unnest($1::text[]))) desc,
      abs(birth_year - coalesce($2::int, birth_year)), id
    limit ${compared}`,
};

/**
 * @param pool of a role that may read the register
 * @returns at most ten candidates, best first, with the agreement of every field; none when no name is asked
 */
export async function searchRegister(pool: Pick<Pool, "query">, query: RegisterQuery): Promise<readonly Candidate[]> {
  const asked = [query.given, query.family, query.father].filter((name) => (name ?? "").trim() !== "");
  const keys = [...new Set(asked.flatMap((name) => keysOf(name ?? "")))];
  if (keys.length === 0) return [];
  const year = /^\d{4}/u.exec(query.birth?.trim() ?? "")?.[0];
  const { rows } = await pool.query<RegisterRecord>({ ...byKeys, values: [keys, year ? Number(year) : null] });
  return rank(query, rows, shown);
}

export function identificationIn(pool: Pick<Pool, "query">): Identification {
  return { search: (query) => searchRegister(pool, query) };
}
