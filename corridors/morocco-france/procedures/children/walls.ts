/** How a wall of these procedures is written: what a party never does, at which steps, unless what it knows allows it. */
import { type GuardOver, never } from "@wasl/procedure";
import { basis } from "../../basis.ts";

type BasisRow = Parameters<typeof basis>[0];

const wallOf =
  <const P extends string>(party: P) =>
  <F extends string>(id: string, row: BasisRow, at: readonly string[], unless: GuardOver<F>) =>
    never(id, { row, party, at, unless, basis: basis(row) });

export const nearWall = wallOf("requesting");
export const farWall = wallOf("requested");
export const homeWall = wallOf("protecting");
