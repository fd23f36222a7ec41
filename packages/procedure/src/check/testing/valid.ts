/**
 * A small procedure in which nothing is wrong: one side asks a question under a gate, the other answers. Tests break it
 * on purpose. It is written as plain data, as an author's file would arrive.
 */
import type { Procedure } from "../../definition.ts";
import { check } from "../check.ts";
import type { Finding, Surroundings } from "../finding.ts";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
/** A definition that a test may change. */
export type Draft = Mutable<Procedure>;

const basis = { row: "T1", tag: "D", kind: "choice" } as const;

const valid: Procedure = {
  language: 1,
  name: "small-question",
  since: "2026-01-01",
  compartment: "removal",
  parties: { asking: { opens: true }, answering: { opens: false } },
  roles: {
    clerk: { party: "asking", catalogue: "REQ_CASE" },
    reader: { party: "asking", catalogue: "REQ_LEGAL" },
    consul: { party: "answering", catalogue: "RTD_CONSUL" },
    deputy: { party: "answering", catalogue: "RTD_INTAKE" },
  },
  facts: {
    person: {
      kind: "shared",
      owner: "asking",
      schema: {
        type: "record",
        fields: {
          name: { schema: { type: "text", maxLength: 80 } },
          born: { schema: { type: "edtf" }, optional: true },
        },
      },
      category: "A",
      file: "case",
      by: ["clerk"],
      attestation: false,
      basis,
    },
    gate: {
      kind: "protected",
      owner: "asking",
      schema: { type: "code", values: ["clear", "open"] },
      category: "H",
      file: "person",
      by: ["reader"],
      attestation: true,
      basis,
    },
    note: {
      kind: "private",
      owner: "asking",
      schema: { type: "text", maxLength: 500, free: true },
      category: "F",
      file: "case",
      by: ["clerk"],
      attestation: false,
      basis,
    },
    answer: {
      kind: "shared",
      owner: "answering",
      schema: { type: "code", values: ["yes", "no"] },
      category: "D",
      file: "case",
      by: ["consul"],
      attestation: false,
      basis,
    },
  },
  lists: {
    pieces: {
      owners: ["asking", "answering"],
      by: ["clerk", "consul"],
      entry: { type: "attachment", accept: ["application/pdf"], maxBytes: 1_000_000 },
      category: "B",
      crosses: true,
      basis,
    },
  },
  initial: "drafted",
  states: {
    drafted: { turn: "asking", final: false },
    asked: { turn: "answering", final: false },
    answered: { turn: "asking", final: false },
    closed: { turn: null, final: true },
  },
  conditions: {
    clear: { guard: { attested: ["gate", ["clear"]] }, basis },
    looked: { guard: { internal: ["answering", ["looked"]] }, basis },
    positive: { guard: { is: [["answer"], "yes"] }, basis },
    silent: { guard: { clock: ["reply", ["ended"]] }, basis },
  },
  steps: {
    ask: {
      by: "asking",
      roles: ["clerk"],
      from: ["drafted"],
      to: "asked",
      persons: 2,
      second: ["reader"],
      when: ["clear"],
      takes: ["person"],
      mayTake: [],
      carries: ["person"],
      withholds: {},
      reasons: [],
      starts: ["reply"],
      stops: [],
      lapses: ["gate"],
      basis: [basis],
    },
    answer: {
      by: "answering",
      roles: ["consul"],
      from: ["asked"],
      to: "answered",
      persons: 1,
      second: [],
      when: ["looked"],
      takes: ["answer"],
      mayTake: [],
      carries: ["answer"],
      withholds: {},
      reasons: [],
      starts: [],
      stops: ["reply"],
      lapses: [],
      basis: [basis],
    },
    close: {
      by: "asking",
      roles: ["clerk"],
      from: ["answered"],
      to: "closed",
      persons: 1,
      second: [],
      when: ["positive"],
      takes: [],
      mayTake: [],
      carries: [],
      withholds: {},
      reasons: ["done"],
      starts: [],
      stops: [],
      lapses: [],
      basis: [basis],
    },
  },
  internal: {
    asking: {
      initial: "quiet",
      states: ["quiet", "reminded"],
      steps: {
        remind: {
          roles: ["clerk"],
          from: ["quiet"],
          to: "reminded",
          persons: 1,
          second: [],
          when: ["silent"],
          takes: [],
          mayTake: ["note"],
          reasons: [],
          starts: [],
          stops: [],
          lapses: [],
          basis: [basis],
        },
      },
    },
    answering: {
      initial: "unread",
      states: ["unread", "looked"],
      steps: {
        look: {
          roles: ["deputy"],
          from: ["unread"],
          to: "looked",
          persons: 1,
          second: [],
          when: [],
          takes: [],
          mayTake: [],
          reasons: [],
          starts: [],
          stops: [],
          lapses: [],
          basis: [basis],
        },
      },
    },
  },
  flags: {
    suspended: {
      owners: ["asking"],
      by: ["clerk"],
      liftedBy: ["clerk"],
      effect: "marks",
      crosses: true,
      leaves: "in-batches",
      causes: ["absence", "travel"],
      raisedIfFalse: ["clear"],
      staysWhileFalse: false,
      basis,
    },
  },
  messages: {
    word: {
      from: ["asking", "answering"],
      by: ["clerk", "consul"],
      second: ["reader", "deputy"],
      maxLength: 2000,
      attachments: false,
      category: "F",
      basis,
    },
  },
  clocks: {
    reply: {
      obliged: "answering",
      waiting: "asking",
      scope: "shared",
      length: { rule: "T-REPLY" },
      from: "step",
      calendar: "answering",
      pausedBy: { flags: ["suspended"], states: [] },
      warns: ["P2D"],
      end: { effect: "permits", internal: "remind" },
      basis,
    },
  },
  links: { sibling: { party: "asking", procedure: "small-question", by: ["clerk"], basis } },
  walls: [{ id: "gated", row: "W1", party: "asking", at: ["ask"], unless: { attested: ["gate", ["clear"]] }, basis }],
  examples: [
    {
      id: "plain",
      rows: ["T1"],
      opens: { at: "2026-03-02T09:00:00Z", party: "asking" },
      play: [
        { at: "2026-03-02T09:05:00Z", role: "reader", do: "record", name: "gate", facts: { gate: "clear" } },
        { at: "2026-03-02T09:10:00Z", role: "clerk", do: "step", name: "ask", facts: { person: { name: "A" } } },
        { at: "2026-03-02T09:20:00Z", role: "reader", do: "sign", name: "ask", expect: { state: "asked" } },
        { at: "2026-03-03T09:00:00Z", role: "deputy", do: "internal", name: "look" },
        {
          at: "2026-03-03T09:30:00Z",
          role: "consul",
          do: "step",
          name: "answer",
          facts: { answer: "yes" },
          expect: { state: "answered", clocks: { reply: { status: "stopped" } }, holds: { asking: ["answer"] } },
        },
      ],
    },
  ],
};

/** A fresh copy, changed by the test. */
export function validBut(change: (draft: Draft) => void = () => undefined): Draft {
  const draft = structuredClone(valid) as Draft;
  change(draft);
  return draft;
}

/** What one rule finds in the valid definition after a change. */
export function findingsOf(
  rule: string,
  change: (draft: Draft) => void = () => undefined,
  surroundings: Surroundings = {},
): readonly Finding[] {
  return check(validBut(change), undefined, surroundings).filter((finding) => finding.rule === rule);
}

/** Where one rule finds something. */
export function pathsOf(rule: string, change?: (draft: Draft) => void, surroundings?: Surroundings): readonly string[] {
  return findingsOf(rule, change, surroundings).map((finding) => finding.path);
}
