/** Where the register lives: a schema of its own, written by the State's owner role, read by the roles that are named. */
import type { ClientBase } from "pg";
import { columns, fields } from "./record.ts";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

export const columnNames = fields.map((field) => columns[field]);

const kept = columnNames.filter((name) => name !== "id").map((name) => `${name} text not null`);

/**
 * - `record`: as the register wrote it, and the keys, single and in pairs, under which it is found;
 * - `token`: each part of a name, or place, once, with its number;
 * - `pairing`: Latin and Arabic parts that the register wrote for one name, and how often;
 * - `key_count`: how many records have a key;
 * - `import`: what was brought in, how far it came, what was wrong with it;
 * - `model`: weights of agreement, learned from these very records.
 */
const tables: readonly string[] = [
  `record (id text primary key, ${kept.join(", ")}, keys int[] not null, pairs int[] not null)`,
  "token (id int primary key, part text not null, script text not null, unique (part, script))",
  "pairing (latin int not null, arabic int not null, times int not null, primary key (latin, arabic))",
  "key_count (key int primary key, records int not null)",
  `import (id int generated always as identity primary key, file text not null, fingerprint text not null,
    rows bigint not null default 0, bad bigint not null default 0, state text not null,
    began timestamptz not null default now(), ended timestamptz)`,
  "model (id int primary key default 1 check (id = 1), weights jsonb not null, calibration jsonb not null, learned timestamptz not null default now())",
];

/**
 * Creates what is missing; repeating it changes nothing.
 *
 * @param owner connected as the database's owner
 * @param readers roles that may search: the compartment in which nationality is decided
 */
export async function createRegisterTable(owner: ClientBase, readers: readonly string[]): Promise<void> {
  await owner.query("create schema if not exists register");
  for (const table of tables) await owner.query(`create table if not exists register.${table}`);
  await createKeyIndex(owner);
  for (const reader of readers) {
    await owner.query(`grant usage on schema register to ${quoted(reader)}`);
    await owner.query(`grant select on all tables in schema register to ${quoted(reader)}`);
  }
}

/** Posting lists of every key and of every pair: what candidates are found by. */
export async function createKeyIndex(owner: ClientBase): Promise<void> {
  for (const column of indexed)
    await owner.query(
      `create index if not exists record_${column} on register.record using gin (${column}) with (fastupdate = off)`,
    );
}

export async function dropKeyIndex(owner: ClientBase): Promise<void> {
  for (const column of indexed) await owner.query(`drop index if exists register.record_${column}`);
}

const indexed = ["keys", "pairs"] as const;
