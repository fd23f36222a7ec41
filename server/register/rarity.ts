/** How common a name is in a register, in bands that a person can weigh. */
import type { NameField, Rarity } from "./identification.ts";

export type Bearers = (field: NameField | "birthPlace", name: string) => number | undefined;

const bands: readonly (readonly [share: number, band: Rarity["band"]])[] = [
  [0.01, "common"],
  [0.001, "known"],
  [0.0001, "rare"],
];

/** @param of records in the register, at least 1 */
export function rarityOf(bearers: number, of: number): Rarity {
  const share = bearers / Math.max(of, 1);
  const band = bands.find(([least]) => share >= least)?.[1] ?? "singular";
  return { bearers, of, band };
}
