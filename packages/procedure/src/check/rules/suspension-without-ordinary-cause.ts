import { protectedCauses } from "../about/protected-causes.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/**
 * A crossing flag that protected facts may raise needs ordinary causes as well, which people raise it for. Otherwise the
 * flag itself would say what it must not.
 */
export const suspensionWithoutOrdinaryCause = rule("suspension-without-ordinary-cause", (definition) =>
  Object.entries(definition.flags).flatMap(([flag, item]): readonly Place[] =>
    item.crosses && protectedCauses(definition, item).length > 0 && item.causes.length === 0
      ? [{ path: at("/flags", flag, "causes"), about: { flag } }]
      : [],
  ),
);
