/** A register file as `wasl register import` reads it: tab separated, UTF-8, a header line that names the columns. */
import { columns, fields, type RegisterRecord } from "./record.ts";

export function writeTsv(records: Iterable<RegisterRecord>): string {
  return [...tsvLines(records)].join("");
}

/** Each with its line end, the header first. */
export function* tsvLines(records: Iterable<RegisterRecord>): Generator<string> {
  yield `${fields.map((field) => columns[field]).join("\t")}\n`;
  for (const record of records) yield `${fields.map((field) => record[field]).join("\t")}\n`;
}
