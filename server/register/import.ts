/** Brings records into the register: added, or replaced where the identifier is known. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { ClientBase } from "pg";
import { copyInto } from "./copy.ts";
import { keyMaker } from "./keys.ts";
import { fields, type RegisterRecord } from "./record.ts";
import { columnNames, createKeyIndex, dropKeyIndex } from "./table.ts";
import { openTokenBook, type TokenBook } from "./token-book.ts";
import { type BadLine, readerOf } from "./tsv.ts";

const rowsAtOnce = 25_000;

export type ImportResult =
  | { readonly ok: true; readonly imported: number }
  | { readonly ok: false; readonly why: "header" | "unreadable" }
  | { readonly ok: false; readonly why: "lines"; readonly bad: readonly BadLine[] };

/**
 * @param owner connected as the owner of the table
 * @param progress told how many records so far
 * @throws what the database refuses; nothing is then kept
 */
export async function importRecords(
  owner: ClientBase,
  records: Iterable<RegisterRecord> | AsyncIterable<RegisterRecord>,
  progress: (imported: number) => void = () => undefined,
): Promise<number> {
  let imported = 0;
  let batch = new Map<string, RegisterRecord>();
  const isEmpty = (await owner.query("select from register.record limit 1")).rowCount === 0;
  const book = await openTokenBook(owner);
  const keysOf = keyMaker(book.number);
  if (isEmpty) await dropKeyIndex(owner);
  const flush = async () => {
    if (batch.size === 0) return;
    await owner.query("begin");
    try {
      if (!isEmpty || imported > 0) await forget(owner, [...batch.keys()], book);
      await copyInto(owner, "register.record", [...columnNames, "keys"], lines(batch.values(), keysOf, book));
      await book.write(owner);
      await owner.query("commit");
    } catch (error) {
      await owner.query("rollback");
      throw error;
    }
    imported += batch.size;
    batch = new Map();
    progress(imported);
  };
  for await (const record of records) {
    batch.set(record.id, record);
    if (batch.size >= rowsAtOnce) await flush();
  }
  await flush();
  await createKeyIndex(owner);
  await owner.query("analyze register.record");
  await owner.query(
    "insert into register.import (file, fingerprint, rows, state, ended) values ('', '', $1, 'done', clock_timestamp())",
    [imported],
  );
  return imported;
}

function* lines(
  records: Iterable<RegisterRecord>,
  keysOf: ReturnType<typeof keyMaker>,
  book: TokenBook,
): Generator<readonly string[]> {
  for (const record of records) {
    const { keys, pairs } = keysOf(record);
    book.count(keys, 1);
    book.pair(pairs, 1);
    yield [...fields.map((field) => record[field]), `{${keys.join(",")}}`];
  }
}

/** Takes records out, with what was counted of them. */
async function forget(owner: ClientBase, ids: readonly string[], book: TokenBook): Promise<void> {
  const { rows } = await owner.query<{ keys: number[] }>(
    "delete from register.record where id = any($1::text[]) returning keys",
    [ids],
  );
  for (const { keys } of rows) book.count(keys, -1);
}

/** Reads a `.tsv` or `.tsv.gz` file twice: once to be sure of every line, once to bring it in. */
export async function importFile(
  owner: ClientBase,
  path: string,
  progress?: (imported: number) => void,
): Promise<ImportResult> {
  const bad: BadLine[] = [];
  try {
    for await (const read of linesOf(path)) {
      if (read === "header") return { ok: false, why: "header" };
      if ("why" in read) bad.push(read);
      if (bad.length >= 20) break;
    }
  } catch {
    return { ok: false, why: "unreadable" };
  }
  if (bad.length > 0) return { ok: false, why: "lines", bad };
  return { ok: true, imported: await importRecords(owner, recordsOf(path), progress) };
}

async function* recordsOf(path: string): AsyncGenerator<RegisterRecord> {
  for await (const read of linesOf(path)) {
    if (read !== "header" && !("why" in read)) yield read;
  }
}

async function* linesOf(path: string): AsyncGenerator<RegisterRecord | BadLine | "header"> {
  const file = createReadStream(path);
  const text = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  // An error of the file does not travel through a pipe by itself.
  file.on("error", (error) => text.destroy(error));
  let number = 0;
  let reader: ReturnType<typeof readerOf>;
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (number === 1) {
      reader = readerOf(line);
      if (!reader) {
        yield "header";
        return;
      }
      continue;
    }
    const read = reader?.read(line, number);
    if (read) yield read;
  }
  if (number === 0) yield "header";
}
