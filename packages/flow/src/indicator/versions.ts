/** Which version of an indicator's definition a period is read by: one that was in force for all of it, or none. */
import type { Definition } from "./definition.ts";
import type { Span } from "./period.ts";

export type InForce =
  | { readonly definition: Definition }
  | { readonly code: "no-definition" | "definition-changed"; readonly about: Readonly<Record<string, string>> };

/** @param versions of one indicator, in any order. */
export function inForce(versions: readonly Definition[], { from, to }: Span): InForce {
  const inOrder = versions.toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1));
  const touching = inOrder.filter(({ effectiveFrom }, place) => {
    const next = inOrder[place + 1]?.effectiveFrom;
    return effectiveFrom <= to && (next === undefined || next > from);
  });
  const [first, ...later] = touching;
  const [earliest] = inOrder;
  if (!first) return { code: "no-definition", about: { since: earliest?.effectiveFrom ?? "" } };
  if (later.length > 0) {
    const [changed] = later;
    return { code: "definition-changed", about: { day: changed?.effectiveFrom ?? "" } };
  }
  return first.effectiveFrom <= from
    ? { definition: first }
    : { code: "no-definition", about: { since: first.effectiveFrom } };
}
