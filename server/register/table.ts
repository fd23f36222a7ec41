/** Where the register lives: a schema of its own, written by the State's owner role, read by the roles that are named. */
import type { ClientBase } from "pg";
import { addUp } from "./count.ts";
import { type HeadingColumn, headingColumns, headingIndexes } from "./headings.ts";
import { columns, fields } from "./record.ts";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

export const columnNames = fields.map((field) => columns[field]);

const kept = columnNames.filter((name) => name !== "id").map((name) => `${name} text not null`);

const short: ReadonlySet<HeadingColumn> = new Set(["given_key", "family_key", "father_key", "born", "place_key"]);
const headings = headingColumns.map((name) => `${name} ${short.has(name) ? "smallint" : "int"}`);

/**
 * - `record`: as the register wrote it, its keys, and the first heading under which it is found, see `headings.ts`;
 * - `further_heading`: the other headings of records whose names can be read in several ways;
 * - `token`: each part of a name, or place, once, with its number;
 * - `pairing`: Latin and Arabic parts that the register wrote for one name, and how often;
 * - `key_count`: how many records have a key;
 * - `tally`: what a batch changes in `pairing` and `key_count`, until it is added to them;
 * - `import`: what was brought in, how far it came, what was wrong with it;
 * - `model`: weights of agreement, learned from these very records.
 */
const tables: readonly string[] = [
  // What is indexed stands in front: PostgreSQL goes through a row from its beginning.
  `record (id text primary key, ${headings.join(", ")}, keys int[] not null, ${kept.join(", ")})`,
  `further_heading (id text not null, ${headings.join(", ")}, keys int[] not null)`,
  "token (id int primary key, part text not null, script text not null, unique (part, script))",
  "pairing (latin int not null, arabic int not null, times int not null, primary key (latin, arabic))",
  "key_count (key int primary key, records int not null)",
  "tally (keys int[] not null, records int[] not null, latin int[] not null, arabic int[] not null, times int[] not null)",
  `import (id int generated always as identity primary key, file text not null, fingerprint text not null,
    rows bigint not null default 0, bad bigint not null default 0, state text not null,
    began timestamptz not null default now(), ended timestamptz)`,
  "model (id int primary key default 1 check (id = 1), weights jsonb not null, calibration jsonb not null, learned timestamptz not null default now())",
];

/** What a search reads: all headings of all records. */
const view = ["record", "further_heading"].map(
  (from) => `select id, keys, ${headingColumns.join(", ")} from register.${from}`,
);

/**
 * Creates what is missing; repeating it changes nothing.
 *
 * @param owner connected as the database's owner
 * @param readers roles that may search: the compartment in which nationality is decided
 */
export async function createRegisterTable(owner: ClientBase, readers: readonly string[]): Promise<void> {
  await owner.query("create schema if not exists register");
  for (const table of tables) await owner.query(`create table if not exists register.${table}`);
  await owner.query(`create or replace view register.heading as ${view.join(" union all ")}`);
  // Half of a file that is still to be brought in would be searched as if it were all.
  const unfinished = await owner.query("select from register.import where state = 'running' and file <> '' limit 1");
  if (unfinished.rowCount === 0) await makeSearchable(owner);
  for (const reader of readers) {
    await owner.query(`grant usage on schema register to ${quoted(reader)}`);
    await owner.query(`grant select on all tables in schema register to ${quoted(reader)}`);
  }
}

interface Index {
  readonly name: string;
  readonly on: string;
}

const indexes: readonly Index[] = [
  ...["record", "further_heading"].flatMap((table) =>
    headingIndexes.map((columns) => ({
      name: `${table}_${columns.join("_")}`,
      on: `${table} (${columns.join(", ")})`,
    })),
  ),
  { name: "further_heading_id", on: "further_heading (id)" },
];

/** The index that is made last: where it is, all are. */
export const lastIndex = indexes.at(-1)?.name ?? "";

/** Adds up what was counted, then makes the indexes: sorted once they are built many times faster than row by row. */
export async function makeSearchable(owner: ClientBase): Promise<void> {
  await addUp(owner);
  // PostgreSQL's own default is for small tables, and too little for it to sort on several processors.
  const { rows } = await owner.query<{ maintenance_work_mem: string }>("show maintenance_work_mem");
  await owner.query(`set maintenance_work_mem = '${sortMemory}'`);
  try {
    for (const { name, on } of indexes) await owner.query(`create index if not exists ${name} on register.${on}`);
  } finally {
    await owner.query("select set_config('maintenance_work_mem', $1, false)", [rows[0]?.maintenance_work_mem]);
  }
}

const sortMemory = "384MB";

/** Whether the indexes are there; see {@link makeSearchable}. */
export async function isSearchable(owner: ClientBase): Promise<boolean> {
  const { rows } = await owner.query<{ is: boolean }>(`select to_regclass('register.${lastIndex}') is not null as is`);
  return rows[0]?.is === true;
}

export async function dropHeadingIndex(owner: ClientBase): Promise<void> {
  for (const { name } of indexes.toReversed()) await owner.query(`drop index if exists register.${name}`);
}
