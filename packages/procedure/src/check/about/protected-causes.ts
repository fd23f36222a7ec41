import type { Flag, Procedure } from "../../definition.ts";
import { reads } from "./reads.ts";

/** Places in `raisedIfFalse` whose condition reads a protected fact, with that fact. */
export function protectedCauses(
  definition: Procedure,
  flag: Flag,
): readonly { readonly index: number; readonly fact: string }[] {
  return flag.raisedIfFalse.flatMap((condition, index) => {
    const guard = definition.conditions[condition]?.guard;
    const read =
      guard &&
      reads(guard, "").find(({ kind, name }) => kind === "fact" && definition.facts[name]?.kind === "protected");
    return read ? [{ index, fact: read.name }] : [];
  });
}
