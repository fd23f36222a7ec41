/**
 * A small procedure for tests of the server: one State asks, the other answers, as often as one likes. It has one of everything
 * that the server treats apart: personal parts of several categories, a gate on the person's file, free text, a file.
 */
import {
  attachment,
  attestation,
  attested,
  choice,
  clock,
  code,
  condition,
  final,
  flag,
  fragment,
  freeText,
  list,
  message,
  optional,
  postCode,
  procedure,
  record,
  role,
  rule,
  shared,
  text,
  turn,
} from "@wasl/procedure";

const basis = choice("test");
const words = record({ latin: optional(text(80)), arabic: optional(text(80)) });

const byOfficer = fragment({ owner: "asking", by: "officer", basis } as const);

export const errand = procedure("errand", {
  since: "2025-01-01",
  compartment: "removal",
  parties: { asking: "opens", answering: "joins" },
  roles: {
    officer: role("asking", "REQ_CASE"),
    second: role("asking", "REQ_CASE"),
    legal: role("asking", "REQ_LEGAL"),
    consul: role("answering", "RTD_CONSUL"),
  },
  facts: {
    target: shared(postCode(), { ...byOfficer, category: "A" }),
    person: shared(record({ given: words, family: words }), { ...byOfficer, category: "A" }),
    prints: shared(text(200), { ...byOfficer, category: "C" }),
    statement: shared(freeText(2000), { ...byOfficer, category: "B" }),
    photo: shared(attachment(["image/png"], 1_000_000), { ...byOfficer, category: "B" }),
    asylum: attestation(["never", "open"], { owner: "asking", by: "legal", category: "H", file: "person", basis }),
    answer: shared(code("yes", "no"), { owner: "answering", by: "consul", category: "D", basis }),
  },
  states: { open: turn("asking"), asked: turn("answering"), done: final() },
  conditions: { clear: condition(attested("asylum", "never"), basis) },
  steps: {
    ask: {
      roles: "officer",
      from: "open",
      to: "asked",
      when: ["clear"],
      mayTake: ["target", "person", "prints", "statement", "photo"],
      carries: ["target", "person", "prints", "statement", "photo"],
      starts: ["reply"],
      lapses: ["asylum"],
      basis,
    },
    reply: {
      roles: "consul",
      from: "asked",
      to: "open",
      takes: ["answer"],
      carries: ["answer"],
      stops: ["reply"],
      basis,
    },
    finish: {
      roles: "consul",
      from: "asked",
      to: "done",
      takes: ["answer"],
      carries: ["answer"],
      stops: ["reply"],
      basis,
    },
  },
  flags: {
    suspended: flag({
      owners: "asking",
      by: ["officer", "legal"],
      leaves: "in-batches",
      causes: ["STAFF", "LEGAL"],
      raisedIfFalse: ["clear"],
      basis,
    }),
    withdrawn: flag({ owners: "asking", by: ["officer"], effect: "closes", basis }),
  },
  messages: {
    note: message({
      from: ["asking", "answering"],
      by: ["officer", "consul"],
      second: ["second", "consul"],
      maxLength: 500,
      category: "B",
      basis,
    }),
  },
  lists: {
    entries: list({ owners: ["asking", "answering"], entry: text(200), category: "A", basis }),
  },
  clocks: {
    reply: clock({
      obliged: "answering",
      waiting: "asking",
      length: rule("C-TEST-D"),
      calendar: "answering",
      pausedBy: { flags: ["suspended"], states: [] },
      warns: ["P2D"],
      basis,
    }),
  },
});
