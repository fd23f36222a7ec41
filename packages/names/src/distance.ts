/** The least cost of turning one part into another, and the steps that it takes. */
import {
  articleCost,
  exchangeCost,
  gapAcross,
  gapWithin,
  isVowel,
  lookAlikeCost,
  lookAlikes,
  substitution,
} from "./costs.ts";
import { arabicFrom, unit, unitCount } from "./units.ts";

const width = 62;
const table = new Float32Array(width * width);
const l = unit("l");
const arabicL = unit("ل");

export const isAcross = (one: Uint8Array, other: Uint8Array): boolean =>
  (one[0] ?? 0) < arabicFrom !== (other[0] ?? 0) < arabicFrom;

/** How many groups at the beginning may be an article: `el`, `al`, `l`, and the vowel of an assimilated one. */
export function articleLength(codes: Uint8Array): number {
  const [first = 0, second = 0] = codes;
  if (codes.length < 4) return 0;
  if ((first === l || first === arabicL) && !isVowel(second)) return 1;
  if (isVowel(first) && second === l) return 2;
  return 0;
}

/**
 * Weighted distance between two parts, in costs of {@link substitution}.
 *
 * @param limit stops early where the distance is certainly above it; Infinity is then returned
 */
export function distance(one: Uint8Array, other: Uint8Array, limit = Number.POSITIVE_INFINITY): number {
  const gap = isAcross(one, other) ? gapAcross : gapWithin;
  fill(one, other, gap, limit);
  const cost = table[one.length * width + other.length] ?? Number.POSITIVE_INFINITY;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

export function fill(one: Uint8Array, other: Uint8Array, gap: Float32Array, limit: number): void {
  const rows = one.length;
  const columns = other.length;
  const skipOne = articleLength(one);
  const skipOther = articleLength(other);
  table[0] = 0;
  for (let column = 1; column <= columns; column += 1) {
    table[column] =
      column === skipOther ? articleCost : (table[column - 1] as number) + (gap[other[column - 1] as number] as number);
  }
  for (let row = 1; row <= rows; row += 1) {
    const mine = one[row - 1] as number;
    const myGap = gap[mine] as number;
    const here = row * width;
    const above = here - width;
    let least = row === skipOne ? articleCost : (table[above] as number) + myGap;
    table[here] = least;
    for (let column = 1; column <= columns; column += 1) {
      const theirs = other[column - 1] as number;
      let cost = (table[above + column - 1] as number) + (substitution[mine * unitCount + theirs] as number);
      const dropped = (table[above + column] as number) + myGap;
      if (dropped < cost) cost = dropped;
      const added = (table[here + column - 1] as number) + (gap[theirs] as number);
      if (added < cost) cost = added;
      if (row > 1 && column > 1 && mine === other[column - 2] && one[row - 2] === theirs && mine !== theirs) {
        const exchanged = (table[above - width + column - 2] as number) + exchangeCost;
        if (exchanged < cost) cost = exchanged;
      }
      if (mayLookAlike[mine] === 1 && column > 1 && looksLike(mine, other[column - 2] as number, theirs)) {
        const read = (table[above + column - 2] as number) + lookAlikeCost;
        if (read < cost) cost = read;
      }
      if (mayLookAlike[theirs] === 1 && row > 1 && looksLike(theirs, one[row - 2] as number, mine)) {
        const read = (table[above - width + column - 1] as number) + lookAlikeCost;
        if (read < cost) cost = read;
      }
      table[here + column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) {
      table[rows * width + columns] = Number.POSITIVE_INFINITY;
      return;
    }
  }
}

const mayLookAlike = new Uint8Array(unitCount);
for (const single of lookAlikes.keys()) mayLookAlike[single] = 1;

function looksLike(single: number, first: number, second: number): boolean {
  const pairs = lookAlikes.get(single);
  return pairs?.some(([one, two]) => one === first && two === second) ?? false;
}

/** Cell of the table last filled: for {@link align}, which walks back through it. */
export const cell = (row: number, column: number): number => table[row * width + column] ?? Number.POSITIVE_INFINITY;
