/**
 * Two indicators over one cohort may tell by their difference what neither tells alone: issued less issued in time is issued
 * late. Where one count lies within another and all but a few of it, the second of the two is not split.
 */
import type { Definition } from "./definition.ts";
import { slots } from "./period.ts";
import { isSafe } from "./suppress.ts";
import type { Tallied } from "./tally.ts";

/** A matrix of how many items are in each cell of the one and of the other, for the four quarters and the year. */
function crossed(one: Tallied, other: Tallied): readonly Int32Array[] {
  const [width, height] = [other.cellNames.length, one.cellNames.length];
  const counts = Array.from({ length: 5 }, () => new Int32Array(width * height));
  for (let item = 0; item < one.cell.length; item++) {
    const quarter = one.quarter[item] as number;
    const [row, column] = [one.cell[item] as number, other.cell[item] as number];
    if (quarter === -1 || row === -1 || column === -1) continue;
    for (const slot of [quarter, 4]) {
      const matrix = counts[slot] as Int32Array;
      matrix[row * width + column] = (matrix[row * width + column] as number) + 1;
    }
  }
  return counts;
}

/** Whether, in each slot, a cell of one lies within a cell of the other and differs from it by a few. */
function tellByDifference(one: Tallied, other: Tallied, smallest: number): readonly boolean[] {
  const [rows, columns] = [one.cellNames.length, other.cellNames.length];
  return crossed(one, other).map((matrix) => {
    const row = new Int32Array(rows);
    const column = new Int32Array(columns);
    for (let a = 0; a < rows; a++) {
      for (let b = 0; b < columns; b++) {
        const both = matrix[a * columns + b] as number;
        row[a] = (row[a] as number) + both;
        column[b] = (column[b] as number) + both;
      }
    }
    for (let a = 0; a < rows; a++) {
      for (let b = 0; b < columns; b++) {
        const both = matrix[a * columns + b] as number;
        if (both === 0) continue;
        const [inA, inB] = [row[a] as number, column[b] as number];
        if (both === Math.min(inA, inB) && !isSafe(Math.abs(inA - inB), smallest)) return true;
      }
    }
    return false;
  });
}

/** Of each definition, in which slots another one before it, over the same cohort, would tell by difference. */
export function differences(tallied: ReadonlyMap<Definition, Tallied>): ReadonlyMap<Definition, readonly boolean[]> {
  const found = new Map<Definition, readonly boolean[]>();
  const families = Map.groupBy(tallied.keys(), ({ cohort, exclusions }) => JSON.stringify([cohort, exclusions]));
  for (const family of families.values()) {
    for (const [place, one] of family.entries()) {
      const hidden = slots.map(() => false);
      for (const before of family.slice(0, place)) {
        const [first, second] = [tallied.get(before), tallied.get(one)];
        if (!first || !second) continue;
        for (const [slot, tells] of tellByDifference(first, second, one.smallestCell).entries()) {
          // What is not told itself tells nothing by difference.
          if (tells && !found.get(before)?.[slot]) hidden[slot] = true;
        }
      }
      found.set(one, hidden);
    }
  }
  return found;
}
