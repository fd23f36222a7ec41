import type { Procedure, Wall } from "../../definition.ts";
import { findAct } from "../about/acts.ts";
import { reachableFrom, reachableStates } from "../about/graph.ts";
import { alwaysTrue } from "../about/trivial.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A wall that forbids nothing: none of its steps can ever be its party's, or what excuses it is always so. */
export const vacuousWall = rule("vacuous-wall", (definition) =>
  definition.walls.flatMap((wall, index): readonly Place[] => [
    ...(wall.at.some((name) => canOccur(definition, wall, name))
      ? []
      : [{ path: at("/walls", index, "at"), about: { wall: wall.id } }]),
    ...(alwaysTrue(wall.unless) ? [{ path: at("/walls", index, "unless"), about: { wall: wall.id } }] : []),
  ]),
);

function canOccur(definition: Procedure, wall: Wall, name: string): boolean {
  const act = findAct(definition, wall.party, name);
  if (!act || act.party !== wall.party) {
    return false;
  }
  const machine = definition.internal[wall.party];
  const states =
    act.machine === "shared"
      ? reachableStates(definition)
      : machine
        ? reachableFrom(machine.initial, machine.steps)
        : new Set<string>();
  return act.step.from.some((state) => states.has(state));
}
