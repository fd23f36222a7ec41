/**
 * Two things known at once, as one whole number: a given and a family name, a family and a father's name, a day and a name. What
 * would be an intersection of two long lists is then one short list. Names stand by the first of their skeletons.
 */

export type PairKind = "given family" | "family father" | "given father" | "day given" | "day family" | "day father";

/** A hash of 32 bits: two pairs that share one only cost a look at a record more. */
export function pairKey(kind: PairKind, one: string, other: string): number {
  const text = `${kind} ${one}|${other}`;
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) | 0;
}

/** Skeletons of each name, and the day where it is known. */
export interface Known {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly father: readonly string[];
  readonly day?: number;
}

/** A record with many parts in its names has so many at most. */
const most = 48;

export function pairKeys({ given, family, father, day }: Known): readonly number[] {
  const days = day === undefined ? [] : [String(day)];
  const kinds: readonly (readonly [PairKind, readonly string[], readonly string[]])[] = [
    ["given family", given, family],
    ["family father", family, father],
    ["given father", given, father],
    ["day given", days, given],
    ["day family", days, family],
    ["day father", days, father],
  ];
  const keys = new Set<number>();
  for (const [kind, ones, others] of kinds) {
    for (const one of ones) for (const other of others) if (keys.size < most) keys.add(pairKey(kind, one, other));
  }
  return [...keys];
}
