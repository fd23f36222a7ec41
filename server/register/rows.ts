/** The rows of a register file in any of its three forms, many at a time. */
import type { Hash } from "node:crypto";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { LineTooLong, linesOf, textOf } from "./lines.ts";
import { columnOf, formatOf, type Mapping } from "./mapping.ts";
import type { RegisterRecord } from "./record.ts";
import { columnsRead, plain, type Row, type RowReader, rowReader } from "./row.ts";

/** The file cannot be read to its end: it is absent, cut, or no text. */
export class Unreadable extends Error {}
/** No header line with the columns without which nobody is found. */
export class NoHeader extends Error {}

export interface Reading {
  readonly mapping: Mapping;
  readonly today: Temporal.PlainDate;
  readonly hash?: Hash;
}

/** @throws {@link Unreadable}, {@link NoHeader} */
export async function* rowsOf(path: string, reading: Reading): AsyncGenerator<readonly Row[]> {
  const readers = { tsv: tsvRows, csv: csvRows, ndjson: jsonRows };
  try {
    yield* readers[formatOf(path, reading.mapping)](path, reading);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isFile = error instanceof LineTooLong || error instanceof CsvError || /^(?:E[A-Z]+|Z_\w+)$/u.test(code ?? "");
    throw isFile ? new Unreadable(String(error)) : error;
  }
}

async function* tsvRows(path: string, reading: Reading): AsyncGenerator<readonly Row[]> {
  let read: ((line: string, number: number) => Row) | undefined;
  let number = 0;
  for await (const lines of linesOf(path, reading.hash)) {
    const rows: Row[] = [];
    for (const line of lines) {
      number += 1;
      if (!read) read = cellsReader(line.replace(/^\uFEFF/u, "").split("\t"), reading);
      else if (line.trim() !== "") rows.push(read(line, number));
    }
    yield rows;
  }
  if (!read) throw new NoHeader();
}

function cellsReader(header: readonly string[], { mapping, today }: Reading) {
  const read = rowReader(mapping, today, placesIn(header, mapping));
  return (line: string, number: number): Row => {
    const cells = line.split("\t");
    // A line cut in its middle has fewer; a tabulator inside a value gives more.
    if (cells.length !== header.length) return { kind: "bad", line: number, why: "columns" };
    return read(number, cells, plain.test(line));
  };
}

function placesIn(header: readonly string[], mapping: Mapping): readonly number[] {
  const names = header.map((name) => name.trim());
  const has = (field: keyof RegisterRecord) => names.includes(columnOf(mapping, field));
  if (!has("id") || !has("birthDate") || !(has("familyLatin") || has("familyArabic"))) throw new NoHeader();
  return columnsRead(mapping).map((name) => names.lastIndexOf(name));
}

async function* csvRows(path: string, { mapping, today, hash }: Reading): AsyncGenerator<readonly Row[]> {
  const parser = parse({
    delimiter: mapping.delimiter ?? ",",
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const text = Readable.from(textOf(path, hash));
  text.on("error", (error) => parser.destroy(error));
  let header: readonly string[] | undefined;
  let read: RowReader | undefined;
  let rows: Row[] = [];
  for await (const { record, info } of text.pipe(parser) as AsyncIterable<CsvRow>) {
    if (!header || !read) {
      header = record;
      read = rowReader(mapping, today, placesIn(header, mapping));
    } else if (record.length !== header.length) rows.push({ kind: "bad", line: info.lines, why: "columns" });
    else rows.push(read(info.lines, record, false));
    if (rows.length >= 1000) {
      yield rows;
      rows = [];
    }
  }
  if (!header) throw new NoHeader();
  yield rows;
}

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* jsonRows(path: string, { mapping, today, hash }: Reading): AsyncGenerator<readonly Row[]> {
  const names = columnsRead(mapping);
  const read = rowReader(mapping, today, [...names.keys()]);
  let number = 0;
  for await (const lines of linesOf(path, hash)) {
    const rows: Row[] = [];
    for (const line of lines) {
      number += 1;
      if (line.trim() === "") continue;
      const values = asObject(line);
      const cells = values && names.map((name) => asText(values[name]));
      rows.push(cells ? read(number, cells, false) : { kind: "bad", line: number, why: "json" });
    }
    yield rows;
  }
}

function asObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

const asText = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
