/** Records into the register's tables, a batch a transaction, with the keys under which they are found and what is counted. */
import type { ClientBase } from "pg";
import { copyInto } from "./copy.ts";
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
    for (const record of gone.rows) {
      const { keys, pairs } = keysOf(record);
      book.count(keys, -1);
      book.pair(pairs, -1);
    }
    return gone.rows.length;
  };

  function* lines(records: readonly RegisterRecord[]): Generator<readonly string[]> {
    for (const record of records) {
      const { keys, pairs, together } = keysOf(record);
      book.count(keys, 1);
      book.pair(pairs, 1);
      yield [...fields.map((field) => record[field]), `{${keys.join(",")}}`, `{${together.join(",")}}`];
    }
  }

  return {
    held,
    async write(records, removals, also) {
      await owner.query("begin");
      try {
        await forget(records.map(({ id }) => id));
        const removed = await forget(removals);
        if (records.length > 0)
          await copyInto(owner, "register.record", [...columnNames, "keys", "pairs"], lines(records));
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
