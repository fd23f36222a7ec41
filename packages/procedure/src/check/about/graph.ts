import type { Procedure, StateId, StepId } from "../../definition.ts";

interface Moves {
  readonly from: readonly StateId[];
  readonly to: StateId;
}

/** Every state that steps lead to from `start`, itself included. */
export function reachableFrom(start: StateId, steps: Readonly<Record<StepId, Moves>>): ReadonlySet<StateId> {
  const seen = new Set([start]);
  // A set walks what is added to it while walking.
  for (const state of seen) {
    for (const step of Object.values(steps)) {
      if (step.from.includes(state)) {
        seen.add(step.to);
      }
    }
  }
  return seen;
}

/** Every state from which a step leads to one of `goals`, themselves included. */
export function leadingTo(goals: readonly StateId[], steps: Readonly<Record<StepId, Moves>>): ReadonlySet<StateId> {
  const seen = new Set(goals);
  for (const state of seen) {
    for (const step of Object.values(steps)) {
      if (step.to === state) {
        for (const before of step.from) {
          seen.add(before);
        }
      }
    }
  }
  return seen;
}

/** States of the shared machine that a case can come to. */
export function reachableStates(definition: Procedure): ReadonlySet<StateId> {
  return reachableFrom(definition.initial, definition.steps);
}
