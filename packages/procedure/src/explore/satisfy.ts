/** Is there a way to choose what is still open, so that a formula holds? Guards are small: trying in order is enough. */
import { decide, type Formula, type Values } from "./formula.ts";

/**
 * @param formulas all of which must hold.
 * @param values known values; changed while trying, and left as the solution when there is one, as it was when there is none.
 * @param size number of values of a variable.
 */
export function satisfy(formulas: readonly Formula[], values: Values, size: (variable: number) => number): boolean {
  let open: Formula | undefined;
  for (const formula of formulas) {
    const decided = decide(formula, values);
    if (decided === false) return false;
    if (decided === undefined) open ??= formula;
  }
  if (!open) return true;
  const variable = firstOpen(open, values);
  if (variable === undefined) return false;
  for (let value = 0; value < size(variable); value++) {
    values[variable] = value;
    if (satisfy(formulas, values, size)) return true;
  }
  values[variable] = -1;
  return false;
}

function firstOpen(formula: Formula, values: Values): number | undefined {
  if ("variable" in formula) return (values[formula.variable] ?? -1) < 0 ? formula.variable : undefined;
  for (const one of "all" in formula ? formula.all : formula.any) {
    if (decide(one, values) !== undefined) continue;
    const found = firstOpen(one, values);
    if (found !== undefined) return found;
  }
  return undefined;
}
