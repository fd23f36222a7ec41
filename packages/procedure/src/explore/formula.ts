/** Two-valued formulas over variables with few values: what a guard says, once facts are told apart only as guards can. */

export type Formula =
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  /** The variable, by its number in the model, has one of these values. */
  | { readonly variable: number; readonly in: readonly number[] };

export const always: Formula = { all: [] };
export const never: Formula = { any: [] };

const isAlways = (one: Formula): boolean => "all" in one && one.all.length === 0;
const isNever = (one: Formula): boolean => "any" in one && one.any.length === 0;

/** A conjunction, flattened, without what is always so. */
export function both(...formulas: readonly Formula[]): Formula {
  const parts = formulas.flatMap((one) => ("all" in one ? one.all : [one]));
  if (parts.some(isNever)) return never;
  return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
}

/** A disjunction, flattened, without what is never so. */
export function either(...formulas: readonly Formula[]): Formula {
  const parts = formulas.flatMap((one) => ("any" in one ? one.any : [one]));
  if (parts.some(isAlways)) return always;
  return parts.length === 1 && parts[0] ? parts[0] : { any: parts };
}

/** Variable and values; the empty set is never, and the whole domain is for the caller to see. */
export const isIn = (variable: number, values: readonly number[]): Formula =>
  values.length === 0 ? never : { variable, in: values };

/** The opposite, pushed down to the variables. @param size number of values of a variable. */
export function opposite(formula: Formula, size: (variable: number) => number): Formula {
  if ("all" in formula) return either(...formula.all.map((one) => opposite(one, size)));
  if ("any" in formula) return both(...formula.any.map((one) => opposite(one, size)));
  const others = Array.from({ length: size(formula.variable) }, (_, value) => value);
  return isIn(
    formula.variable,
    others.filter((value) => !formula.in.includes(value)),
  );
}

/** Every variable that a formula looks at. */
export function variablesOf(formula: Formula, into: Set<number> = new Set()): Set<number> {
  if ("all" in formula) for (const one of formula.all) variablesOf(one, into);
  else if ("any" in formula) for (const one of formula.any) variablesOf(one, into);
  else into.add(formula.variable);
  return into;
}

/** Value of a variable where it is known; a negative number where it is not. */
export type Values = Int16Array;

/** With some variables unknown: true, false, or undefined where it depends on them. */
export function decide(formula: Formula, values: Values): boolean | undefined {
  if ("all" in formula) return fold(formula.all, values, false);
  if ("any" in formula) return fold(formula.any, values, true);
  const value = values[formula.variable] ?? -1;
  return value < 0 ? undefined : formula.in.includes(value);
}

function fold(formulas: readonly Formula[], values: Values, settles: boolean): boolean | undefined {
  let verdict: boolean | undefined = !settles;
  for (const one of formulas) {
    const decided = decide(one, values);
    if (decided === settles) return settles;
    if (decided === undefined) verdict = undefined;
  }
  return verdict;
}
