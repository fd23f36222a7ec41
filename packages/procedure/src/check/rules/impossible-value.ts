import type { Procedure } from "../../definition.ts";
import type { Guard, Operand } from "../../guard.ts";
import type { Schema } from "../../schema.ts";
import { guards } from "../about/evaluations.ts";
import { pathSchema } from "../about/schemas.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A guard asks for a value that the fact's schema never takes, or for none at all: it could never be true. */
export const impossibleValue = rule("impossible-value", (definition) =>
  guards(definition).flatMap(({ guard, pointer }) => ofGuard(definition, guard, pointer)),
);

function ofGuard(definition: Procedure, guard: Guard, pointer: string): readonly Place[] {
  if ("all" in guard) {
    return guard.all.flatMap((part, index) => ofGuard(definition, part, at(pointer, "all", index)));
  }
  if ("any" in guard) {
    return guard.any.length === 0
      ? [{ path: at(pointer, "any"), about: { value: "" } }]
      : guard.any.flatMap((part, index) => ofGuard(definition, part, at(pointer, "any", index)));
  }
  if ("not" in guard) {
    return ofGuard(definition, guard.not, at(pointer, "not"));
  }
  if ("is" in guard) {
    return values(pathSchema(definition, guard.is[0]), [guard.is[1]], at(pointer, "is", 1));
  }
  if ("in" in guard) {
    return values(pathSchema(definition, guard.in[0]), guard.in[1], at(pointer, "in", 1));
  }
  if ("attested" in guard) {
    return values(definition.facts[guard.attested[0]]?.schema, guard.attested[1], at(pointer, "attested", 1));
  }
  if ("compare" in guard) {
    return comparison(definition, guard.compare, at(pointer, "compare"));
  }
  const asked =
    "clock" in guard
      ? guard.clock[1]
      : "internal" in guard
        ? guard.internal[1]
        : "linked" in guard
          ? guard.linked[1]
          : ["x"];
  return asked.length > 0 ? [] : [{ path: pointer, about: { value: "" } }];
}

function values(
  schema: Schema | undefined,
  asked: readonly (string | number | boolean)[],
  path: string,
): readonly Place[] {
  if (schema === undefined) {
    return [];
  }
  if (asked.length === 0) {
    return [{ path, about: { value: "" } }];
  }
  return asked.filter((value) => !takes(schema, value)).map((value) => ({ path, about: { value: String(value) } }));
}

function takes(schema: Schema, value: string | number | boolean): boolean {
  switch (schema.type) {
    case "code":
      return typeof value === "string" && schema.values.includes(value);
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return typeof value === "number" && value >= (schema.min ?? value) && value <= (schema.max ?? value);
    case "record":
    case "list":
    case "attachment":
      return false;
    default:
      return typeof value === "string";
  }
}

/** What can be put in order: moments with moments, numbers with numbers. */
function comparison(
  definition: Procedure,
  [left, , right]: readonly [Operand, string, Operand],
  pointer: string,
): readonly Place[] {
  const kinds = [left, right].map((operand) => order(definition, operand));
  return kinds.includes("neither") || (kinds.includes("moment") && kinds.includes("number"))
    ? [{ path: pointer, about: { value: kinds.join(" ? ") } }]
    : [];
}

function order(definition: Procedure, operand: Operand): "moment" | "number" | "neither" | "unknown" {
  if ("now" in operand) {
    return "moment";
  }
  if ("plus" in operand || "after" in operand) {
    const start = order(definition, "plus" in operand ? operand.plus[0] : operand.after[0]);
    return start === "number" ? "neither" : start;
  }
  if ("value" in operand) {
    return typeof operand.value === "number" ? "number" : "moment";
  }
  const schema = pathSchema(definition, operand.fact);
  if (schema === undefined) {
    return "unknown";
  }
  if (schema.type === "integer") {
    return "number";
  }
  return schema.type === "date" || schema.type === "instant" || schema.type === "edtf" ? "moment" : "neither";
}
