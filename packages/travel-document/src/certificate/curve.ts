import { type CurveName, curveNames, curves, type HashName } from "./curves.ts";

/** Bits of the order of the base point. */
const orderBits = Object.fromEntries(
  curveNames.map((name) => [name, BigInt(`0x${curves[name].n}`).toString(2).length]),
) as Readonly<Record<CurveName, number>>;

/**
 * The hash that goes with a curve: the shortest that is no shorter than the order of its base point (Doc 9303-13 §2.4). P-521
 * is longer than any, and goes with the longest.
 */
export function hashFor(curve: CurveName): HashName {
  const bits = orderBits[curve];
  return bits <= 224 ? "SHA-224" : bits <= 256 ? "SHA-256" : bits <= 384 ? "SHA-384" : "SHA-512";
}

/** Bytes of r and of s, and of a coordinate: as long as the key (§2.4). */
export function curveBytes(curve: CurveName): number {
  return Math.ceil(orderBits[curve] / 8);
}

export function curveByOid(oid: string): CurveName | undefined {
  return curveNames.find((name) => curves[name].oid === oid);
}

/**
 * The curve that explicit parameters are, every one of them compared: a curve with a base point of one's own choosing would
 * let anybody make a key that fits another's point.
 */
export function curveByParameters(given: Omit<(typeof curves)[CurveName], "oid">): CurveName | undefined {
  return curveNames.find((name) => {
    const known = curves[name];
    return (["p", "a", "b", "gx", "gy", "n"] as const).every((part) => known[part] === given[part]);
  });
}
