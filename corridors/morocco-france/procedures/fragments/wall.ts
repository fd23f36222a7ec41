/** How a wall is written: by the party that must not, with the row that says so. */
import { all, type GuardOver, never, not, raised } from "@wasl/procedure";
import { basis } from "../../basis.ts";

export type Row = Parameters<typeof basis>[0];

export const wallOf =
  <const P extends string>(party: P) =>
  <F extends string>(id: string, row: Row, at: readonly string[], unless: GuardOver<F>) =>
    never(id, { row, party, at, unless, basis: basis(row) });

export const requestingWall = wallOf("requesting");
export const requestedWall = wallOf("requested");
/** Of a procedure with one party, that protects. */
export const protectingWall = wallOf("protecting");

/** Neither State has put the case on hold, as far as this one knows. */
export const noPause = all(not(raised("suspended")), not(raised("paused")));
