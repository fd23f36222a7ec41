/** Records into the register's tables, a batch a transaction, with the keys under which they are found and what is counted. */
import type { ClientBase } from "pg";
import { copyInto, escaped, noCell } from "./copy.ts";
import { columnsOf, type Heading, headingColumns } from "./headings.ts";
import { keyMaker } from "./keys.ts";
import { columns, fields, type RegisterRecord } from "./record.ts";
import { columnNames } from "./table.ts";
import { openTokenBook } from "./token-book.ts";

export interface Writer {
  /** Records that the register had, about; 0 is exact. */
  readonly held: number;
  /**
   * @param also in the same transaction
   * @returns how many of the removals were there
   */
  write(
    records: readonly RegisterRecord[],
    removals: readonly string[],
    also: () => Promise<void>,
  ): Promise<{ readonly removed: number }>;
}

const selected = fields.map((field) => `${columns[field]} as "${field}"`).join(", ");

/** @param owner the register's owner, holding the lock of imports */
export async function openWriter(owner: ClientBase): Promise<Writer> {
  const book = await openTokenBook(owner);
  const keysOf = keyMaker(book.number);
  const { rows } = await owner.query<{ many: number }>(
    "select coalesce(sum(records), 0)::int as many from register.key_count where key < 0 and key > -10000",
  );
  const held = rows[0]?.many ?? 0;
  const isEmpty = held === 0 && (await owner.query("select from register.record limit 1")).rowCount === 0;

  const forget = async (ids: readonly string[]): Promise<number> => {
    if (isEmpty || ids.length === 0) return 0;
    const gone = await owner.query<RegisterRecord>(
      `delete from register.record where id = any($1::text[]) returning ${selected}`,
      [ids],
    );
    await owner.query("delete from register.further_heading where id = any($1::text[])", [ids]);
    for (const record of gone.rows) {
      const { keys, pairs } = keysOf(record);
      book.count(keys, -1);
      book.pair(pairs, -1);
    }
    return gone.rows.length;
  };

  /** Lines of the records; those of their further headings are gathered in `further` meanwhile. */
  function* lines(records: readonly RegisterRecord[], further: string[]): Generator<string> {
    for (const record of records) {
      const { keys, pairs, headings, birth } = keysOf(record);
      book.count(keys, 1);
      book.pair(pairs, 1);
      const array = `{${keys.join(",")}}`;
      let line = "";
      for (const field of fields) line += `${escaped(record[field])}\t`;
      for (let at = 0; at < headings.length; at += 1) {
        const cells = columnsOf(headings[at] as Heading, birth);
        let rest = array;
        for (const cell of cells) rest += cell === undefined ? `\t${noCell}` : `\t${cell}`;
        if (at === 0) yield line + rest;
        else further.push(`${escaped(record.id)}\t${rest}`);
      }
    }
  }

  return {
    held,
    async write(records, removals, also) {
      await owner.query("begin");
      try {
        await forget(records.map(({ id }) => id));
        const removed = await forget(removals);
        const further: string[] = [];
        if (records.length > 0)
          await copyInto(
            owner,
            "register.record",
            [...columnNames, "keys", ...headingColumns],
            lines(records, further),
          );
        if (further.length > 0)
          await copyInto(owner, "register.further_heading", ["id", "keys", ...headingColumns], further);
        await book.write(owner);
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
