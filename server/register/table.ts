/** Where the register lives: a schema of its own, written by the State's owner role, read by the roles that are named. */
import type { ClientBase } from "pg";
import { columns, fields } from "./record.ts";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

export const columnNames = fields.map((field) => columns[field]);

/**
 * Creates what is missing; repeating it changes nothing.
 *
 * @param owner connected as the database's owner
 * @param readers roles that may search: the compartment in which nationality is decided
 */
export async function createRegisterTable(owner: ClientBase, readers: readonly string[]): Promise<void> {
  const kept = columnNames.filter((name) => name !== "id").map((name) => `${name} text not null`);
  await owner.query("create schema if not exists register");
  await owner.query(`create table if not exists register.record (
    id text primary key,
    ${kept.join(",\n    ")},
    birth_year smallint not null,
    name_keys text[] not null
  )`);
  await owner.query("create index if not exists record_name_keys on register.record using gin (name_keys)");
  for (const reader of readers) {
    await owner.query(`grant usage on schema register to ${quoted(reader)}`);
    await owner.query(`grant select on register.record to ${quoted(reader)}`);
  }
}
