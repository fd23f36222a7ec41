/** A register file as `wasl register import` reads it: tab separated, UTF-8, a header line that names the columns. */
import { columns, fields, type RegisterRecord } from "./record.ts";

export function writeTsv(records: Iterable<RegisterRecord>): string {
  const lines = [fields.map((field) => columns[field]).join("\t")];
  for (const record of records) lines.push(fields.map((field) => record[field]).join("\t"));
  return `${lines.join("\n")}\n`;
}
