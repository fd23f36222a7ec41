/** Runs the conditions of a question in PostgreSQL: one statement, each condition over posting lists. */
import type { Pool } from "pg";
import { type Condition, mostRecords } from "./gather.ts";

export interface Gathered {
  readonly id: string;
  readonly keys: readonly number[];
}

/** @returns each record once, with its keys. */
export async function gather(
  pool: Pick<Pool, "query">,
  conditions: readonly Condition[],
): Promise<readonly Gathered[]> {
  const whole = conditions.filter(({ any, also }) => any.length > 0 && also.every((keys) => keys.length > 0));
  if (whole.length === 0) return [];
  const values: (readonly number[])[] = [];
  const place = (keys: readonly number[]) => `$${values.push(keys)}::int[]`;
  const parts = whole.map(({ on, any, also }) => {
    const filter = also.map((keys) => ` and keys && ${place(keys)}`).join("");
    // Fenced, so that one index is read and the rest looked at row by row: PostgreSQL would read long lists, or the whole table.
    return `(with found as materialized (select id, keys from register.record where ${on} && ${place(any)})
      select id, keys::text as keys from found where true${filter} limit ${mostRecords})`;
  });
  const shape = whole.map(({ on, also }) => `${on[0]}${also.length}`).join("-");
  const { rows } = await pool.query<{ id: string; keys: string }>({
    name: `register-gather-${shape}`,
    text: parts.join(" union all "),
    values,
  });
  const seen = new Set<string>();
  return rows.flatMap(({ id, keys }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id, keys: keys.slice(1, -1).split(",").map(Number) }];
  });
}
