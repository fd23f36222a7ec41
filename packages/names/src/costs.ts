/** How far two letter groups are apart, and how much it is to write one or leave it out. 0 the same, 1 another letter. */
import { renderings, vowelDistance, vowels } from "./letters.ts";
import { arabicFrom, unit, unitCount, unitNames } from "./units.ts";

/** `substitution[one * unitCount + other]`. */
export const substitution = new Float32Array(unitCount * unitCount).fill(1);
/** A group that only one of two Latin, or only one of two Arabic, writings has. */
export const gapWithin = new Float32Array(unitCount).fill(1);
/** A group that only one of a Latin and an Arabic writing has: Arabic leaves short vowels out. */
export const gapAcross = new Float32Array(unitCount).fill(1);

const put = (one: number, other: number, cost: number) => {
  const held = substitution[one * unitCount + other] ?? 1;
  if (cost < held) {
    substitution[one * unitCount + other] = cost;
    substitution[other * unitCount + one] = cost;
  }
};

for (let one = 0; one < unitCount; one += 1) put(one, one, 0);

for (const [letter, written] of Object.entries(renderings)) {
  for (const [group, likely] of Object.entries(written)) {
    put(unit(letter), unit(group), 1 - likely);
    if (vowels.has(group)) continue;
    for (const [other, too] of Object.entries(written)) {
      // The same letter may be behind both: k and q, ch and sh. One letter's rare writings are not each other's.
      if (other !== group && !vowels.has(other)) put(unit(group), unit(other), Math.max(0.05, 1 - likely * too));
    }
  }
}
for (const [pair, distance] of Object.entries(vowelDistance)) {
  const [one = "", other = ""] = pair.split(" ");
  put(unit(one), unit(other), distance);
}
const arabicLikeness: readonly (readonly [string, number])[] = [
  ["سص", 0.3],
  ["تط", 0.3],
  ["دض", 0.35],
  ["ضظ", 0.3],
  ["ذز", 0.35],
  ["ذد", 0.35],
  ["ثت", 0.4],
  ["ثس", 0.45],
  ["حه", 0.35],
  ["خح", 0.5],
  ["كق", 0.35],
  ["كݣ", 0.1],
  ["قݣ", 0.3],
  ["غݣ", 0.35],
  ["جݣ", 0.5],
  ["زس", 0.5],
  ["زظ", 0.4],
  ["شس", 0.6],
  ["ءع", 0.3],
  ["اع", 0.3],
  ["اه", 0.1],
  ["فڤ", 0.1],
  ["بپ", 0.1],
  ["شچ", 0.2],
  ["وا", 0.5],
  ["يا", 0.4],
  ["وي", 0.6],
];
for (const [[one = "", other = ""], cost] of arabicLikeness.map(([pair, cost]) => [[...pair], cost] as const)) {
  if (unitNames.includes(one) && unitNames.includes(other)) put(unit(one), unit(other), cost);
}

const gaps: readonly (readonly [string, within: number, across: number])[] = [
  ["a", 0.25, 0.03],
  ["e", 0.22, 0.03],
  ["i", 0.28, 0.06],
  ["o", 0.28, 0.08],
  ["ou", 0.3, 0.08],
  ["u", 0.28, 0.06],
  ["y", 0.3, 0.2],
  ["w", 0.45, 0.35],
  ["h", 0.3, 0.25],
  ["ا", 0.3, 0.12],
  ["ع", 0.7, 0.08],
  ["و", 0.45, 0.35],
  ["ي", 0.4, 0.3],
  ["ه", 0.4, 0.12],
];
for (const [name, within, across] of gaps) {
  gapWithin[unit(name)] = within;
  gapAcross[unit(name)] = across;
}

export const isVowel = (code: number): boolean => code < arabicFrom && vowels.has(unitNames[code] ?? "");

/** Two groups read as one, or one as two: r n for m on a screen, c l for d. */
export const lookAlikes: ReadonlyMap<number, readonly (readonly [number, number])[]> = new Map([
  [unit("m"), [[unit("r"), unit("n")]]],
  [unit("d"), [[unit("c"), unit("l")]]],
  [unit("w"), [[unit("v"), unit("v")]]],
]);
export const lookAlikeCost = 0.6;
export const exchangeCost = 0.7;
/** The article written before a name, or left out. */
export const articleCost = 0.15;
