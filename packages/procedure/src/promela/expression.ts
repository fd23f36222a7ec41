/** Formulas as Promela expressions. */
import type { Formula } from "../explore/formula.ts";
import { type Names, open } from "./names.ts";

/** Which inputs have been chosen at some place of the text: on every way to it, or on some. */
export interface Chosen {
  readonly surely: ReadonlySet<number>;
  readonly perhaps: ReadonlySet<number>;
}

export const nothingChosen: Chosen = { surely: new Set(), perhaps: new Set() };

/** True where the formula is, as far as its inputs are chosen: one that is still open fulfils nothing. */
export const expression = (names: Names, formula: Formula): string => write(names, formula, atom);

/** False only where the formula cannot come true any more, whatever is chosen for inputs that are still open. */
export function possibly(names: Names, formula: Formula, { surely, perhaps }: Chosen): string {
  return write(names, formula, (own, variable, values) => {
    if (!own.isInput(variable) || surely.has(variable)) return atom(own, variable, values);
    return perhaps.has(variable) ? `(${own.of(variable)} == ${open} || ${atom(own, variable, values)})` : "true";
  });
}

/** A formula for a reader. */
export function wording(names: Names, formula: Formula): string {
  if ("all" in formula) return formula.all.map((part) => wording(names, part)).join(", ");
  if ("any" in formula) return `either ${formula.any.map((part) => `(${wording(names, part)})`).join(" or ")}`;
  const words = names.model.variables[formula.variable]?.values ?? [];
  return `${names.of(formula.variable)} ${formula.in.map((value) => words[value]).join(" or ")}`;
}

type Atom = (names: Names, variable: number, values: readonly number[]) => string;

function write(names: Names, formula: Formula, leaf: Atom): string {
  if ("variable" in formula) return leaf(names, formula.variable, formula.in);
  const [parts, joint, neutral, settling] =
    "all" in formula
      ? ([formula.all, " && ", "true", "false"] as const)
      : ([formula.any, " || ", "false", "true"] as const);
  const written = [...new Set(parts.map((part) => write(names, part, leaf)))].filter((one) => one !== neutral);
  if (written.includes(settling)) return settling;
  if (written.length === 0) return neutral;
  return written.length === 1 ? (written[0] ?? "") : `(${written.join(joint)})`;
}

/** One of some values, or none of the others where those are fewer. */
function atom(names: Names, variable: number, values: readonly number[]): string {
  const name = names.of(variable);
  const size = names.model.variables[variable]?.values.length ?? 0;
  const others = Array.from({ length: size }, (_, value) => value).filter((value) => !values.includes(value));
  const none = !names.isInput(variable) && others.length < values.length;
  const compared = (none ? others : values).map(
    (value) => `${name} ${none ? "!=" : "=="} ${names.value(variable, value)}`,
  );
  if (compared.length === 0) return "true";
  return compared.length === 1 ? (compared[0] ?? "") : `(${compared.join(none ? " && " : " || ")})`;
}
