/** Procedures broken on purpose, each in one way, with every wall and promise that falls by it. */
import type { InternalStep, Procedure, Step, Wall } from "../../definition.ts";
import { complaint } from "../../fixtures/complaint.ts";
import { plenary } from "../../fixtures/plenary.ts";
import { transit } from "../../fixtures/transit.ts";
import type { Guard } from "../../guard.ts";
import { all, any, attested, clockIs, compare, factValue, held, internalIn, not, now, raised } from "../../guards.ts";

export interface Broken {
  /** What was done to it. */
  readonly how: string;
  readonly definition: Procedure;
  /** `wall:<id>` or the name of a promise; nothing else falls. */
  readonly breaks: readonly string[];
  /** For three parties, whose letters have no bound: room for so many. */
  readonly room?: number;
}

const basis = { row: "W7", tag: "S", kind: "law" } as const;

/** A wall more, of the party that takes the step. */
function walled(definition: Procedure, party: string, at: string, unless: Guard): Procedure {
  const wall: Wall = { id: "added", row: "W7", party, at: [at], unless, basis };
  return { ...definition, walls: [...definition.walls, wall] };
}

function stepBut(definition: Procedure, name: string, change: Partial<Step>): Procedure {
  const step = definition.steps[name] as Step;
  return { ...definition, steps: { ...definition.steps, [name]: { ...step, ...change } } };
}

function internalBut(definition: Procedure, party: string, name: string, change: Partial<InternalStep>): Procedure {
  const machine = definition.internal[party];
  if (!machine) throw new RangeError(`No internal machine of ${party}`);
  const step = machine.steps[name] as InternalStep;
  const steps = { ...machine.steps, [name]: { ...step, ...change } };
  return { ...definition, internal: { ...definition.internal, [party]: { ...machine, steps } } };
}

function asking(definition: Procedure, condition: string, guard: Guard): Procedure {
  return { ...definition, conditions: { ...definition.conditions, [condition]: { guard, basis } } };
}

const endOf = (definition: Procedure, clock: string, end: Procedure["clocks"][string]["end"]): Procedure => {
  const found = definition.clocks[clock];
  return found ? { ...definition, clocks: { ...definition.clocks, [clock]: { ...found, end } } } : definition;
};

const safe = attested("danger", "none");
const impossible = all(attested("danger", "none"), attested("danger", "feared"));

export const brokenOnPurpose: readonly Broken[] = [
  {
    how: "a step forgets the gate that its wall stands for",
    definition: stepBut(complaint, "refer", { when: ["told"] }),
    breaks: ["wall:neverReferredInDanger"],
  },
  {
    how: "the gate lets one value too many through",
    definition: asking(complaint, "safe", attested("danger", "none", "feared")),
    breaks: ["wall:neverReferredInDanger"],
  },
  {
    how: "the gate is turned round",
    definition: asking(plenary, "notPostponed", raised("postponed")),
    breaks: ["wall:heldWhilePostponed"],
  },
  {
    how: "either of two conditions is enough where both were asked",
    definition: stepBut(
      asking(plenary, "either", any({ count: ["items", ">", 0] }, not(raised("postponed")))),
      "hold",
      { when: ["either"] },
    ),
    breaks: ["wall:heldWhilePostponed"],
  },
  {
    how: "a gate is asked before, and not again where the wall stands",
    definition: walled(complaint, "origin", "close", safe),
    breaks: ["wall:added"],
  },
  {
    how: "a wall looks at a fact that no condition asks for",
    definition: walled(complaint, "origin", "refer", all(safe, held("worker.name"))),
    breaks: ["wall:added"],
  },
  {
    how: "a wall at home, on an internal step that asks for nothing",
    definition: walled(complaint, "host", "internal:visit", clockIs("visit", "running")),
    breaks: ["wall:added"],
  },
  {
    how: "a step that may come after its clock has run out",
    definition: walled(complaint, "host", "answer", not(clockIs("followUp", "ended"))),
    breaks: ["wall:added"],
  },
  {
    how: "a flag that was up when it was to be down",
    definition: walled(complaint, "host", "answer", not(raised("onHold"))),
    breaks: ["wall:added"],
  },
  {
    how: "a private state that nobody checks any more",
    definition: walled(stepBut(complaint, "answer", { when: [] }), "host", "answer", internalIn("host", "visited")),
    breaks: ["wall:added"],
  },
  {
    how: "a fact that the step before carries no longer",
    definition: walled(stepBut(complaint, "refer", { carries: ["site"] }), "host", "answer", held("grievance")),
    breaks: ["wall:added"],
  },
  {
    how: "a state without a way out",
    definition: stepBut(complaint, "refer", { from: ["received"] }),
    breaks: ["noDeadEnd"],
  },
  {
    how: "a last step whose clock was stopped before it can run out",
    definition: stepBut(complaint, "close", { when: ["silent"] }),
    breaks: ["noDeadEnd", "everyStep"],
  },
  {
    how: "a condition that can never be met",
    definition: asking(complaint, "safe", impossible),
    breaks: ["noDeadEnd", "everyStep"],
  },
  {
    how: "an internal step that nothing leads to",
    definition: internalBut(complaint, "host", "visit", { from: ["visited"] }),
    breaks: ["noDeadEnd", "everyStep"],
  },
  {
    how: "a clock whose end gives whoever waits a step that only the silent party can open",
    definition: endOf(complaint, "followUp", { effect: "permits", step: "close" }),
    breaks: ["silence"],
  },
  {
    how: "among three, a departure without the attestation",
    definition: walled(stepBut(transit, "depart", { when: [] }), "requesting", "depart", attested("fit", "yes")),
    breaks: ["wall:added"],
    room: 3,
  },
  {
    how: "among three, a date that nobody compares",
    definition: walled(transit, "transit", "handOver", compare(factValue("route.on"), ">=", now)),
    breaks: ["wall:added"],
    room: 3,
  },
];
