/** Runs the conditions of a question in PostgreSQL: one statement, each condition a range of one index. */
import { hash } from "node:crypto";
import type { Pool } from "pg";
import { type Condition, mostLooked, mostRecords } from "./gather.ts";
import { type HeadingColumn, headingColumns } from "./headings.ts";

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
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const parts = whole.map(({ column, any, name, born, places, also }) => {
    const where = [`${column} = any(${put(any)}::${column.endsWith("_key") ? "smallint" : "int"}[])`];
    if (name) where.push(`${name.column} = any(${put(name.any)}::smallint[])`);
    if (born) where.push(`born between ${put(born[0])}::smallint and ${put(born[1])}::smallint`);
    if (places) where.push(`place_key = any(${put(places)}::smallint[])`);
    const found = `select id, keys from register.heading where ${where.join(" and ")}`;
    if (also.length === 0) return `(${found} limit ${mostRecords})`;
    // What no index tells is looked at row by row, over so many rows at most.
    const rest = also.map((keys) => `keys && ${put(keys)}::int[]`).join(" and ");
    return `(select id, keys from (${found} limit ${mostLooked}) found where ${rest} limit ${mostRecords})`;
  });
  const { rows } = await pool.query<{ id: string; keys: string }>({
    name: `register-${hash("sha1", whole.map(shapeOf).join("."), "base64url")}`,
    text: `select id, keys::text as keys from (${parts.join(" union all ")}) gathered`,
    values,
  });
  const gathered = new Map<string, Gathered>();
  for (const { id, keys } of rows) if (!gathered.has(id)) gathered.set(id, { id, keys: numbersIn(keys) });
  return [...gathered.values()];
}

const placeOf = (column: HeadingColumn): number => headingColumns.indexOf(column);

/** A statement is prepared once for each shape; its name must be short. */
const shapeOf = ({ column, name, born, places, also }: Condition): string =>
  `${placeOf(column)}${name ? `n${placeOf(name.column)}` : ""}${born ? "y" : ""}${places ? "p" : ""}${also.length > 0 ? `a${also.length}` : ""}`;

/** PostgreSQL's writing of an array of whole numbers. */
function numbersIn(text: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let sign = 1;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) value = value * 10 + (code - 48);
    else if (code === 45) sign = -1;
    else {
      numbers.push(sign * value);
      value = 0;
      sign = 1;
    }
  }
  return numbers;
}
