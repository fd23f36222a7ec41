/** Which records may be the person, as conditions on the register's two indexes: what is known, taken two and two. */
import { type Asked, type AskedName, meanings } from "./asked.ts";
import { dayKey, keyOf, yearKey } from "./keys.ts";
import { type PairKind, pairKey } from "./pair-keys.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A record has one of `any`, and a key of every set of `also`. */
export interface Condition {
  readonly on: "keys" | "pairs";
  readonly any: readonly number[];
  readonly also: readonly (readonly number[])[];
}

/** More than this, of one condition, cannot be told apart by what is known. */
export const mostRecords = 600;
/** So many a statement may have to look at for one condition. */
const mostLooked = 8000;
const mostSkeletons = 12;

const isMain = ({ askedAs }: AskedName) => askedAs !== "mother";

/** All the names asked for, in their places. */
export function strict(asked: Asked, vocabulary: Vocabulary): readonly Condition[] {
  const names = asked.names.filter(isMain);
  const [best] = pairsOf(names, vocabulary);
  if (best)
    return [
      narrowed(
        best,
        names.filter((name) => !best.names.includes(name)),
        asked,
        vocabulary,
      ),
    ];
  const [only] = names;
  return only ? [alone(only, asked)] : [];
}

/** Any two of what is known: a name may be missing, misheard or in another's place, a date wrong. */
export function loose(asked: Asked, vocabulary: Vocabulary): readonly Condition[] {
  const all: Condition[] = [];
  const known = asked.names.filter(isMain);
  for (const names of [known, [...asked.exchanged, ...known.filter(({ field }) => field === "father")]]) {
    for (const pair of pairsOf(names, vocabulary)) {
      const condition = narrowed(pair, [], asked, vocabulary);
      if (pair.expected <= mostLooked && expectedOf(pair, condition, vocabulary) <= mostRecords) {
        all.push(condition);
        continue;
      }
      // Too many agree in these two: the name that is left may still be a slip away.
      const left = names.find((name) => !pair.names.includes(name));
      const far = left ? pairsOf([further(left, vocabulary), ...pair.names], vocabulary) : [];
      const [rarest] = far.filter(
        ({ names: [one, other] }) => one.field === left?.field || other.field === left?.field,
      );
      if (rarest)
        all.push(
          narrowed(
            rarest,
            pair.names.filter((name) => !rarest.names.includes(name)),
            asked,
            vocabulary,
          ),
        );
      else all.push(narrowed(pair, [], asked, vocabulary));
    }
  }
  const days = dayKeys(asked);
  const any = known.flatMap(({ field, parts }) =>
    days.flatMap((day) =>
      skeletonsIn(parts, vocabulary).map((name) => pairKey(`day ${field}` as PairKind, String(day), name)),
    ),
  );
  if (any.length > 0) all.push({ on: "pairs", any, also: [] });
  return all;
}

interface NamePair {
  readonly names: readonly [AskedName, AskedName];
  readonly any: readonly number[];
  /** Records that have both, if one told nothing of the other. */
  readonly expected: number;
}

const order = ["given", "family", "father"];

/** Every two of the names, the rarest first. */
function pairsOf(names: readonly AskedName[], vocabulary: Vocabulary): readonly NamePair[] {
  const sorted = names.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
  return sorted
    .flatMap((one, at) =>
      sorted.slice(at + 1).map((other): NamePair => {
        const kind = `${one.field} ${other.field}` as PairKind;
        const others = skeletonsIn(other.parts, vocabulary);
        const any = skeletonsIn(one.parts, vocabulary).flatMap((left) =>
          others.map((right) => pairKey(kind, left, right)),
        );
        const share = (name: AskedName) => size(keysFor(name), vocabulary) / Math.max(vocabulary.records, 1);
        return { names: [one, other], any, expected: vocabulary.records * share(one) * share(other) };
      }),
    )
    .filter(({ any }) => any.length > 0)
    .toSorted((one, other) => one.expected - other.expected);
}

function skeletonsIn(parts: AskedName["parts"], { names }: Vocabulary): readonly string[] {
  const found = new Set<string>();
  for (const { costs } of parts) {
    let mine = 0;
    for (const token of costs.keys()) {
      const skeleton = names.skeletonOf(token);
      if (skeleton === undefined || found.has(skeleton)) continue;
      found.add(skeleton);
      mine += 1;
      if (mine >= mostSkeletons) break;
    }
  }
  return [...found];
}

/** Adds what narrows most where the names alone are too many: the third name, the year, the place. */
function narrowed(
  { any, expected }: NamePair,
  others: readonly AskedName[],
  asked: Asked,
  { records }: Vocabulary,
): Condition {
  const also: (readonly number[])[] = others.map(keysFor).filter((keys) => keys.length > 0);
  const years = yearKeys(asked);
  const left = others.length > 0 ? expected / 50 : expected;
  if (years.length > 0 && left > 200) also.push(years);
  if (asked.place && left > 500) also.push([...asked.place.keys()].map((token) => keyOf(token, "place")));
  return { on: "pairs", any, also: records > 0 ? also : [] };
}

const expectedOf = ({ expected }: NamePair, { also }: Condition, vocabulary: Vocabulary): number =>
  also.reduce((left, keys) => left * Math.min(1, size(keys, vocabulary) / Math.max(vocabulary.records, 1)), expected);

/** One name is all there is. */
function alone(name: AskedName, asked: Asked): Condition {
  const years = yearKeys(asked);
  const mother = asked.names.filter((other) => !isMain(other)).map(keysFor);
  const place = asked.place ? [[...asked.place.keys()].map((token) => keyOf(token, "place"))] : [];
  return { on: "keys", any: keysFor(name), also: [...mother, ...(years.length > 0 ? [years] : []), ...place] };
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

const size = (keys: readonly number[], { countOf }: Vocabulary): number =>
  keys.reduce((sum, key) => sum + countOf(key), 0);

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
