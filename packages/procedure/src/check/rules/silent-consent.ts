import { permittedActs } from "../about/permitted.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Silence is never consent: the end of a clock may not let the waiting party write what the silent one decides. */
export const silentConsent = rule("silent-consent", (definition) =>
  Object.entries(definition.clocks).flatMap(([clock, item]) =>
    permittedActs(definition, item).flatMap((act) => {
      const written = (["takes", "mayTake"] as const).map((key) => [key, act.step[key]] as const);
      const sent = act.machine === "shared" ? [["carries", act.step.carries] as const] : [];
      return [...written, ...sent].flatMap(([key, facts]) =>
        facts.flatMap((fact, index): readonly Place[] =>
          act.party === item.waiting && item.waiting !== item.obliged && definition.facts[fact]?.owner === item.obliged
            ? [{ path: at(act.pointer, key, index), about: { clock, step: act.name, fact, party: item.obliged } }]
            : [],
        ),
      );
    }),
  ),
);
