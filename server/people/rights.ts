/**
 * The access matrix of the corridor (safeguards §6), read once and asked everywhere: role × category, default nothing.
 * There is no way to add a cell at run time: a right that is not in the ratified matrix does not exist (F3).
 */
import type { Category } from "@wasl/procedure";
import type { Rights } from "../services.ts";

/**
 * `-` nothing · `r` read · `w` write · `m` flag only · `a` aggregate · `o` own file only · `q` answer to a question, no browsing.
 */
export type Cell = "-" | "r" | "w" | "m" | "a" | "o" | "q";

export const categories = [..."ABCDEFGHIJKLMNOPQRS"] as readonly Category[];

export interface Matrix {
  readonly roles: readonly string[];
  cell(role: string, category: Category): Cell;
}

/** @param rows role → category → cell; what is absent is nothing. */
export function readMatrix(rows: Readonly<Record<string, Readonly<Partial<Record<Category, string>>>>>): Matrix {
  const cells = new Map<string, Cell>();
  for (const [role, row] of Object.entries(rows)) {
    for (const category of categories) cells.set(`${role} ${category}`, toCell(row[category]));
  }
  return {
    roles: Object.keys(rows),
    cell: (role, category) => cells.get(`${role} ${category}`) ?? "-",
  };
}

function toCell(written: string | undefined): Cell {
  switch (written) {
    case "r":
    case "w":
    case "m":
    case "a":
    case "o":
    case "q":
      return written;
    default:
      return "-";
  }
}

/**
 * What a cell means inside a case. `m` reads and sets the yes or no of a category whose only facts are marks (a gate); which
 * role sets which mark is the procedure's own list. `a`, `o` and `q` open no case: they have doors of their own.
 */
export function rightsOf(matrix: Matrix): Rights {
  return {
    mayRead: (role, category) => ["r", "w", "m"].includes(matrix.cell(role, category)),
    mayWrite: (role, category) => ["w", "m"].includes(matrix.cell(role, category)),
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
