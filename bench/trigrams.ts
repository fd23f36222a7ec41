/** The peer: PostgreSQL's own trigram similarity, as one would use it first. */
import type { Client } from "pg";
import type { RegisterQuery } from "../server/register/identification.ts";

const latin = "lower(given_latin || ' ' || father_latin || ' ' || family_latin)";
const arabic = "(given_arabic || ' ' || father_arabic || ' ' || family_arabic)";

/** One index a script. */
export async function indexTrigrams(client: Client): Promise<void> {
  await client.query("create extension if not exists pg_trgm");
  await client.query(`create index trigrams_latin on register.record using gin ((${latin}) gin_trgm_ops)`);
  await client.query(`create index trigrams_arabic on register.record using gin ((${arabic}) gin_trgm_ops)`);
  await client.query("analyze register.record");
}

/** @returns ten at most, most similar first; a year given narrows to two years around it. */
export async function byTrigrams(client: Client, query: RegisterQuery): Promise<readonly { readonly id: string }[]> {
  const name = [query.given, query.father, query.family].filter(Boolean).join(" ").toLowerCase();
  const column = /\p{Script=Arabic}/u.test(name) ? arabic : latin;
  const year = Number(query.birth?.slice(0, 4) ?? 0);
  const { rows } = await client.query<{ id: string }>({
    name: `trigrams-${column === latin ? "latin" : "arabic"}`,
    text: `select id from register.record where ${column} % $1
      and ($2::int = 0 or left(birth_date, 4)::int between $2 - 2 and $2 + 2)
      order by similarity(${column}, $1) desc limit 10`,
    values: [name, year],
  });
  return rows;
}
