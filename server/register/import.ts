/** Brings a file into the register: added, replaced where the identifier is known, or taken out. All of it, or to be gone on with. */
import { createHash, type Hash } from "node:crypto";
import type { ClientBase } from "pg";
import {
  finish,
  givenUp,
  type Import,
  lockImports,
  openImport,
  unfinishedImport,
  unlockImports,
} from "./import-state.ts";
import type { Mapping } from "./mapping.ts";
import type { RegisterRecord } from "./record.ts";
import type { BadLine, Row } from "./row.ts";
import { NoHeader, rowsOf, Unreadable } from "./rows.ts";
import { seenIds } from "./seen-ids.ts";
import { dropHeadingIndex } from "./table.ts";
import { openWriter } from "./write-records.ts";

export interface ImportOptions {
  readonly mapping?: Mapping;
  /** Births after it are refused. */
  readonly today: Temporal.PlainDate;
  /** Take what can be read although some rows cannot. */
  readonly leaveOutBad?: boolean;
  /** Another file was not finished and is not to be had any more: what came of it stays. */
  readonly giveUpUnfinished?: boolean;
  readonly progress?: (so: { readonly checked: number } | { readonly brought: number; readonly of: number }) => void;
  /** Told every bad row, of which there may be many. */
  readonly onBad?: (bad: BadLine) => void;
}

export type ImportResult =
  | {
      readonly ok: true;
      readonly imported: number;
      readonly removed: number;
      readonly bad: number;
      /** Rows that an earlier run had brought in already. */
      readonly resumedAt?: number;
    }
  | { readonly ok: false; readonly why: "header" | "unreadable" | "busy" }
  | { readonly ok: false; readonly why: "unfinished"; readonly file: string; readonly rows: number }
  | { readonly ok: false; readonly why: "lines"; readonly bad: readonly BadLine[]; readonly count: number };

/** So many bad rows are told in the result. */
const told = 20;
const rowsAtOnce = 25_000;

/** Reads the file twice: once to be sure of every row and to know the file again, once to bring it in, batch by durable batch. */
export async function importFile(owner: ClientBase, path: string, options: ImportOptions): Promise<ImportResult> {
  if (!(await lockImports(owner))) return { ok: false, why: "busy" };
  try {
    const checked = await check(path, options);
    if (checked.bad.length > 0 && !options.leaveOutBad)
      return { ok: false, why: "lines", bad: checked.bad, count: checked.count };
    const left = await unfinishedImport(owner);
    if (left && left.fingerprint !== checked.fingerprint) {
      if (!options.giveUpUnfinished) return { ok: false, why: "unfinished", file: left.file, rows: left.rows };
      await givenUp(owner, left);
    }
    const mine = left?.fingerprint === checked.fingerprint ? left : await openImport(owner, path, checked.fingerprint);
    return await bring(owner, path, mine, checked, options);
  } catch (error) {
    if (error instanceof NoHeader) return { ok: false, why: "header" };
    if (error instanceof Unreadable) return { ok: false, why: "unreadable" };
    throw error;
  } finally {
    await unlockImports(owner);
  }
}

interface Checked {
  readonly fingerprint: string;
  readonly rows: number;
  readonly count: number;
  readonly bad: readonly BadLine[];
}

async function check(path: string, options: ImportOptions): Promise<Checked> {
  const hash = createHash("sha256").update(JSON.stringify(options.mapping ?? {}));
  const bad: BadLine[] = [];
  let rows = 0;
  let count = 0;
  for await (const batch of oncePerId(path, options, hash)) {
    rows += batch.length;
    for (const row of batch) {
      if (row.kind !== "bad") continue;
      count += 1;
      const { line, why } = row;
      options.onBad?.({ line, why });
      if (bad.length < told) bad.push({ line, why });
    }
    options.progress?.({ checked: rows });
  }
  return { fingerprint: hash.digest("hex"), rows, count, bad };
}

/** An identifier that comes again in one file is a fault of the file: nobody can say which row holds. */
async function* oncePerId(
  path: string,
  { mapping = {}, today }: ImportOptions,
  hash?: Hash,
): AsyncGenerator<readonly Row[]> {
  const seen = seenIds();
  for await (const rows of rowsOf(path, { mapping, today, ...(hash ? { hash } : {}) })) {
    yield rows.map((row): Row => {
      if (row.kind === "bad" || !seen.add(row.kind === "record" ? row.record.id : row.id)) return row;
      return { kind: "bad", line: row.line, why: "repeated-id" };
    });
  }
}

async function bring(
  owner: ClientBase,
  path: string,
  mine: Import,
  { rows, count }: Checked,
  options: ImportOptions,
): Promise<ImportResult> {
  const writer = await openWriter(owner);
  // Posting lists are built several times faster at once than row by row.
  if (rows - mine.rows > writer.held) await dropHeadingIndex(owner);
  let passed = 0;
  let imported = 0;
  let removed = 0;
  const batches = oneAfterAnother();
  const flush = () => {
    const [batch, upTo] = [writer.take(), passed];
    return batches.begin(async () => {
      const done = await writer.write(batch, async () => {
        await owner.query("update register.import set rows = $2 where id = $1", [mine.id, upTo]);
      });
      imported += batch.ids.length;
      removed += done.removed;
      options.progress?.({ brought: upTo, of: rows });
    });
  };
  // Where the check found nothing wrong, no identifier comes again: none need be remembered a second time.
  const { mapping = {}, today } = options;
  for await (const batch of count === 0 ? rowsOf(path, { mapping, today }) : oncePerId(path, options)) {
    for (const row of batch) {
      passed += 1;
      // Bad rows count: a file that is gone on with is passed over to the same place.
      if (passed <= mine.rows) continue;
      if (row.kind === "record") writer.add(row.record);
      else if (row.kind === "removal") writer.remove(row.id);
      if (writer.waiting() >= rowsAtOnce) await flush();
    }
  }
  await flush();
  await batches.end();
  await finish(owner, mine.id, { bad: count, changed: rows, held: writer.held });
  return { ok: true, imported, removed, bad: count, ...(mine.rows > 0 ? { resumedAt: mine.rows } : {}) };
}

/**
 * Brings in records that are at hand, of a program rather than a file.
 *
 * @param progress told how many so far
 */
export async function importRecords(
  owner: ClientBase,
  records: Iterable<RegisterRecord>,
  progress: (imported: number) => void = () => undefined,
): Promise<number> {
  const writer = await openWriter(owner);
  if (writer.held === 0) await dropHeadingIndex(owner);
  const mine = await openImport(owner, "", "");
  let imported = 0;
  const batches = oneAfterAnother();
  const flush = () => {
    const batch = writer.take();
    return batches.begin(async () => {
      await writer.write(batch, async () => undefined);
      imported += batch.ids.length;
      progress(imported);
    });
  };
  for (const record of records) {
    writer.add(record);
    if (writer.waiting() >= rowsAtOnce) await flush();
  }
  await flush();
  await batches.end();
  await finish(owner, mine.id, { bad: 0, changed: imported, held: writer.held });
  return imported;
}

/** One batch is written while the next is read, never two at once. */
function oneAfterAnother() {
  let writing: Promise<void> = Promise.resolve();
  return {
    /** Waits for the batch before. */
    async begin(write: () => Promise<void>): Promise<void> {
      await writing;
      writing = write();
      // Told by whoever waits next; not an error that nobody handles meanwhile.
      writing.catch(() => undefined);
    },
    end: () => writing,
  };
}
