import type { PartyId, Procedure } from "../../definition.ts";
import type { Guard } from "../../guard.ts";
import { at } from "../pointer.ts";
import { type Act, acts } from "./acts.ts";

/** A guard that a party evaluates with what it knows: at a step, for a flag, or as a wall. */
export interface Evaluation {
  readonly party: PartyId;
  readonly guard: Guard;
  /** Where the guard stands. */
  readonly pointer: string;
  /** Where it is used. */
  readonly use: string;
  readonly condition?: string;
  readonly act?: Act;
}

export function evaluations(definition: Procedure): readonly Evaluation[] {
  const named = (condition: string, party: PartyId, use: string, act?: Act): readonly Evaluation[] => {
    const guard = definition.conditions[condition]?.guard;
    return guard ? [{ party, guard, pointer: at("/conditions", condition, "guard"), use, condition, act }] : [];
  };
  return [
    ...acts(definition).flatMap((act) =>
      act.step.when.flatMap((condition, index) => named(condition, act.party, at(act.pointer, "when", index), act)),
    ),
    ...Object.entries(definition.flags).flatMap(([flag, { owners, raisedIfFalse }]) =>
      owners.flatMap((owner) =>
        raisedIfFalse.flatMap((condition, index) =>
          named(condition, owner, at("/flags", flag, "raisedIfFalse", index)),
        ),
      ),
    ),
    ...definition.walls.map((wall, index) => ({
      party: wall.party,
      guard: wall.unless,
      pointer: at("/walls", index, "unless"),
      use: at("/walls", index),
    })),
  ];
}

/** Every guard that stands in the definition, once, used or not. */
export function guards(definition: Procedure): readonly { readonly guard: Guard; readonly pointer: string }[] {
  return [
    ...Object.entries(definition.conditions).map(([id, { guard }]) => ({
      guard,
      pointer: at("/conditions", id, "guard"),
    })),
    ...definition.walls.map((wall, index) => ({ guard: wall.unless, pointer: at("/walls", index, "unless") })),
  ];
}
