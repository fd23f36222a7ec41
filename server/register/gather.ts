/** Which records may be the person, as conditions on the register's headings: what is known, taken two and two. */
import { type Asked, type AskedName, meanings } from "./asked.ts";
import {
  type HeadingColumn,
  type MainName,
  type PairKind,
  pairColumns,
  pairKey,
  shortKey,
  skeletonKey,
} from "./headings.ts";
import { dayNumber, keyOf, yearKey } from "./keys.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A record has one of `any` in the column; the rest narrows. */
export interface Condition {
  readonly column: HeadingColumn;
  readonly any: readonly number[];
  /** Another name of the heading, in the same index. */
  readonly name?: { readonly column: HeadingColumn; readonly any: readonly number[] };
  /** First and last year, in the same index. */
  readonly born?: readonly [from: number, to: number];
  /** Short keys of places, in the same index. */
  readonly places?: readonly number[];
  /** A key of every set, looked at record by record. */
  readonly also: readonly (readonly number[])[];
}

/** More than this, of one condition, cannot be told apart by what is known. */
export const mostRecords = 400;
/** So many are looked at, record by record, for one condition. */
export const mostLooked = 1500;
/** A pair that so few have needs nothing more. */
const few = 250;
const mostSkeletons = 12;
/** A year written wrong is so far off at most. */
const yearsOff = 2;

/** All the names asked for, in their places. */
export function strict(asked: Asked, vocabulary: Vocabulary): readonly Condition[] {
  const names = mainNames(asked.names, vocabulary);
  const [rarest] = pairsOf(names, vocabulary);
  if (!rarest) return names[0] ? [alone(names[0], asked)] : [];
  const left = names.find((name) => !rarest.names.includes(name));
  return [narrowed(rarest, left, asked, vocabulary)];
}

/** Any two of what is known: a name may be missing, misheard or in another's place, a date wrong. */
export function loose(asked: Asked, vocabulary: Vocabulary): readonly Condition[] {
  const known = mainNames(asked.names, vocabulary);
  const exchanged = asked.exchanged();
  const father = asked.names.filter(({ field }) => field === "father");
  const crossed = exchanged.length === 0 ? [] : mainNames([...exchanged, ...father], vocabulary);
  const all: Condition[] = [];
  for (const names of [known, crossed]) {
    for (const pair of pairsOf(names, vocabulary)) {
      if (pair.expected <= few) {
        all.push(conditionOf(pair));
        continue;
      }
      // Too many agree in these two: the year is right, or nearly; or the name that is left is a slip away.
      const left = names.find((name) => !pair.names.includes(name));
      if (left) all.push(narrowed(pair, further(left, pair, vocabulary), asked, vocabulary));
      if (!left || asked.birth || asked.place) all.push(narrowed(pair, undefined, asked, vocabulary));
    }
  }
  return [...all, ...onTheDay(known, asked)];
}

/** A name asked for, as what stands in the headings. */
interface MainAsked {
  readonly name: AskedName;
  readonly field: MainName;
  readonly skeletons: readonly number[];
  /** Share of the records that have one of them. */
  readonly share: number;
}

function mainNames(names: readonly AskedName[], vocabulary: Vocabulary): readonly MainAsked[] {
  return names.flatMap((name) => (name.askedAs === "mother" ? [] : mainName(name, vocabulary)));
}

function mainName(name: AskedName, vocabulary: Vocabulary): readonly MainAsked[] {
  const skeletons = skeletonsIn(name.parts, vocabulary, mostSkeletons);
  return skeletons.length === 0 ? [] : [under(name, skeletons, vocabulary)];
}

function under(name: AskedName, skeletons: readonly number[], { heldUnder, records }: Vocabulary): MainAsked {
  const field = name.field as MainName;
  const held = [...new Set(skeletons.map(shortKey))].reduce((sum, key) => sum + heldUnder(field, key), 0);
  return { name, field, skeletons, share: Math.min(1, held / Math.max(records, 1)) };
}

/** The same name with slips of the hand in it: every skeleton a consonant away, or the nearest names where those are too many. */
function further({ name }: MainAsked, { expected }: NamePair, vocabulary: Vocabulary): MainAsked {
  const near = new Set<number>();
  for (const { part, script } of name.parts)
    for (const skeleton of vocabulary.names.skeletonsNear(part, script)) near.add(skeletonKey(skeleton));
  const wide = under(name, [...near], vocabulary);
  if (wide.share * expected <= mostRecords) return wide;
  const parts = name.parts.map(({ part, script }) => meanings(part, script, name.field, vocabulary, "far"));
  return under(name, skeletonsIn(parts, vocabulary, 40), vocabulary);
}

interface NamePair {
  readonly names: readonly [MainAsked, MainAsked];
  readonly kind: PairKind;
  /** Records that have both, if one told nothing of the other. */
  readonly expected: number;
}

