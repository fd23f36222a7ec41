/** One row of the access matrix, as it is written down. */
import type { Category } from "@wasl/procedure";

export const categories: readonly Category[] = [..."ABCDEFGHIJKLMNOPQRST"] as Category[];

/**
 * `-` nothing, `r` read, `w` write (and read), `m` flag only, `a` aggregate, `o` own file only, `q` answer to a question,
 * no browsing.
 */
export type Right = "-" | "r" | "w" | "m" | "a" | "o" | "q";

/** Compartments of the role catalogue: one person holds several roles only inside one of them. */
export type RoleCompartment =
  | "cases"
  | "transfer"
  | "identification"
  | "court"
  | "children"
  | "medical"
  | "own-file"
  | "seasonal"
  | "voluntary"
  | "mobility"
  | "security"
  | "aggregates"
  | "group"
  | "logs"
  | "flags";

export type Side = "requesting" | "requested" | "both" | "person" | "independent";

export interface RoleRights {
  readonly side: Side;
  readonly compartment: RoleCompartment;
  readonly purpose: string;
  readonly cells: Readonly<Record<Category, Right>>;
  /** Somebody who acts in cases of their own, by a door that lets them into no other: there `o` reads. */
  readonly ownCase?: true;
}

export const row = (side: Side, compartment: RoleCompartment, purpose: string, cells: string): RoleRights => {
  const given = cells.split(" ");
  return {
    side,
    compartment,
    purpose,
    cells: Object.fromEntries(categories.map((category, at) => [category, given[at] ?? "-"])) as RoleRights["cells"],
  };
};
