/**
 * The access matrix of the corridor (safeguards §6), asked everywhere: role × category, default nothing. There is no way to
 * add a cell at run time: a right that is not in the ratified matrix does not exist (F3).
 */
import type { Category } from "@wasl/procedure";
import type { Rights, RoleRights } from "../services.ts";

export const categories = [..."ABCDEFGHIJKLMNOPQRST"] as readonly Category[];

export type Matrix = Readonly<Record<string, RoleRights>>;

/** The cell; nothing for a role or a category that the matrix does not have. */
export function cellOf(matrix: Matrix, role: string, category: Category): string {
  return Object.hasOwn(matrix, role) ? (matrix[role]?.cells[category] ?? "-") : "-";
}

/**
 * What a cell means inside a case. `m` reads the yes or no of a category whose only facts are marks and dates, and sets it on
 * the side that keeps the gates; which role attests which gate is the procedure's own list. The independent monitor acts in
 * no case. `a`, `o` and `q` open no case: they have doors of their own; through that of a person's own case, `o` reads.
 */
export function rightsOf(matrix: Matrix): Rights {
  return {
    mayRead(role, category) {
      const cell = cellOf(matrix, role, category);
      if (cell === "o") return matrix[role]?.ownCase === true;
      return cell === "r" || cell === "w" || (cell === "m" && matrix[role]?.side !== "independent");
    },
    mayWrite(role, category) {
      const cell = cellOf(matrix, role, category);
      return cell === "w" || (cell === "m" && matrix[role]?.side === "requesting");
    },
  };
}

/** Categories that any of these roles opens. */
export function categoriesOf(
  rights: Rights,
  roles: readonly string[],
): { readonly reads: readonly Category[]; readonly writes: readonly Category[] } {
  return {
    reads: categories.filter((category) => roles.some((role) => rights.mayRead(role, category))),
    writes: categories.filter((category) => roles.some((role) => rights.mayWrite(role, category))),
  };
}

/** Whether any of these roles may read figures (category Q): in the clear or as aggregates, they are told the same. */
export const readsFigures = (matrix: Matrix, roles: readonly string[]): boolean =>
  roles.some((role) => ["r", "w", "a"].includes(cellOf(matrix, role, "Q")));
