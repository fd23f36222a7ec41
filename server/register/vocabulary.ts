/** What a server keeps in memory of a register: its names' parts, how they are written, and how many records have each key. */
import { createLexicon, type Expansion, type Lexicon } from "@wasl/names";
import type { Pool } from "pg";
import { type Calibration, uncalibrated } from "./calibrate.ts";
import { type MainName, shortKey, skeletonKey } from "./headings.ts";
import { isYear, keyOf, type TokenScript } from "./keys.ts";
import { usualWeights, type Weights } from "./weights.ts";

export interface Vocabulary {
  readonly names: Lexicon;
  readonly places: Lexicon;
  readonly scripts: ReadonlyMap<number, TokenScript>;
  readonly records: number;
  readonly weights: Weights;
  readonly calibration: Calibration;
  /** What earlier questions worked out: heads of the list of names come again and again. */
  readonly remembered: Map<string, readonly Expansion[]>;
  countOf(key: number): number;
  partOf(token: number): string;
  isLatin(token: number): boolean;
  /** Of a token's first skeleton; see `headings.ts`. */
  skeletonOf(token: number): number;
  /** Records whose name in a field has this short key, about. */
  heldUnder(field: MainName, shortKey: number): number;
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
  const ofTokens = new Int32Array(keyOf((tokens.rows.at(-1)?.id ?? 0) + 1, "given"));
  const ofDates = new Map<number, number>();
  // Every record has a year of birth: together they are all the records.
  let records = 0;
  for (const { key, records: many } of counted.rows) {
    if (key >= 0) ofTokens[key] = many;
    else ofDates.set(key, many);
    if (isYear(key)) records += many;
  }
  const model = await pool.query<{ weights: Weights; calibration: Calibration }>(
    "select weights, calibration from register.model",
  );
  const parts = new Map(tokens.rows.map(({ id, part }) => [id, part]));
  const countOf = (key: number) => (key >= 0 ? ofTokens[key] : ofDates.get(key)) ?? 0;
  const skeletons = new Int32Array((tokens.rows.at(-1)?.id ?? 0) + 1);
  const latin = new Uint8Array(skeletons.length);
  for (const { id, script } of tokens.rows) if (script === "latin") latin[id] = 1;
  for (const { id, script } of tokens.rows)
    skeletons[id] = skeletonKey((script === "place" ? places : names).skeletonOf(id) ?? "-");
  return {
    names,
    places,
    scripts,
    records,
    remembered: new Map(),
    weights: model.rows[0]?.weights ?? usualWeights,
    calibration: model.rows[0]?.calibration ?? uncalibrated,
    partOf: (token) => parts.get(token) ?? "",
    countOf,
    isLatin: (token) => latin[token] === 1,
    skeletonOf: (token) => skeletons[token] ?? 0,
    heldUnder: shortCounts(tokens.rows, skeletons, countOf),
  };
}

const shortSpan = 2 ** 16;

function shortCounts(
  tokens: readonly { readonly id: number; readonly script: TokenScript }[],
  skeletons: Int32Array,
  countOf: (key: number) => number,
): Vocabulary["heldUnder"] {
  const fields = ["given", "family", "father"] as const;
  const none = () => ({ latin: new Uint32Array(shortSpan), arabic: new Uint32Array(shortSpan) });
  const held = { given: none(), family: none(), father: none() };
  for (const { id, script } of tokens) {
    if (script === "place") continue;
    const at = shortKey(skeletons[id] ?? 0) + shortSpan / 2;
    for (const field of fields) {
      const counts = held[field][script];
      counts[at] = (counts[at] ?? 0) + countOf(keyOf(id, field));
    }
  }
  // Most records are written in both scripts: adding them up would count them twice.
  return (field, key) =>
    Math.max(held[field].latin[key + shortSpan / 2] ?? 0, held[field].arabic[key + shortSpan / 2] ?? 0);
}
