import type { PartyId, Procedure } from "../../definition.ts";
import type { Guard } from "../../guard.ts";
import { at } from "../pointer.ts";
import { type Act, acts } from "./acts.ts";
import { reads } from "./reads.ts";

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
    ...Object.entries(definition.flags).flatMap(([flag, { owners, raisedIfFalse, when = [] }]) => [
      ...raisedIfFalse.flatMap((condition, index) =>
        knowing(definition, owners, condition).flatMap((owner) =>
          named(condition, owner, at("/flags", flag, "raisedIfFalse", index)),
        ),
      ),
      ...when.flatMap((condition, index) =>
        owners.flatMap((owner) => named(condition, owner, at("/flags", flag, "when", index))),
      ),
    ]),
    ...definition.walls.map((wall, index) => ({
      party: wall.party,
      guard: wall.unless,
      pointer: at("/walls", index, "unless"),
      use: at("/walls", index),
    })),
  ];
}

/**
 * A flag of several owners is each one's own: what only one of them knows raises only that one's, and is unknown to the
 * others. Where nobody could know it, all of them are in question.
 */
function knowing(definition: Procedure, owners: readonly PartyId[], condition: string): readonly PartyId[] {
  const guard = definition.conditions[condition]?.guard;
  const facts = (guard ? reads(guard, "") : []).flatMap(({ kind, name }) => {
    const fact = kind === "fact" ? definition.facts[name] : undefined;
    return fact && fact.kind !== "shared" ? [fact.owner] : [];
  });
  const able = owners.filter((owner) => facts.every((party) => party === owner));
  return able.length > 0 ? able : owners;
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
