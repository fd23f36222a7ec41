/** A folded part as a row of letter groups, each a small number, so that two parts are compared without strings. */
import { groups, renderings, sameAs } from "./letters.ts";

const latinUnits = groups.filter((group) => !(group in sameAs));
const arabicUnits = Object.keys(renderings);

/** Letter group of each number. */
export const unitNames: readonly string[] = [...latinUnits, ...arabicUnits];
export const unitCount = unitNames.length;
export const arabicFrom = latinUnits.length;

const numbers = new Map(unitNames.map((name, number) => [name, number]));
const numberOf = (name: string): number => numbers.get(sameAs[name] ?? name) ?? 0;

export const unit = (name: string): number => numberOf(name);

const byFirst = new Map<string, readonly string[]>();
for (const group of groups) {
  const first = group[0] ?? "";
  byFirst.set(first, [...(byFirst.get(first) ?? []), group]);
}

export interface Units {
  readonly codes: Uint8Array;
  /** Where in the part each group begins, and where the last one ends. */
  readonly starts: Uint8Array;
}

/**
 * Reads a folded part. A doubled letter is one group.
 *
 * @param part of {@link splitName}: folded, without spaces
 */
export function unitsOf(part: string, script: "latin" | "arabic"): Units {
  const codes: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < part.length && at < 60; ) {
    if (part[at] === "-") {
      at += 1;
      continue;
    }
    const group = script === "arabic" ? (part[at] ?? "") : latinGroup(part, at);
    const code = numberOf(group);
    if (codes.at(-1) !== code) {
      codes.push(code);
      starts.push(at);
    }
    at += group.length;
  }
  starts.push(Math.min(part.length, 60));
  return { codes: Uint8Array.from(codes), starts: Uint8Array.from(starts) };
}

function latinGroup(part: string, at: number): string {
  for (const group of byFirst.get(part[at] ?? "") ?? []) {
    if (!part.startsWith(group, at)) continue;
    // `gu` is one sound before e, i and y only: Guessous, but Gulzar.
    if (group === "gu" && !/[eiy]/u.test(part[at + 2] ?? "")) continue;
    return group;
  }
  return part[at] ?? "";
}
