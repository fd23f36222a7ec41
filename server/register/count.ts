/** How many records have each key, and how often two writings were one name: counted in memory, kept with each batch, added up later. */
import type { ClientBase } from "pg";
import type { RecordKeys } from "./keys.ts";
import { tally } from "./tally.ts";

export interface Counter {
  count(record: RecordKeys, by: 1 | -1): void;
  /** What was counted, and forgets it. */
  take(): Counted;
}

/** Arrays as PostgreSQL writes them: keys and their records, Latin and Arabic tokens and their times. */
export type Counted = readonly string[];

export function counter(): Counter {
  const counts = tally();
  const pairs = tally();
  return {
    count({ names, others }, by) {
      for (const { keys } of others) for (const key of keys) counts.add(key, 0, by);
      for (const name of names) {
        for (const key of name.keys) counts.add(key, 0, by);
        for (const [latin, arabic] of name.pairs) pairs.add(latin, arabic, by);
      }
    },
    take() {
      const [keys, both] = [counts.take(), pairs.take()];
      const taken = [keys.ones, keys.counts, both.ones, both.others, both.counts];
      return taken.map((numbers) => `{${numbers.join(",")}}`);
    },
  };
}

export const writeCounted = (owner: ClientBase, counted: Counted) =>
  owner.query("insert into register.tally (keys, records, latin, arabic, times) values ($1, $2, $3, $4, $5)", [
    ...counted,
  ]);

/** Once for many batches: most keys come again in each, and to change a row costs more than to count it. */
export const addUp = (owner: ClientBase) =>
  owner.query(`with taken as (delete from register.tally returning *),
    keys as (
      insert into register.key_count as held (key, records)
      select key, sum(by) from taken, unnest(keys, records) as each (key, by) group by key order by key
      on conflict (key) do update set records = held.records + excluded.records)
    insert into register.pairing as held (latin, arabic, times)
    select one, other, sum(by) from taken, unnest(latin, arabic, times) as each (one, other, by)
      group by one, other order by one, other
    on conflict (latin, arabic) do update set times = held.times + excluded.times`);
