/** Records that may be the person, by intersecting posting lists in PostgreSQL: a few conjunctions of sets of keys, one statement. */
import type { Pool } from "pg";
import { type Asked, type AskedName, meanings } from "./asked.ts";
import { dayKey, keyOf, yearKey } from "./keys.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A record has a key of every set. */
type Conjunction = readonly (readonly number[])[];

export interface Gathered {
  readonly id: string;
  readonly keys: readonly number[];
}

/** Of one conjunction; more than this cannot be told apart by what is known. */
const most = 1500;
const mostSets = 6;

const isMain = ({ askedAs }: AskedName) => askedAs !== "mother";

/** All the names asked for, in their places. */
export function strict(asked: Asked, vocabulary: Vocabulary): readonly Conjunction[] {
  const names = asked.names.filter(isMain).map(keysFor);
  return names.length === 0 ? [] : [narrowed(names, asked, vocabulary).sets];
}

/** Any two of what is known: a name may be missing, misheard or in another's place, a date wrong. */
export function loose(asked: Asked, vocabulary: Vocabulary): readonly Conjunction[] {
  const all: Conjunction[] = [];
  const known = asked.names.filter(isMain);
  for (const names of [known, [...asked.exchanged, ...known.filter(({ field }) => field === "father")]]) {
    if (names.length < 2) continue;
    for (const [at, left] of names.entries()) {
      const others = names.filter((_, other) => other !== at);
      const { sets, expected } = narrowed(others.map(keysFor), asked, vocabulary);
      if (expected <= most) all.push(sets);
      // Too many agree in the others: the name that is left may still be a slip away.
      else all.push(narrowed([keysFor(further(left, vocabulary)), ...others.map(keysFor)], asked, vocabulary).sets);
    }
  }
  const days = dayKeys(asked);
  if (days.length > 0) for (const name of known) all.push([days, keysFor(name)]);
  return all;
}

function further(name: AskedName, vocabulary: Vocabulary): AskedName {
  const parts = name.parts.map(({ part, script }) => meanings(part, script, name.field, vocabulary, "far"));
  return { ...name, parts };
}

function keysFor({ field, parts }: AskedName): readonly number[] {
  const keys = new Set<number>();
  for (const { costs } of parts) for (const token of costs.keys()) keys.add(keyOf(token, field));
  return [...keys];
}

/** Adds what narrows most, a year or a place, where the names alone are too many. */
function narrowed(
  names: Conjunction,
  asked: Asked,
  vocabulary: Vocabulary,
): { readonly sets: Conjunction; readonly expected: number } {
  const size = (keys: readonly number[]) => keys.reduce((sum, key) => sum + vocabulary.countOf(key), 0);
  const records = Math.max(vocabulary.records, 1);
  const sets = [...names];
  const expected = () => sets.reduce((product, keys) => product * Math.min(1, size(keys) / records), records);
  const years = yearKeys(asked);
  if (years.length > 0 && expected() > 200) sets.push(years);
  if (asked.place && expected() > 500) sets.push([...asked.place.keys()].map((token) => keyOf(token, "place")));
  return { sets: sets.toSorted((one, other) => size(one) - size(other)), expected: expected() };
}

function yearKeys({ birth }: Asked): readonly number[] {
  if (!birth) return [];
  const keys: number[] = [];
  for (let year = birth.from - 2; year <= birth.to + 2 && keys.length < 30; year += 1) keys.push(yearKey(year));
  return keys;
}

function dayKeys({ birth }: Asked): readonly number[] {
  if (birth?.month === undefined || birth.day === undefined || birth.from !== birth.to) return [];
  const keys = [dayKey(birth.from, birth.month, birth.day)];
  if (birth.day <= 12) keys.push(dayKey(birth.from, birth.day, birth.month));
  return keys;
}

/** @returns each record once, with its keys. */
export async function gather(
  pool: Pick<Pool, "query">,
  conjunctions: readonly Conjunction[],
): Promise<readonly Gathered[]> {
  const whole = conjunctions.filter((sets) => sets.length > 0 && sets.every((keys) => keys.length > 0));
  if (whole.length === 0) return [];
  const shape = whole.map((sets) => Math.min(sets.length, mostSets)).join("-");
  let place = 0;
  const parts = whole.map((sets) => {
    const all = sets.slice(0, mostSets).map(() => {
      place += 1;
      return `keys && $${place}::int[]`;
    });
    // Without the fence PostgreSQL would read the table from its beginning in the hope of the first rows.
    return `(with found as materialized (select id, keys from register.record where ${all.join(" and ")})
      select id, keys::text as keys from found limit ${most})`;
  });
  const { rows } = await pool.query<{ id: string; keys: string }>({
    name: `register-gather-${shape}`,
    text: parts.join(" union all "),
    values: whole.flatMap((sets) => sets.slice(0, mostSets)),
  });
  const seen = new Set<string>();
  return rows.flatMap(({ id, keys }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id, keys: keys.slice(1, -1).split(",").map(Number) }];
  });
}
