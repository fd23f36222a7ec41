import type { Guard, Operand } from "../../guard.ts";
import { at } from "../pointer.ts";

/** One thing that a guard reads, where, and whether a `not` stands anywhere over it. */
export interface Read {
  readonly kind: "fact" | "flag" | "internal" | "clock" | "list" | "link";
  readonly name: string;
  /** For facts: the fields within it. */
  readonly fields: readonly string[];
  readonly how: "held" | "is" | "in" | "attested" | "compare" | "raised" | "internal" | "clock" | "count" | "linked";
  readonly underNot: boolean;
  readonly pointer: string;
  readonly leaf: Guard;
}

/** Everything that a guard reads, in the author's order. */
export function reads(guard: Guard, pointer: string, underNot = false): readonly Read[] {
  if ("all" in guard) {
    return guard.all.flatMap((part, index) => reads(part, at(pointer, "all", index), underNot));
  }
  if ("any" in guard) {
    return guard.any.flatMap((part, index) => reads(part, at(pointer, "any", index), underNot));
  }
  if ("not" in guard) {
    return reads(guard.not, at(pointer, "not"), true);
  }
  const read = (kind: Read["kind"], how: Read["how"], name: string, fields: readonly string[] = []): Read => ({
    kind,
    name,
    fields,
    how,
    underNot,
    pointer: at(pointer, how),
    leaf: guard,
  });
  if ("held" in guard) {
    return [read("fact", "held", guard.held[0], guard.held.slice(1))];
  }
  if ("is" in guard) {
    return [read("fact", "is", guard.is[0][0], guard.is[0].slice(1))];
  }
  if ("in" in guard) {
    return [read("fact", "in", guard.in[0][0], guard.in[0].slice(1))];
  }
  if ("attested" in guard) {
    return [read("fact", "attested", guard.attested[0])];
  }
  if ("compare" in guard) {
    return [guard.compare[0], guard.compare[2]]
      .flatMap(operandFacts)
      .map(([name, ...fields]) => read("fact", "compare", name ?? "", fields));
  }
  if ("raised" in guard) {
    return [read("flag", "raised", guard.raised)];
  }
  if ("internal" in guard) {
    return [read("internal", "internal", guard.internal[0])];
  }
  if ("clock" in guard) {
    return [read("clock", "clock", guard.clock[0])];
  }
  if ("count" in guard) {
    return [read("list", "count", guard.count[0])];
  }
  return [read("link", "linked", guard.linked[0])];
}

function operandFacts(operand: Operand): readonly (readonly string[])[] {
  if ("fact" in operand) {
    return [operand.fact];
  }
  const start = "plus" in operand ? operand.plus[0] : "after" in operand ? operand.after[0] : undefined;
  return start ? operandFacts(start) : [];
}
