/**
 * The keys under which a record is found, as whole numbers: a part of a name in a field, a place, a year, a day. Every statement
 * that searches intersects sets of them.
 */
import { skeletonsOf, splitName } from "@wasl/names";
import { readBirth } from "./birth.ts";
import { type BirthKeys, type Heading, headingsOf, shortKey, skeletonKey } from "./headings.ts";
import type { NameField } from "./identification.ts";
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
export const dayNumber = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day;
export const dayKey = (year: number, month: number, day: number): number => -dayNumber(year, month, day);

/** Gives a token its number, the same each time. */
export type TokenNumber = (part: string, script: TokenScript) => number;

/** A name's tokens, and the pairs of its two writings where both have as many parts. */
export interface RecordKeys {
  readonly keys: readonly number[];
  readonly pairs: readonly (readonly [latin: number, arabic: number])[];
  /** At least one. */
  readonly headings: readonly Heading[];
  readonly birth: BirthKeys;
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
          skeletons: split.parts.map((part) => skeletonKey(skeletonsOf(part, split.script)[0] ?? "-")),
        }
      : noParts;
    if (known.size > mostRemembered) known.clear();
    known.set(name, parts);
    return parts;
  };
  const places = new Map<string, Place>();
  const placeOf = (place: string): Place => {
    const held = places.get(place);
    if (held) return held;
    const key = placeKey(place);
    const read = key === "" ? {} : { token: number(key, "place"), short: shortKey(placeSkeleton(key)) };
    if (places.size > mostRemembered) places.clear();
    places.set(place, read);
    return read;
  };
  const births = new Map<string, Born>();
  const bornOf = (written: string): Born => {
    const held = births.get(written);
    if (held) return held;
    const birth = readBirth(written);
    const full = birth?.month !== undefined && birth.day !== undefined;
    const read = { born: birth?.from, bornOn: full ? dayNumber(birth.from, birth.month, birth.day) : undefined };
    if (births.size > mostRemembered) births.clear();
    births.set(written, read);
    return read;
  };
  return (record) => {
    const keys: number[] = [];
    const pairs: (readonly [number, number])[] = [];
    const skeletons: (readonly number[])[] = [];
    const add = (key: number) => {
      if (!keys.includes(key)) keys.push(key);
    };
    for (const [field, latin, arabic] of written) {
      const [own, other] = [partsOf(record[latin]), partsOf(record[arabic])];
      const [here, there] = [own.tokens, other.tokens];
      skeletons.push(union(own.skeletons, other.skeletons));
      for (const token of here) add(keyOf(token, field));
      for (const token of there) add(keyOf(token, field));
      if (here.length !== there.length) continue;
      for (let at = 0; at < here.length; at += 1) pairs.push([here[at] as number, there[at] as number]);
    }
    let birthPlace: number | undefined;
    for (const place of [record.birthPlaceLatin, record.birthPlaceArabic]) {
      const { token, short } = place === "" ? noPlace : placeOf(place);
      if (token !== undefined) add(keyOf(token, "place"));
      birthPlace ??= short;
    }
    const { born, bornOn } = bornOf(record.birthDate);
    if (born !== undefined) keys.push(yearKey(born));
    if (bornOn !== undefined) keys.push(-bornOn);
    const [given = [], family = [], father = []] = skeletons;
    return { keys, pairs, headings: headingsOf(given, family, father), birth: { born, bornOn, birthPlace } };
  };
}

interface Place {
  readonly token?: number;
  readonly short?: number;
}
const noPlace: Place = {};

/** Of a {@link placeKey}. */
export const placeSkeleton = (key: string): number =>
  skeletonKey(skeletonsOf(key, /\p{Script=Arabic}/u.test(key) ? "arabic" : "latin")[0] ?? "-");

interface Born {
  readonly born?: number;
  readonly bornOn?: number;
}

interface Parts {
  readonly tokens: readonly number[];
  readonly skeletons: readonly number[];
}
const noParts: Parts = { tokens: [], skeletons: [] };

function union(one: readonly number[], other: readonly number[]): readonly number[] {
  if (other.length === 0 || (one.length === 1 && other.length === 1 && one[0] === other[0])) return one;
  return [...new Set([...one, ...other])];
}

const mostRemembered = 400_000;
