/** What a server keeps in memory of a register: its names' parts, how they are written, and how many records have each key. */
import { createLexicon, type Lexicon } from "@wasl/names";
import type { Pool } from "pg";
import type { TokenScript } from "./keys.ts";
import { usualWeights, type Weights } from "./weights.ts";

export interface Vocabulary {
  readonly names: Lexicon;
  readonly places: Lexicon;
  readonly scripts: ReadonlyMap<number, TokenScript>;
  readonly records: number;
  readonly weights: Weights;
  countOf(key: number): number;
}

/** @param pool of a role that may read the register */
export async function loadVocabulary(pool: Pick<Pool, "query">): Promise<Vocabulary> {
  const tokens = await pool.query<{ id: number; part: string; script: TokenScript }>(
    "select id, part, script from register.token order by id",
  );
  const names = createLexicon();
  const places = createLexicon();
  const scripts = new Map<number, TokenScript>();
  for (const { id, part, script } of tokens.rows) {
    scripts.set(id, script);
    if (script === "place") places.add(id, part, /\p{Script=Arabic}/u.test(part) ? "arabic" : "latin");
    else names.add(id, part, script);
  }
  const pairs = await pool.query<{ latin: number; arabic: number; times: number }>(
    "select latin, arabic, times from register.pairing where times > 0",
  );
  for (const { latin, arabic, times } of pairs.rows) names.pair(latin, arabic, times);
  const counted = await pool.query<{ key: number; records: number }>("select key, records from register.key_count");
  const counts = new Map(counted.rows.map(({ key, records }) => [key, records]));
  const model = await pool.query<{ weights: Weights }>("select weights from register.model");
  // Every record has a year of birth: together they are all the records.
  let records = 0;
  for (const [key, many] of counts) if (key < 0 && key > -10_000) records += many;
  return {
    names,
    places,
    scripts,
    records,
    weights: model.rows[0]?.weights ?? usualWeights,
    countOf: (key) => counts.get(key) ?? 0,
  };
}
