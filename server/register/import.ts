/** Brings records into the register: added, or replaced where the identifier is known. All of them, or none. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { ClientBase } from "pg";
import { keysOf } from "./names.ts";
import { fields, type RegisterRecord } from "./record.ts";
import { columnNames } from "./table.ts";
import { type BadLine, readerOf } from "./tsv.ts";

const rowsAtOnce = 500;

export type ImportResult =
  | { readonly ok: true; readonly imported: number }
  | { readonly ok: false; readonly why: "header" | "unreadable" }
  | { readonly ok: false; readonly why: "lines"; readonly bad: readonly BadLine[] };

/** Keys under which a record is found: of its given, family and father's names, in both scripts. */
export function nameKeys(record: RegisterRecord): readonly string[] {
  const names = [
    record.givenLatin,
    record.givenArabic,
    record.familyLatin,
    record.familyArabic,
    record.fatherLatin,
    record.fatherArabic,
  ];
  return [...new Set(names.filter((name) => name !== "").flatMap(keysOf))];
}

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
  const flush = async () => {
    if (batch.size === 0) return;
    await owner.query(insertion(batch.size), [...batch.values()].flatMap(parameters));
    imported += batch.size;
    batch = new Map();
    progress(imported);
  };
  await owner.query("begin");
  try {
    for await (const record of records) {
      // One statement cannot write one row twice: the later line wins.
      batch.set(record.id, record);
      if (batch.size >= rowsAtOnce) await flush();
    }
    await flush();
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    throw error;
  }
  await owner.query("analyze register.record");
  return imported;
}

const names = [...columnNames, "birth_year", "name_keys"];

function insertion(rows: number): string {
  const values = Array.from({ length: rows }, (_, row) => {
    const places = names.map((_name, column) => `$${row * names.length + column + 1}`);
    return `(${places.join(",")})`;
  });
  const updates = names.filter((name) => name !== "id").map((name) => `${name} = excluded.${name}`);
  return `insert into register.record (${names.join(",")}) values ${values.join(",")}
    on conflict (id) do update set ${updates.join(", ")}`;
}

const parameters = (record: RegisterRecord): unknown[] => [
  ...fields.map((field) => record[field]),
  Number(record.birthDate.slice(0, 4)),
  nameKeys(record),
];

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
