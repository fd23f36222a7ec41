/** Registers made before names had keys of their own: their records are taken over, none is lost. */
import type { ClientBase } from "pg";
import { importRecords } from "./import.ts";
import { columns, fields, type RegisterRecord } from "./record.ts";
import { createRegisterTable } from "./table.ts";

const selected = fields.map((field) => `${columns[field]} as "${field}"`).join(", ");

/**
 * Creates the register's tables, see {@link createRegisterTable}, and takes over what an earlier version kept. Stopped in the
 * middle it begins again: the earlier table goes last.
 */
export async function prepareRegister(owner: ClientBase, readers: readonly string[]): Promise<void> {
  const isEarlier =
    (await exists(owner, "table_name = 'record'")) &&
    !(await exists(owner, "table_name = 'record' and column_name = 'place_key'"));
  if (isEarlier) await owner.query("drop view if exists register.heading");
  if (isEarlier) await owner.query("drop table if exists register.further_heading");
  if (isEarlier) await owner.query("alter table register.record rename to record_before");
  if (isEarlier) await owner.query("alter index if exists register.record_pkey rename to record_before_pkey");
  await createRegisterTable(owner, readers);
  if (!(await exists(owner, "table_name = 'record_before'"))) return;
  await owner.query(
    "truncate register.record, register.further_heading, register.token, register.pairing, register.key_count, register.tally",
  );
  const { rows } = await owner.query<RegisterRecord>(`select ${selected} from register.record_before`);
  await importRecords(owner, rows);
  await owner.query("drop table register.record_before");
}

async function exists(owner: ClientBase, where: string): Promise<boolean> {
  const found = await owner.query(
    `select from information_schema.columns where table_schema = 'register' and ${where} limit 1`,
  );
  return found.rowCount === 1;
}
