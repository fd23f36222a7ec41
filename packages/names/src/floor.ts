/** Parts that are certainly far from the one asked for, told without measuring: most of a register's parts are. */
import { gapAcross, gapWithin, lookAlikes, substitution } from "./costs.ts";
import { articleLength } from "./distance.ts";
import { vowels } from "./letters.ts";
import { arabicFrom, unit, unitCount, unitNames } from "./units.ts";

/** A group costs at least so much, or it is not counted; two of them are beyond every limit. */
const dear = 0.66;

/** Each letter group's bit among those of its script, vowels apart. At most 32 a script. */
const bits = new Int32Array(unitCount);
let latin = 0;
for (const [code, name] of unitNames.entries()) {
  if (code >= arabicFrom) bits[code] = 1 << (code - arabicFrom);
  else if (!vowels.has(name)) {
    bits[code] = 1 << latin;
    latin += 1;
  }
}

/** Two groups read as one share a cost. */
const lookingAlike = new Set<number>();
for (const [one, pairs] of lookAlikes) for (const code of [one, ...pairs.flat()]) lookingAlike.add(code);

/** The letter of the article, which may cost next to nothing. */
const ofArticle: ReadonlySet<number> = new Set([unit("l"), unit("ل")]);

/** The letter groups that a part has, vowels apart, as bits. */
export function groupsIn(codes: Uint8Array): number {
  let mask = 0;
  for (const code of codes) mask |= bits[code] as number;
  return mask;
}

/**
 * @param limit below twice {@link dear}
 * @returns false only where {@link distance} is certainly above the limit; takes {@link groupsIn} of the other part, and its script
 */
export function mayBeWithin(codes: Uint8Array, limit: number): (groups: number, isArabic: boolean) => boolean {
  const own = [...new Set(codes.subarray(articleLength(codes)))];
  const inLatin = besides(codes, own, (codes[0] ?? 0) >= arabicFrom, false);
  const inArabic = besides(codes, own, (codes[0] ?? 0) >= arabicFrom, true);
  const allowed = limit < dear ? 0 : 1;
  return (groups, isArabic) => {
    const { foreign, near } = isArabic ? inArabic : inLatin;
    if (many(groups & foreign) > allowed) return false;
    let missing = 0;
    for (const mask of near) if ((groups & mask) === 0) missing += 1;
    return missing <= allowed;
  };
}

interface Beside {
  /** Groups of the other part that are dear, whatever stands in this one. */
  readonly foreign: number;
  /** For each group of this part that is dear to leave out: those that are near it. */
  readonly near: readonly number[];
}

function besides(codes: Uint8Array, own: readonly number[], mineIsArabic: boolean, isArabic: boolean): Beside {
  const gap = mineIsArabic === isArabic ? gapWithin : gapAcross;
  const between = (one: number, other: number) => substitution[one * unitCount + other] as number;
  const others = unitNames.flatMap((_, code) => (code >= arabicFrom === isArabic && bits[code] !== 0 ? [code] : []));
  let foreign = 0;
  for (const code of others) {
    const isDear = (gap[code] as number) >= dear && !lookingAlike.has(code) && !ofArticle.has(code);
    if (isDear && codes.every((each) => between(code, each) >= dear)) foreign |= bits[code] as number;
  }
  const near = own.flatMap((code) => {
    const isDear = (gap[code] as number) >= dear && !lookingAlike.has(code);
    // A vowel has no bit: a group that may stand for one is not counted.
    const mayBeVowel = !isArabic && [...vowels].some((name) => between(code, unitNames.indexOf(name)) < dear);
    if (!isDear || mayBeVowel) return [];
    return [others.reduce((mask, other) => (between(code, other) < dear ? mask | (bits[other] as number) : mask), 0)];
  });
  return { foreign, near };
}

function many(mask: number): number {
  let left = mask;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}
