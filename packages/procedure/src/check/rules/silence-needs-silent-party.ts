import { permittedActs } from "../about/permitted.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** The effect of silence belongs to the waiting party: who is silent cannot be counted on to carry it out. */
export const silenceNeedsSilentParty = rule("silence-needs-silent-party", (definition) =>
  Object.entries(definition.clocks).flatMap(([clock, item]): readonly Place[] => {
    const { end, waiting } = item;
    if (end.effect !== "permits") {
      return [];
    }
    const flag = end.flag === undefined ? undefined : definition.flags[end.flag];
    return [
      ...permittedActs(definition, item)
        .filter(({ party }) => party !== waiting)
        .map(({ name, party, machine }) => ({
          path: at("/clocks", clock, "end", machine === "shared" ? "step" : "internal"),
          about: { clock, name, party, waiting },
        })),
      ...(flag && !flag.owners.includes(waiting)
        ? [
            {
              path: at("/clocks", clock, "end", "flag"),
              about: { clock, name: end.flag ?? "", party: flag.owners.join(", "), waiting },
            },
          ]
        : []),
    ];
  }),
);
