import { permittedActs } from "../about/permitted.ts";
import { reads } from "../about/reads.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/**
 * The end of a clock is said to mean something that nothing makes of it: it permits nothing, it tells nobody, or the
 * step it permits does not ask whether it has ended, and so was never forbidden.
 */
export const clockEndUnused = rule("clock-end-unused", (definition) =>
  Object.entries(definition.clocks).flatMap(([clock, item]): readonly Place[] => {
    const { end } = item;
    const path = at("/clocks", clock, "end");
    if (end.effect === "nothing") {
      return [];
    }
    if (end.effect === "escalate") {
      return end.to.length > 0 ? [] : [{ path, about: { clock } }];
    }
    if (end.step === undefined && end.internal === undefined && end.flag === undefined) {
      return [{ path, about: { clock } }];
    }
    return permittedActs(definition, item)
      .filter(
        ({ step }) =>
          !step.when.some((condition) => {
            const guard = definition.conditions[condition]?.guard;
            return guard !== undefined && reads(guard, "").some((read) => read.kind === "clock" && read.name === clock);
          }),
      )
      .map(({ name, pointer }) => ({ path: at(pointer, "when"), about: { clock, step: name } }));
  }),
);
