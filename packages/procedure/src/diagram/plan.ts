/**
 * What is drawn as a line and what is told in words. Lines join neighbours in the story; a step that goes far, or that may
 * be taken from several states, would tie the picture into a knot, and says instead where it leads or where else it starts.
 */
import type { Procedure, StateId, StepId } from "../definition.ts";

export interface Planned {
  readonly step: StepId;
  /** The state that the step is drawn under. */
  readonly under: StateId;
  /** States that name the step in a note instead. */
  readonly alsoFrom: readonly StateId[];
  readonly to: StateId;
  /** A line leads to its state; else the step's box names it. */
  readonly drawn: boolean;
  /** Whether what is told lies further down. */
  readonly down: boolean;
}

/** Lines join states at most this far apart in the author's order. */
const near = 2;

export function plan(definition: Procedure): readonly Planned[] {
  const order = new Map(Object.keys(definition.states).map((state, index) => [state, index]));
  const place = (state: StateId) => order.get(state) ?? 0;
  const steps = Object.entries(definition.steps).flatMap(([step, { from, to }]) => {
    const known = [...new Set(from)].filter((state) => order.has(state));
    const [under, ...alsoFrom] = closest(known, place, place(to));
    return under === undefined || !order.has(to) ? [] : [{ step, under, alsoFrom, to }];
  });
  const far = (step: (typeof steps)[number]) => Math.abs(place(step.under) - place(step.to));
  return steps.map((step) => {
    const rivals = steps.filter((other) => other.to === step.to && other.under !== other.to);
    const least = Math.min(...rivals.map(far));
    // Every state keeps one line that leads to it, however far it has come.
    const leads = rivals.find((other) => far(other) === least) === step;
    return {
      ...step,
      drawn: step.under !== step.to && (far(step) <= near || (leads && step.to !== definition.initial)),
      down: place(step.to) > place(step.under),
    };
  });
}

/** Before the goal and nearest to it first; then what comes after it. */
function closest(states: readonly StateId[], place: (state: StateId) => number, goal: number): readonly StateId[] {
  const before = states.filter((state) => place(state) < goal).sort((a, b) => place(b) - place(a));
  const after = states.filter((state) => place(state) >= goal).sort((a, b) => place(a) - place(b));
  return [...before, ...after];
}
