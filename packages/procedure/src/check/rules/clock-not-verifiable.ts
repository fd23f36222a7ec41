import type { Clock, Procedure } from "../../definition.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A shared clock is computed by one side and verified by the other, so both must hold everything that moves it. */
export const clockNotVerifiable = rule("clock-not-verifiable", (definition) =>
  Object.entries(definition.clocks).flatMap(([clock, item]) =>
    item.scope === "shared"
      ? [...facts(definition, item, at("/clocks", clock)), ...pauses(definition, item, at("/clocks", clock))]
      : [],
  ),
);

function facts(definition: Procedure, clock: Clock, pointer: string): readonly Place[] {
  const until = "until" in clock.length ? [[at(pointer, "length", "until"), clock.length.until[0]] as const] : [];
  const from = clock.from === "step" ? [] : [[at(pointer, "from", "fact"), clock.from.fact[0]] as const];
  return [...until, ...from].flatMap(([path, name = ""]) => {
    const fact = definition.facts[name];
    return fact && fact.kind !== "shared" ? [{ path, about: { name } }] : [];
  });
}

function pauses(definition: Procedure, clock: Clock, pointer: string): readonly Place[] {
  return clock.pausedBy.flags.flatMap((name, index) =>
    definition.flags[name]?.crosses === false
      ? [{ path: at(pointer, "pausedBy", "flags", index), about: { name } }]
      : [],
  );
}
