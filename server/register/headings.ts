/**
 * The headings under which a record stands in the index: what is known of a person taken two and two, each pair as one whole
 * number, so that what would be an intersection of two long lists is one short list. Beside a pair stand the third name, short,
 * the year and the place: what narrows a pair of common names is read in the index, without the record.
 */
import { fnv1a } from "./fnv.ts";
import type { NameField } from "./identification.ts";

/** The names that are paired. */
export type MainName = Exclude<NameField, "mother">;

/** One way to read a record's names: a name of several parts, or written differently in its two scripts, gives several. */
export interface Heading {
  readonly given?: number;
  readonly family?: number;
  readonly father?: number;
}

/** Columns of {@link columnsOf}, in its order. */
export const headingColumns = [
  "given_family",
  "family_father",
  "given_father",
  "given_key",
  "family_key",
  "father_key",
  "born",
  "place_key",
  "born_on",
] as const;
export type HeadingColumn = (typeof headingColumns)[number];

/** A pair's column, and the column of the name that is left. */
export const pairColumns = {
  "given family": { column: "given_family", left: "father" },
  "family father": { column: "family_father", left: "given" },
  "given father": { column: "given_father", left: "family" },
} as const satisfies Readonly<Record<string, { readonly column: HeadingColumn; readonly left: MainName }>>;
export type PairKind = keyof typeof pairColumns;

/** Indexes over the headings: each begins with what is looked up, then what narrows. */
export const headingIndexes: readonly (readonly HeadingColumn[])[] = [
  ["given_family", "father_key", "born", "place_key"],
  ["family_father", "given_key", "born", "place_key"],
  ["given_father", "family_key", "born", "place_key"],
  ["born_on", "given_key"],
  ["born_on", "family_key"],
  ["born_on", "father_key"],
  ["given_key", "born"],
  ["family_key", "born"],
  ["father_key", "born"],
];

/** A skeleton of a name as a number of 32 bits; see {@link pairKey} and {@link shortKey}. */
export const skeletonKey = (skeleton: string): number => stirred(fnv1a(skeleton));

const stirred = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) | 0;
};

/** Of two skeletons, in their order. Two pairs that share a number only cost a look at a record more. */
export const pairKey = (one: number, other: number): number =>
  stirred(Math.imul(one, 0x297a2d39) + (other ^ 0x5bd1e995));

/** One skeleton in 16 bits, as PostgreSQL's smallint: for narrowing, and where a single name is all there is. */
export const shortKey = (skeleton: number): number => ((skeleton ^ (skeleton >>> 16)) << 16) >> 16;

/** A record with many parts in its names stands under so many at most. */
const most = 24;

/** @returns at least one; the first of each name's skeletons come first. */
export function headingsOf(
  given: readonly number[],
  family: readonly number[],
  father: readonly number[],
): readonly Heading[] {
  if (given.length <= 1 && family.length <= 1 && father.length <= 1)
    return [{ given: given[0], family: family[0], father: father[0] }];
  const all: Heading[] = [];
  const orNone = (keys: readonly number[]) => (keys.length === 0 ? [undefined] : keys);
  for (const one of orNone(given)) {
    for (const two of orNone(family)) {
      for (const three of orNone(father)) if (all.length < most) all.push({ given: one, family: two, father: three });
    }
  }
  return all;
}

/** What stands under every heading of a record. */
export interface BirthKeys {
  /** Year of birth, and the day as year, month and day in one number. */
  readonly born?: number;
  readonly bornOn?: number;
  /** Skeleton of the place, short. */
  readonly birthPlace?: number;
}

/** As cells of {@link headingColumns}; undefined is null. */
export function columnsOf(
  { given, family, father }: Heading,
  { born, bornOn, birthPlace }: BirthKeys,
): readonly (number | undefined)[] {
  const both = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined ? undefined : pairKey(one, other);
  const short = (key: number | undefined) => (key === undefined ? undefined : shortKey(key));
  return [
    both(given, family),
    both(family, father),
    both(given, father),
    short(given),
    short(family),
    short(father),
    born,
    birthPlace,
    bornOn,
  ];
}
