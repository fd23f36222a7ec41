import type { CaseView, Procedure } from "@wasl/procedure";
import { leadingStep } from "./leading-step.ts";

/** One knot of the thread: a state, on the shore of whoever holds the turn in it. */
export interface Knot {
  readonly state: string;
  readonly party: string;
  readonly time: "past" | "now" | "next";
  readonly at?: string;
}

const mostPast = 7;
const most = 10;

/** Who holds the turn in a state; once nobody does, whoever brought the case there. */
const holder = (definition: Procedure, state: string, otherwise: string): string =>
  definition.states[state]?.turn ?? otherwise;

function past(definition: Procedure, view: CaseView): readonly Knot[] {
  const first: Knot = {
    state: definition.initial,
    party: holder(definition, definition.initial, view.self),
    time: "past",
    at: view.openedAt,
  };
  const knots = [first];
  for (const { kind, name, by, at } of view.story) {
    const step = kind === "stepped" && name !== undefined ? definition.steps[name] : undefined;
    if (step !== undefined) knots.push({ state: step.to, party: holder(definition, step.to, by), time: "past", at });
    else if ((kind === "returned" || kind === "voided") && knots.length > 1) knots.pop();
  }
  return knots;
}

/** The way ahead in the order of the agreement. A sketch, never a promise. */
function ahead(definition: Procedure, view: CaseView, room: number): readonly Knot[] {
  const knots: Knot[] = [];
  let { state } = view;
  const visited = new Set([state]);
  while (knots.length < room) {
    const step = leadingStep(definition, state, visited)?.[1];
    if (step === undefined) break;
    state = step.to;
    visited.add(state);
    knots.push({ state, party: holder(definition, state, step.by), time: "next" });
  }
  return knots;
}

/** The whole case in one line: where the thread has been, where it is, where it is likely to go. */
export function weaveLine(definition: Procedure, view: CaseView): readonly Knot[] {
  const been = past(definition, view);
  const last = been.at(-1);
  const here: Knot =
    last?.state === view.state
      ? { ...last, time: "now" }
      : { state: view.state, party: holder(definition, view.state, view.self), time: "now" };
  const before = last?.state === view.state ? been.slice(0, -1) : been;
  const [first] = before;
  const shown = before.length > mostPast && first ? [first, ...before.slice(1 - mostPast)] : before;
  const room = Math.max(3, most - shown.length - 1);
  return [...shown, here, ...(view.closed ? [] : ahead(definition, view, room))];
}
