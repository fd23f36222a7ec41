import type { Guard, Operand } from "@wasl/procedure";

function ofOperand(operand: Operand): readonly string[] {
  if ("fact" in operand) return [operand.fact[0]];
  if ("plus" in operand) return ofOperand(operand.plus[0]);
  return [];
}

/** The facts that a guard reads: what to fill in so that it may become true. */
export function readFacts(guard: Guard): readonly string[] {
  if ("all" in guard) return guard.all.flatMap(readFacts);
  if ("any" in guard) return guard.any.flatMap(readFacts);
  if ("not" in guard) return readFacts(guard.not);
  if ("held" in guard) return [guard.held[0]];
  if ("is" in guard) return [guard.is[0][0]];
  if ("in" in guard) return [guard.in[0][0]];
  if ("attested" in guard) return [guard.attested[0]];
  if ("compare" in guard) return [...ofOperand(guard.compare[0]), ...ofOperand(guard.compare[2])];
  return [];
}
