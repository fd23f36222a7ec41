import type { Flag, Procedure } from "../../definition.ts";
import { reads } from "../about/reads.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** What protects may be raised at any time; and a flag that asks for a protected fact would tell it by being refused. */
export const flagHeldBack = rule("flag-held-back", (definition) =>
  Object.entries(definition.flags).flatMap(([flag, item]) =>
    (item.when ?? []).flatMap((condition, index): readonly Place[] =>
      protects(item) || readsProtected(definition, condition)
        ? [{ path: at("/flags", flag, "when", index), about: { flag, condition } }]
        : [],
    ),
  ),
);

/** It suspends or withdraws: nothing may stand in its way. */
const protects = ({ effect, raisedIfFalse, leaves }: Flag): boolean =>
  effect === "closes" || raisedIfFalse.length > 0 || leaves === "in-batches";

function readsProtected(definition: Procedure, condition: string): boolean {
  const guard = definition.conditions[condition]?.guard;
  return (guard ? reads(guard, "") : []).some(
    ({ kind, name }) => kind === "fact" && definition.facts[name]?.kind === "protected",
  );
}
