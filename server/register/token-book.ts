/** Numbers of tokens, and what is counted of them, while records are brought in: kept in memory, written with each batch. */
import type { ClientBase } from "pg";
import type { TokenNumber, TokenScript } from "./keys.ts";
import { tally } from "./tally.ts";

export interface TokenBook {
  readonly number: TokenNumber;
  count(keys: readonly number[], by: 1 | -1): void;
  pair(pairs: readonly (readonly [number, number])[], by: 1 | -1): void;
  /** Writes what is new, in the transaction that the caller has open. */
  write(owner: ClientBase): Promise<void>;
}

/** @param owner of the register, inside the import's lock: nobody else gives numbers meanwhile. */
export async function openTokenBook(owner: ClientBase): Promise<TokenBook> {
  const { rows } = await owner.query<{ id: number; part: string; script: TokenScript }>(
    "select id, part, script from register.token",
  );
  const numbers = new Map(rows.map(({ id, part, script }) => [bookKey(part, script), id]));
  let last = rows.reduce((most, { id }) => Math.max(most, id), 0);
  let fresh: { id: number; part: string; script: TokenScript }[] = [];
  const counts = tally();
  const pairs = tally();
  return {
    number(part, script) {
      const key = bookKey(part, script);
      const held = numbers.get(key);
      if (held !== undefined) return held;
      last += 1;
      numbers.set(key, last);
      fresh.push({ id: last, part, script });
      return last;
    },
    count(keys, by) {
      for (const key of keys) counts.add(key, 0, by);
    },
    pair(found, by) {
      for (const [latin, arabic] of found) pairs.add(latin, arabic, by);
    },
    async write(owner) {
      await owner.query(
        "insert into register.token (id, part, script) select * from unnest($1::int[], $2::text[], $3::text[])",
        [fresh.map(({ id }) => id), fresh.map(({ part }) => part), fresh.map(({ script }) => script)],
      );
      const keys = counts.take();
      await owner.query(
        `insert into register.key_count as held (key, records) select * from unnest($1::int[], $2::int[])
          on conflict (key) do update set records = held.records + excluded.records`,
        [keys.ones, keys.counts],
      );
      const both = pairs.take();
      await owner.query(
        `insert into register.pairing as held (latin, arabic, times) select * from unnest($1::int[], $2::int[], $3::int[])
          on conflict (latin, arabic) do update set times = held.times + excluded.times`,
        [both.ones, both.others, both.counts],
      );
      fresh = [];
    },
  };
}

const bookKey = (part: string, script: TokenScript): string => `${script[0]}${part}`;
