/** Two written parts beside each other, letter group by letter group, with how each pair relates. */
import { articleCost, exchangeCost, gapAcross, gapWithin, isVowel, lookAlikeCost, substitution } from "./costs.ts";
import { articleLength, cell, fill, isAcross } from "./distance.ts";
import { type Units, unitCount, unitsOf } from "./units.ts";

/**
 * - `same`: the same group;
 * - `sounds-alike`: another writing of the same sound, or the other script's letter for it;
 * - `vowel`: another vowel, or one written on one side only;
 * - `left-out`: only one side has it, and writers often leave it out (h, the article, the seat of a hamza, doubled letters);
 * - `exchanged`, `looks-alike`: a slip of the hand or of the eye;
 * - `differs`: another letter, or one too many.
 */
export type Relation = "same" | "sounds-alike" | "vowel" | "left-out" | "exchanged" | "looks-alike" | "differs";

/** One group of each side; empty where that side has none. Written order: the first is the beginning of the name. */
export interface AlignedGroup {
  readonly asked: string;
  readonly held: string;
  readonly relation: Relation;
}

type Side = { readonly text: string; readonly units: Units };

/**
 * @param asked,held parts of {@link splitName}
 * @returns the groups in written order; joined, they are the parts as folded
 */
export function align(
  asked: { readonly part: string; readonly script: "latin" | "arabic" },
  held: { readonly part: string; readonly script: "latin" | "arabic" },
): readonly AlignedGroup[] {
  const one: Side = { text: asked.part, units: unitsOf(asked.part, asked.script) };
  const other: Side = { text: held.part, units: unitsOf(held.part, held.script) };
  const gap = isAcross(one.units.codes, other.units.codes) ? gapAcross : gapWithin;
  fill(one.units.codes, other.units.codes, gap, Number.POSITIVE_INFINITY);
  return walk(one, other, gap).reverse();
}

function walk(one: Side, other: Side, gap: Float32Array): AlignedGroup[] {
  const mine = one.units.codes;
  const theirs = other.units.codes;
  const skips = [articleLength(mine), articleLength(theirs)] as const;
  const found: AlignedGroup[] = [];
  let row = mine.length;
  let column = theirs.length;
  const take = (rows: number, columns: number, relation: Relation) => {
    found.push({
      asked: written(one, row - rows, row),
      held: written(other, column - columns, column),
      relation,
    });
    row -= rows;
    column -= columns;
  };
  const costs = (rows: number, columns: number, cost: number) =>
    row >= rows && column >= columns && near(cell(row - rows, column - columns) + cost, cell(row, column));
  while (row > 0 || column > 0) {
    const a = mine[row - 1] ?? 0;
    const b = theirs[column - 1] ?? 0;
    const changed = substitution[a * unitCount + b] ?? 1;
    if (column === 0 && row === skips[0] && row > 0 && near(cell(row, 0), articleCost)) take(row, 0, "left-out");
    else if (row === 0 && column === skips[1] && near(cell(0, column), articleCost)) take(0, column, "left-out");
    else if (row > 0 && column > 0 && costs(1, 1, changed)) take(1, 1, related(a, b, changed));
    else if (row > 1 && column > 1 && a === theirs[column - 2] && b === mine[row - 2] && costs(2, 2, exchangeCost))
      take(2, 2, "exchanged");
    else if (row > 0 && column > 1 && costs(1, 2, lookAlikeCost)) take(1, 2, "looks-alike");
    else if (row > 1 && column > 0 && costs(2, 1, lookAlikeCost)) take(2, 1, "looks-alike");
    else if (row > 0 && (column === 0 || costs(1, 0, gap[a] ?? 1))) take(1, 0, alone(a, gap));
    else take(0, 1, alone(b, gap));
  }
  return found;
}

const near = (one: number, other: number) => Math.abs(one - other) < 1e-4;

const written = ({ text, units }: Side, from: number, to: number): string =>
  from === to ? "" : text.slice(units.starts[from], units.starts[to]).replaceAll("-", "");

function related(one: number, other: number, cost: number): Relation {
  if (one === other) return "same";
  if (isVowel(one) && isVowel(other)) return "vowel";
  return cost <= 0.65 ? "sounds-alike" : "differs";
}

const alone = (code: number, gap: Float32Array): Relation =>
  isVowel(code) ? "vowel" : (gap[code] ?? 1) < 0.5 ? "left-out" : "differs";
