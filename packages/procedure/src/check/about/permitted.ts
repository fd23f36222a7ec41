import type { Clock, Procedure } from "../../definition.ts";
import { type Act, acts } from "./acts.ts";

/** The steps that the end of a clock permits; an internal step is looked for at the waiting party, then anywhere. */
export function permittedActs(definition: Procedure, clock: Clock): readonly Act[] {
  const { end } = clock;
  if (end.effect !== "permits") {
    return [];
  }
  const all = acts(definition);
  const inside = all.filter((act) => act.machine === "internal" && act.name === end.internal);
  const own = inside.filter(({ party }) => party === clock.waiting);
  return [
    ...all.filter((act) => act.machine === "shared" && act.name === end.step),
    ...(own.length > 0 ? own : inside.slice(0, 1)),
  ];
}
