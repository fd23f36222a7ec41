import { protectedCauses } from "../about/protected-causes.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A flag that a protected fact may raise and that leaves at once tells the hour at which that fact turned. */
export const flagReveals = rule("flag-reveals", (definition) =>
  Object.entries(definition.flags).flatMap(([flag, item]) =>
    item.crosses && item.leaves === "at-once"
      ? protectedCauses(definition, item).map(
          ({ index, fact }): Place => ({ path: at("/flags", flag, "raisedIfFalse", index), about: { flag, fact } }),
        )
      : [],
  ),
);
