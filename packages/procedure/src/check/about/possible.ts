import type { PartyId, Procedure, StateId } from "../../definition.ts";
import type { Guard } from "../../guard.ts";
import { acts } from "./acts.ts";
import { receivers } from "./crossing.ts";
import { reachableFrom } from "./graph.ts";
import { type Read, reads } from "./reads.ts";

/** What a party could know in a state at the earliest possible, whatever happened: generous on purpose. */
export interface Reach {
  fact(id: string): boolean;
  clock(id: string): boolean;
}

export function reachOf(definition: Procedure, party: PartyId, state: StateId): Reach {
  const after = (to: StateId) => reachableFrom(to, definition.steps).has(state);
  return {
    fact(id) {
      const fact = definition.facts[id];
      if (!fact || fact.owner === party) {
        return true;
      }
      if (fact.kind !== "shared") {
        return false;
      }
      // A fact on the person file may have come with another case.
      return (
        fact.file === "person" ||
        Object.values(definition.steps).some(
          (step) => receivers(definition, step, id).includes(party) && after(step.to),
        )
      );
    },
    clock(id) {
      const clock = definition.clocks[id];
      return (
        !clock ||
        acts(definition).some(
          ({ machine, step }) => step.starts.includes(id) && (machine === "internal" || after(step.to)),
        )
      );
    },
  };
}

/** The read that keeps a guard from ever being true in a given reach, or undefined where it can be. */
export function obstacle(guard: Guard, reach: Reach, pointer: string): Read | undefined {
  if ("all" in guard) {
    return guard.all.map((part) => obstacle(part, reach, pointer)).find((found) => found !== undefined);
  }
  if ("any" in guard) {
    const found = guard.any.map((part) => obstacle(part, reach, pointer));
    return found.every((one) => one !== undefined) ? found[0] : undefined;
  }
  if ("not" in guard) {
    return undefined;
  }
  const needsStart = "clock" in guard && !guard.clock[1].includes("not-started");
  return reads(guard, pointer).find(
    (read) => (read.kind === "fact" && !reach.fact(read.name)) || (needsStart && !reach.clock(read.name)),
  );
}