const order: readonly MainName[] = ["given", "family", "father"];

/** Every two of the names, the rarest first. */
function pairsOf(names: readonly MainAsked[], { records }: Vocabulary): readonly NamePair[] {
  const sorted = names.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
  return sorted
    .flatMap((one, at) =>
      sorted.slice(at + 1).map((other): NamePair => {
        const expected = records * one.share * other.share;
        return { names: [one, other], kind: `${one.field} ${other.field}` as PairKind, expected };
      }),
    )
    .toSorted((one, other) => one.expected - other.expected);
}

function conditionOf({ names: [one, other], kind }: NamePair): Condition {
  const any = one.skeletons.flatMap((left) => other.skeletons.map((right) => pairKey(left, right)));
  return { column: pairColumns[kind].column, any, also: [] };
}

function skeletonsIn(parts: AskedName["parts"], { skeletonOf }: Vocabulary, most: number): readonly number[] {
  const found = new Set<number>();
  for (const { costs } of parts) {
    let mine = 0;
    for (const token of costs.keys()) {
      const skeleton = skeletonOf(token);
      if (found.has(skeleton)) continue;
      found.add(skeleton);
      mine += 1;
      if (mine >= most) break;
    }
  }
  return [...found];
}

/** Adds what narrows, where it is needed: the third name, the year, the place, and at last the very spellings. */
function narrowed(pair: NamePair, left: MainAsked | undefined, asked: Asked, vocabulary: Vocabulary): Condition {
  const condition = conditionOf(pair);
  const years = yearsOf(asked);
  const also: (readonly number[])[] = [];
  const name = left && {
    column: `${pairColumns[pair.kind].left}_key` as const,
    any: [...new Set(left.skeletons.map(shortKey))],
  };
  let expected = pair.expected * (left?.share ?? 1);
  const born = years && expected > few ? years : undefined;
  if (born) expected *= shareOfYears(born, vocabulary);
  const places = asked.place && expected > few ? placesOf(asked.place, vocabulary) : undefined;
  if (places && asked.place) expected *= size(placeKeys(asked.place), vocabulary) / Math.max(vocabulary.records, 1);
  if (expected > mostRecords) also.push(...pair.names.map((each) => keysFor(each.name)));
  return { ...condition, ...(name ? { name } : {}), ...(born ? { born } : {}), ...(places ? { places } : {}), also };
}

/** One name is all there is. */
function alone({ name, field, skeletons }: MainAsked, asked: Asked): Condition {
  const mother = asked.names.filter((other) => other.askedAs === "mother").map(keysFor);
  const place = asked.place ? [placeKeys(asked.place)] : [];
  const born = yearsOf(asked);
  const also = [keysFor(name), ...mother, ...place];
  return { column: `${field}_key`, any: [...new Set(skeletons.map(shortKey))], ...(born ? { born } : {}), also };
}

/** The day of birth, as it is, with day and month exchanged, or in a year near it, and one of the names. */
function onTheDay(names: readonly MainAsked[], { birth }: Asked): readonly Condition[] {
  if (birth?.month === undefined || birth.day === undefined || birth.from !== birth.to) return [];
  const { from: year, month, day } = birth;
  const any = [dayNumber(year, month, day)];
  if (day <= 12 && day !== month) any.push(dayNumber(year, day, month));
  for (let off = 1; off <= yearsOff; off += 1)
    any.push(dayNumber(year - off, month, day), dayNumber(year + off, month, day));
  return names.map(({ field, skeletons }) => ({
    column: "born_on",
    any,
    name: { column: `${field}_key`, any: [...new Set(skeletons.map(shortKey))] },
    also: [],
  }));
}

type PlaceCosts = NonNullable<Asked["place"]>;

const placeKeys = (place: PlaceCosts): readonly number[] => [...place.keys()].map((token) => keyOf(token, "place"));

const placesOf = (place: PlaceCosts, { skeletonOf }: Vocabulary): readonly number[] => [
  ...new Set([...place.keys()].map((token) => shortKey(skeletonOf(token)))),
];

function keysFor({ field, parts }: AskedName): readonly number[] {
  const keys = new Set<number>();
  for (const { costs } of parts) for (const token of costs.keys()) keys.add(keyOf(token, field));
  return [...keys];
}

const size = (keys: readonly number[], { countOf }: Vocabulary): number =>
  keys.reduce((sum, key) => sum + countOf(key), 0);

function yearsOf({ birth }: Asked): readonly [number, number] | undefined {
  return birth && [birth.from - yearsOff, birth.to + yearsOff];
}

function shareOfYears([from, to]: readonly [number, number], { countOf, records }: Vocabulary): number {
  let held = 0;
  for (let year = from; year <= to; year += 1) held += countOf(yearKey(year));
  return held / Math.max(records, 1);
}
