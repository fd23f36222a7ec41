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

/** Some of a record's keys, and their text as PostgreSQL writes them in an array. */
export interface Keyed {
  readonly keys: readonly number[];
  readonly text: string;
}

/** A name in its two writings: the pairs of its parts where both have as many, and the skeletons of either. */
export interface KeyedName extends Keyed {
  readonly pairs: readonly (readonly [latin: number, arabic: number])[];
  readonly skeletons: readonly number[];
}

export interface RecordKeys {
  readonly names: readonly KeyedName[];
  /** Of the place and of the birth. */
  readonly others: readonly Keyed[];
  /** At least one. */
  readonly headings: readonly Heading[];
  readonly birth: BirthKeys;
}

/** Works out keys; remembers those of names, places and days already seen, of which there are few. */
export function keyMaker(number: TokenNumber): (record: RegisterRecord) => RecordKeys {
  const partsOf = remembered(400_000, (name: string): Parts => {
    const split = splitName(name);
    if (!split) return noParts;
    return {
      tokens: split.parts.map((part) => number(part, split.script)),
      skeletons: split.parts.map((part) => skeletonKey(skeletonsOf(part, split.script)[0] ?? "-")),
    };
  });
  const nameIn = (field: NameField) =>
    ofBoth((latin, arabic): KeyedName => {
      const [{ tokens: here, ...own }, { tokens: there, ...other }] = [partsOf(latin), partsOf(arabic)];
      const pairs = here.length === there.length ? here.map((token, at) => [token, there[at] as number] as const) : [];
      const skeletons = [...new Set([...own.skeletons, ...other.skeletons])];
      return { ...keyed([...here, ...there].map((token) => keyOf(token, field))), pairs, skeletons };
    });
  const [given, family, father, mother] = [nameIn("given"), nameIn("family"), nameIn("father"), nameIn("mother")];
  const place = ofBoth((latin, arabic) => {
    const both = [latin, arabic].map(placeKey).filter((key) => key !== "");
    const keys = both.map((key) => keyOf(number(key, "place"), "place"));
    return { ...keyed(keys), short: both[0] === undefined ? undefined : shortKey(placeSkeleton(both[0])) };
  });
  const born = remembered(100_000, (written: string) => {
    const birth = readBirth(written);
    if (!birth) return noBirth;
    const { from, month, day } = birth;
    const bornOn = month === undefined || day === undefined ? undefined : dayNumber(from, month, day);
    return { ...keyed(bornOn === undefined ? [yearKey(from)] : [yearKey(from), -bornOn]), born: from, bornOn };
  });
  return (record) => {
    const names = [
      given(record.givenLatin, record.givenArabic),
      family(record.familyLatin, record.familyArabic),
      father(record.fatherLatin, record.fatherArabic),
      mother(record.motherLatin, record.motherArabic),
    ] as const;
    const birthPlace = place(record.birthPlaceLatin, record.birthPlaceArabic);
    const birth = born(record.birthDate);
    return {
      names,
      others: [birthPlace, birth],
      headings: headingsOf(names[0].skeletons, names[1].skeletons, names[2].skeletons),
      birth: { born: birth.born, bornOn: birth.bornOn, birthPlace: birthPlace.short },
    };
  };
}

/** Of a {@link placeKey}. */
export const placeSkeleton = (key: string): number =>
  skeletonKey(skeletonsOf(key, /\p{Script=Arabic}/u.test(key) ? "arabic" : "latin")[0] ?? "-");

interface Parts {
  readonly tokens: readonly number[];
  readonly skeletons: readonly number[];
}
const noParts: Parts = { tokens: [], skeletons: [] };

const keyed = (keys: readonly number[]): Keyed => {
  const once = [...new Set(keys)];
  return { keys: once, text: once.join(",") };
};
const noBirth: Keyed & Pick<BirthKeys, "born" | "bornOn"> = keyed([]);

/** Works each out once, as long as there are not too many to remember. */
function remembered<Value>(most: number, workOut: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const value = workOut(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

/** The same of the two writings of a name or a place. Nothing that was read has the character NUL. */
function ofBoth<Value>(workOut: (latin: string, arabic: string) => Value): (latin: string, arabic: string) => Value {
  const ofJoined = remembered(60_000, (both) => {
    const end = both.indexOf("\0");
    return workOut(both.slice(0, end), both.slice(end + 1));
  });
  return (latin, arabic) => ofJoined(`${latin}\0${arabic}`);
}
