import type { Guard } from "../../guard.ts";

/** Whether a guard is true whatever anybody knows, by its form alone. */
export function alwaysTrue(guard: Guard): boolean {
  if ("all" in guard) {
    return guard.all.every(alwaysTrue);
  }
  if ("any" in guard) {
    return guard.any.some(alwaysTrue);
  }
  if ("not" in guard) {
    return neverTrue(guard.not);
  }
  if ("clock" in guard) {
    return new Set(guard.clock[1]).size === 5;
  }
  if ("count" in guard) {
    const [, relation, value] = guard.count;
    return (relation === ">=" && value <= 0) || (relation === ">" && value < 0);
  }
  if ("compare" in guard) {
    const [left, relation, right] = guard.compare;
    if ("value" in left && "value" in right) {
      return holds(left.value, relation, right.value);
    }
    return "now" in left && "now" in right && (relation === "<=" || relation === "=" || relation === ">=");
  }
  return false;
}

/** Whether a guard is false, and known to be, whatever anybody knows. */
function neverTrue(guard: Guard): boolean {
  if ("all" in guard) {
    return guard.all.some(neverTrue);
  }
  if ("any" in guard) {
    return guard.any.every(neverTrue);
  }
  if ("not" in guard) {
    return alwaysTrue(guard.not);
  }
  if ("compare" in guard) {
    const [left, relation, right] = guard.compare;
    return "value" in left && "value" in right && !holds(left.value, relation, right.value);
  }
  return false;
}

function holds(left: string | number, relation: string, right: string | number): boolean {
  return (
    (relation.includes("=") && left === right) ||
    (relation.includes("<") && left < right) ||
    (relation.includes(">") && left > right)
  );
}
