/** Where conditions are asked: one pair for each condition of each step and internal step. */
import type { ConditionId, PartyId, Procedure, StepId } from "../../definition.ts";
import type { Action, Model } from "../model.ts";

/** A step, or an internal step written `internal:<name>` as walls write it. */
export interface Place {
  readonly party: PartyId;
  readonly step: StepId;
}

export interface Asked extends Place {
  readonly condition: ConditionId;
}

export const samePlace = (one: Place, other: Place): boolean => one.party === other.party && one.step === other.step;

/** Every pair, shared steps first, in the author's order. */
export function allAsked({ steps, internal }: Procedure): readonly Asked[] {
  return [
    ...Object.entries(steps).flatMap(([step, { by, when }]) =>
      when.map((condition) => ({ party: by, step, condition })),
    ),
    ...Object.entries(internal).flatMap(([party, machine]) =>
      Object.entries(machine.steps).flatMap(([name, { when }]) =>
        when.map((condition) => ({ party, step: `internal:${name}`, condition })),
      ),
    ),
  ];
}

/** The step that an action takes; undefined for what happens to letters. */
export function placeOf({ party, deed }: Action): Place | undefined {
  if (deed.kind === "step") return { party, step: deed.step };
  return deed.kind === "internal" ? { party, step: `internal:${deed.step}` } : undefined;
}

/** The numbers of a step's actions in a model: one for each state it starts from and each way to fill it in. */
export function actionsAt({ actions }: Pick<Model, "actions">, place: Place): readonly number[] {
  return actions.flatMap((action, number) => {
    const found = placeOf(action);
    return found && samePlace(found, place) ? [number] : [];
  });
}
