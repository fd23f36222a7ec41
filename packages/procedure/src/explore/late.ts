/**
 * The moment after every date has passed and every clock has run out. It comes of itself, and stays: what must remain
 * possible must be possible then. A date of one's own can be set anew, and is not held to it.
 */
import type { PartyId, Procedure } from "../definition.ts";
import type { Guard, Operand } from "../guard.ts";
import { own } from "../own.ts";
import { both, type Formula, isIn } from "./formula.ts";
import type { Model } from "./model.ts";
import type { Variable } from "./variables.ts";
import { clockMoments, verdicts } from "./vocabulary.ts";

type Comparison = Extract<Guard, { readonly compare: unknown }>["compare"];

/** What is so of every input that time alone decides, once it is late; nothing is said of the others. */
export function late({ definition, variables }: Model): Formula {
  return both(
    ...variables.flatMap((variable, number) => {
      const value = lateValue(definition, variable);
      return value === undefined ? [] : [isIn(number, [value])];
    }),
  );
}

function lateValue(definition: Procedure, { party, means }: Variable): number | undefined {
  if (means.kind === "moment") return clockMoments.indexOf("ended");
  if (means.kind !== "comparison") return undefined;
  const comparison: Comparison = JSON.parse(means.leaf);
  if (factsOf(comparison).some((fact) => isFree(definition, party, fact))) return undefined;
  const [left, sign, right] = comparison;
  const passing = reads(left) === reads(right) ? undefined : reads(left) ? "left" : "right";
  if (passing === undefined) return undefined;
  // The side of the present grows without end.
  const holds = passing === "left" ? sign === ">" || sign === ">=" : sign === "<" || sign === "<=";
  return verdicts.indexOf(holds ? "true" : "false");
}

const isFree = (definition: Procedure, party: PartyId, fact: string): boolean => {
  const found = own(definition.facts, fact);
  return found?.owner === party && found.by.length > 0;
};

/** Whether an operand moves with the present. */
function reads(operand: Operand): boolean {
  if ("now" in operand) return true;
  if ("plus" in operand) return reads(operand.plus[0]);
  return "after" in operand ? reads(operand.after[0]) : false;
}

function factsOf([left, , right]: Comparison): readonly string[] {
  const facts = (operand: Operand): readonly string[] => {
    if ("fact" in operand) return [operand.fact[0]];
    if ("plus" in operand) return facts(operand.plus[0]);
    return "after" in operand ? facts(operand.after[0]) : [];
  };
  return [...facts(left), ...facts(right)];
}
