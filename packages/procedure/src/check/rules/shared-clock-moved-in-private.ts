import { acts } from "../about/acts.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Nothing of an internal step crosses, so it may start and stop only a clock that stays with the same party. */
export const sharedClockMovedInPrivate = rule("shared-clock-moved-in-private", (definition) =>
  acts(definition)
    .filter(({ machine }) => machine === "internal")
    .flatMap(({ name, party, pointer, step }) =>
      (["starts", "stops"] as const).flatMap((key) =>
        step[key].flatMap((clock, index): readonly Place[] => {
          const scope = definition.clocks[clock]?.scope;
          return scope === undefined || scope === party
            ? []
            : [{ path: at(pointer, key, index), about: { clock, step: name, party } }];
        }),
      ),
    ),
);
