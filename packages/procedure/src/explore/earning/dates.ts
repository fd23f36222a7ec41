/**
 * What is certain of comparisons, whatever the dates are. A model takes each comparison for a coin of its own: that proves
 * no less, but it would say of *twelve working days ahead* that it does not make a flight lie ahead.
 */
import { canonical } from "../../canonical.ts";
import type { Operand } from "../../guard.ts";
import { both, either, type Formula, isIn, variablesOf } from "../formula.ts";
import type { Model } from "../model.ts";

type Relation = "<" | "<=" | "=" | ">=" | ">";

/** `left relation right + shift`. */
interface Comparison {
  readonly sides: string;
  readonly relation: Relation;
  readonly sign: -1 | 0 | 1;
  /** Two shifts are the same when these are. */
  readonly shift: string;
}

const isFalse = 0;
const isTrue = 1;
const unknown = 2;

/** What must be so of the comparisons that these formulas look at. */
export function certain({ variables }: Pick<Model, "variables">, formulas: readonly Formula[]): Formula {
  const looked = new Set<number>();
  for (const formula of formulas) variablesOf(formula, looked);
  const found = [...looked].flatMap((variable) => {
    const means = variables[variable]?.means;
    return means?.kind === "comparison" ? [{ variable, is: comparisonOf(means.leaf) }] : [];
  });
  return both(
    ...found.flatMap((one) =>
      found.flatMap((other) => {
        if (one === other || one.is.sides !== other.is.sides) return [];
        const told = tells(one.is, other.is);
        if (told === undefined) return [];
        return [
          either(isIn(one.variable, [isFalse, unknown]), isIn(other.variable, told ? [isTrue] : [isFalse, unknown])),
        ];
      }),
    ),
  );
}

/** What the truth of one comparison says of another of the same two things. */
function tells(one: Comparison, other: Comparison): boolean | undefined {
  const order = one.shift === other.shift ? 0 : one.sign - other.sign;
  if (one.shift !== other.shift && order === 0) return undefined;
  const below = one.relation !== ">" && one.relation !== ">=";
  const above = one.relation !== "<" && one.relation !== "<=";
  const strict = one.relation === "<" || one.relation === ">";
  const wantsStrict = other.relation === "<" || other.relation === ">";
  const inside = order === 0 && (strict || !wantsStrict);
  if (other.relation === "=") return undefined;
  if (other.relation === ">" || other.relation === ">=") {
    if (above && (order > 0 || inside)) return true;
    return below && (order < 0 || (order === 0 && (strict || wantsStrict))) ? false : undefined;
  }
  if (below && (order < 0 || inside)) return true;
  return above && (order > 0 || (order === 0 && (strict || wantsStrict))) ? false : undefined;
}

const turned: Readonly<Record<Relation, Relation>> = { "<": ">", "<=": ">=", "=": "=", ">=": "<=", ">": "<" };

function comparisonOf(leaf: string): Comparison {
  const [left, relation, right] = JSON.parse(leaf) as readonly [Operand, Relation, Operand];
  const [first, moved] = shifted(left);
  const [second, by] = shifted(right);
  // Moved on the left is moved back on the right, as far as its direction goes.
  const both = moved.sign !== 0 && by.sign !== 0;
  const sign = both ? 0 : ((by.sign - moved.sign) as -1 | 0 | 1);
  const [one, other] = [canonical(first), canonical(second)];
  const sides = (of: string, and: string, shift: string) => `${of} ${and}${both ? ` ${shift}` : ""}`;
  const [shift, back] = [`${moved.by}/${by.by}`, `${by.by}/${moved.by}`];
  return one <= other
    ? { sides: sides(one, other, shift), relation, sign, shift }
    : { sides: sides(other, one, back), relation: turned[relation], sign: -sign as -1 | 0 | 1, shift: back };
}

/** An operand, and how it was moved: a notice or a duration forwards, a negative duration backwards. */
function shifted(operand: Operand): readonly [Operand, { readonly sign: -1 | 0 | 1; readonly by: string }] {
  if ("after" in operand) {
    return [operand.after[0], { sign: 1, by: canonical([operand.after[1], operand.calendar]) }];
  }
  if (!("plus" in operand)) return [operand, { sign: 0, by: "" }];
  const duration = operand.plus[1];
  const sign = !/[1-9]/u.test(duration) ? 0 : duration.startsWith("-") ? -1 : 1;
  return [operand.plus[0], { sign, by: sign === 0 ? "" : canonical([duration, operand.zone ?? ""]) }];
}
