/**
 * The keys under which a record is found, as whole numbers: a part of a name in a field, a place, a year, a day. Every statement
 * that searches intersects sets of them.
 */
import { skeletonsOf, splitName } from "@wasl/names";
import { readBirth } from "./birth.ts";
import type { NameField } from "./identification.ts";
import { pairKeys } from "./pair-keys.ts";
import { placeKey } from "./place.ts";
import type { RegisterRecord } from "./record.ts";

export type TokenScript = "latin" | "arabic" | "place";

const tags: Readonly<Record<NameField | "place", number>> = { given: 0, family: 1, father: 2, mother: 3, place: 4 };
const tagSpan = 8;

export const keyOf = (token: number, field: NameField | "place"): number => token * tagSpan + tags[field];
export const tokenOf = (key: number): number => Math.floor(key / tagSpan);
export const tagOf = (key: number): number => key & (tagSpan - 1);
export const tagOfField = (field: NameField | "place"): number => tags[field];

/** Years and days are below zero, out of the way of tokens. */
export const isYear = (key: number): boolean => key < 0 && key > -10_000;
export const yearKey = (year: number): number => -year;
export const dayKey = (year: number, month: number, day: number): number => -(year * 10_000 + month * 100 + day);

/** Gives a token its number, the same each time. */
export type TokenNumber = (part: string, script: TokenScript) => number;

/** A name's tokens, and the pairs of its two writings where both have as many parts. */
export interface RecordKeys {
  readonly keys: readonly number[];
  readonly pairs: readonly (readonly [latin: number, arabic: number])[];
  /** Of {@link pairKeys}. */
  readonly together: readonly number[];
}

const written: readonly (readonly [NameField, keyof RegisterRecord, keyof RegisterRecord])[] = [
  ["given", "givenLatin", "givenArabic"],
  ["family", "familyLatin", "familyArabic"],
  ["father", "fatherLatin", "fatherArabic"],
  ["mother", "motherLatin", "motherArabic"],
];

/** Works out keys; remembers the tokens of names already seen, of which there are few. */
export function keyMaker(number: TokenNumber): (record: RegisterRecord) => RecordKeys {
  const known = new Map<string, Parts>();
  const partsOf = (name: string): Parts => {
    if (name === "") return noParts;
    const held = known.get(name);
    if (held) return held;
    const split = splitName(name);
    const parts = split
      ? {
          tokens: split.parts.map((part) => number(part, split.script)),
          skeletons: split.parts.map((part) => skeletonsOf(part, split.script)[0] ?? "-"),
        }
      : noParts;
    if (known.size > mostRemembered) known.clear();
    known.set(name, parts);
    return parts;
  };
  const places = new Map<string, number | undefined>();
  const placeOf = (place: string): number | undefined => {
    if (places.has(place)) return places.get(place);
    const key = placeKey(place);
    const token = key === "" ? undefined : number(key, "place");
    if (places.size > mostRemembered) places.clear();
    places.set(place, token);
    return token;
  };
  return (record) => {
    const keys = new Set<number>();
    const pairs: (readonly [number, number])[] = [];
    const skeletons: Record<string, readonly string[]> = {};
    for (const [field, latin, arabic] of written) {
      const [own, other] = [partsOf(record[latin]), partsOf(record[arabic])];
      const [here, there] = [own.tokens, other.tokens];
      skeletons[field] = union(own.skeletons, other.skeletons);
      for (const token of here) keys.add(keyOf(token, field));
      for (const token of there) keys.add(keyOf(token, field));
      if (here.length === there.length) {
        for (const [at, token] of here.entries()) pairs.push([token, there[at] ?? token]);
      }
    }
    for (const place of [record.birthPlaceLatin, record.birthPlaceArabic]) {
      const token = place === "" ? undefined : placeOf(place);
      if (token !== undefined) keys.add(keyOf(token, "place"));
    }
    const born = birthKeys(record.birthDate);
    for (const key of born) keys.add(key);
    const { given = [], family = [], father = [] } = skeletons;
    return { keys: [...keys], pairs, together: pairKeys({ given, family, father, day: born[1] }) };
  };
}

interface Parts {
  readonly tokens: readonly number[];
  readonly skeletons: readonly string[];
}
const noParts: Parts = { tokens: [], skeletons: [] };

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  const more = other.filter((each) => !one.includes(each));
  return more.length === 0 ? one : [...one, ...more];
}

const mostRemembered = 400_000;

function birthKeys(written: string): readonly number[] {
  const birth = readBirth(written);
  if (!birth) return [];
  const year = yearKey(birth.from);
  return birth.month !== undefined && birth.day !== undefined
    ? [year, dayKey(birth.from, birth.month, birth.day)]
    : [year];
}
