/** Records into the register's tables, a batch a transaction, with the keys under which they are found and what is counted. */
import type { ClientBase } from "pg";
import { copyInto, copyText, escaped, noCell } from "./copy.ts";
import { addUp, type Counted, counter, writeCounted } from "./count.ts";
import { columnsOf, headingColumns } from "./headings.ts";
import { keyMaker, type RecordKeys } from "./keys.ts";
import { columns, fields, type RegisterRecord } from "./record.ts";
import { columnNames, isSearchable } from "./table.ts";
import { openTokenBook, type Token, writeTokens } from "./token-book.ts";

export interface Writer {
  /** Records that the register had, about; 0 is exact. */
  readonly held: number;
  add(record: RegisterRecord): void;
  remove(id: string): void;
  /** How many were added and removed since a batch was taken. */
  waiting(): number;
  /** What waits, made ready: the next batch can be gathered while this one is written. */
  take(): Batch;
  /**
   * @param batch in the order in which they were taken
   * @param also in the same transaction
   * @returns how many of the removals were there
   */
  write(batch: Batch, also: () => Promise<void>): Promise<{ readonly removed: number }>;
}

export interface Batch {
  readonly ids: readonly string[];
  readonly removals: readonly string[];
  readonly records: readonly Buffer[];
  /** Further headings of the records. */
  readonly further: readonly Buffer[];
  readonly tokens: readonly Token[];
  readonly counted: Counted;
}

const selected = fields.map((field) => `${columns[field]} as "${field}"`).join(", ");

/** @param owner the register's owner, holding the lock of imports */
export async function openWriter(owner: ClientBase): Promise<Writer> {
  await addUp(owner);
  const book = await openTokenBook(owner);
  const keysOf = keyMaker(book.number);
  const { rows } = await owner.query<{ many: number }>(
    "select coalesce(sum(records), 0)::int as many from register.key_count where key < 0 and key > -10000",
  );
  const held = rows[0]?.many ?? 0;
  const isEmpty = held === 0 && (await owner.query("select from register.record limit 1")).rowCount === 0;

  const lost = counter();
  const forget = async (ids: readonly string[]): Promise<number> => {
    if (isEmpty || ids.length === 0) return 0;
    const gone = await owner.query<RegisterRecord>(
      `delete from register.record where id = any($1::text[]) returning ${selected}`,
      [ids],
    );
    await owner.query("delete from register.further_heading where id = any($1::text[])", [ids]);
    for (const record of gone.rows) lost.count(keysOf(record), -1);
    return gone.rows.length;
  };

  let ids: string[] = [];
  let removals: string[] = [];
  const records = copyText();
  const further = copyText();
  const had = counter();
  return {
    held,
    add(record) {
      const keys = keysOf(record);
      ids.push(record.id);
      had.count(keys, 1);
      const [first, ...others] = headingCells(keys);
      let line = "";
      for (const field of fields) line += `${escaped(record[field])}\t`;
      records.add(line + first);
      for (const cells of others) further.add(`${escaped(record.id)}\t${cells}`);
    },
    remove(id) {
      removals.push(id);
    },
    waiting: () => ids.length + removals.length,
    take() {
      const taken = { ids, removals, records: records.take(), further: further.take() };
      ids = [];
      removals = [];
      return { ...taken, tokens: book.takeNew(), counted: had.take() };
    },
    async write(batch, also) {
      await owner.query("begin");
      try {
        const replaced = await forget(batch.ids);
        const removed = await forget(batch.removals);
        await copyInto(owner, "register.record", [...columnNames, "keys", ...headingColumns], batch.records);
        await copyInto(owner, "register.further_heading", ["id", "keys", ...headingColumns], batch.further);
        await writeTokens(owner, batch.tokens);
        await writeCounted(owner, batch.counted);
        if (replaced + removed > 0) await writeCounted(owner, lost.take());
        // Whoever searches meanwhile goes by the counts.
        if (await isSearchable(owner)) await addUp(owner);
        await also();
        await owner.query("commit");
        return { removed };
      } catch (error) {
        await owner.query("rollback");
        throw error;
      }
    },
  };
}

/** What stands beside a record's own cells, for each of its headings: its keys, and the heading. */
function headingCells({ names, others, headings, birth }: RecordKeys): readonly string[] {
  let keys = "";
  for (const { text } of names) if (text !== "") keys += keys === "" ? text : `,${text}`;
  for (const { text } of others) if (text !== "") keys += keys === "" ? text : `,${text}`;
  return headings.map((heading) => {
    let cells = `{${keys}}`;
    for (const cell of columnsOf(heading, birth)) cells += cell === undefined ? `\t${noCell}` : `\t${cell}`;
    return cells;
  });
}
