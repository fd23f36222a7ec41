import { describe, expect, it } from "vitest";
import {
  agreed,
  attestation,
  choice,
  condition,
  domain,
  example,
  final,
  flag,
  never,
  procedure,
  role,
  rule,
  shared,
  turn,
} from "./builder.ts";
import { all, attested, held, raised } from "./guards.ts";
import { partialDate, record, text } from "./schemas.ts";

const visit = procedure("visit", {
  since: "2026-01-01",
  compartment: "removal",
  parties: { requesting: "opens", requested: "joins" },
  roles: {
    officer: role("requesting", "REQ_CASE"),
    legal: role("requesting", "REQ_LEGAL"),
    consul: role("requested", "RTD_CONSUL"),
  },
  facts: {
    person: shared(record({ name: text(80), birth: partialDate() }), {
      owner: "requesting",
      category: "A",
      by: "officer",
      basis: agreed("section 6"),
    }),
    asylum: attestation(["never-or-final", "open"], {
      owner: "requesting",
      category: "H",
      by: "legal",
      basis: domain("G3", "D"),
    }),
  },
  states: { prepared: turn("requesting"), asked: turn("requested"), answered: final() },
  conditions: {
    identified: condition(held("person.name"), choice("section 6")),
    clear: condition(all(attested("asylum", "never-or-final"), raised("suspended")), domain("G3", "D")),
  },
  steps: {
    ask: {
      roles: "officer",
      from: "prepared",
      to: "asked",
      persons: 2,
      second: "legal",
      when: ["clear", "identified"],
      carries: ["person"],
      starts: ["reply"],
      basis: domain("G3", "D"),
    },
    answer: {
      roles: "consul",
      from: "asked",
      to: "answered",
      stops: ["reply"],
      reasons: ["yes", "no"],
      basis: agreed("x"),
    },
  },
  flags: {
    suspended: flag({ owners: "requesting", leaves: "in-batches", raisedIfFalse: ["clear"], basis: domain("W1", "S") }),
  },
  clocks: {
    reply: {
      obliged: "requested",
      waiting: "requesting",
      length: rule("C-LPC-REPLY"),
      calendar: "requested",
      basis: agreed("C-LPC-REPLY"),
    },
  },
  walls: [
    never("asylum", {
      row: "W1",
      party: "requesting",
      at: ["ask"],
      unless: attested("asylum", "never-or-final"),
      basis: domain("W1", "S"),
    }),
  ],
  examples: [example("plain", { rows: ["I1"], opens: { at: "2026-03-01T08:00:00Z", party: "requesting" }, play: [] })],
});

describe("a procedure as it is written", () => {
  it("comes out complete, with every default said", () => {
    expect(visit.steps.ask).toMatchObject({
      by: "requesting",
      roles: ["officer"],
      from: ["prepared"],
      takes: [],
      second: ["legal"],
    });
    expect(visit.flags.suspended?.by).toEqual(["officer", "legal"]);
    expect(visit.initial).toBe("prepared");
    expect(visit.conditions.identified?.guard).toEqual({ held: ["person", "name"] });
  });

  it("is plain data that a round trip through JSON leaves as it was", () => {
    expect(JSON.parse(JSON.stringify(visit))).toEqual(visit);
    expect(Object.isFrozen(visit.steps.ask?.when)).toBe(true);
  });

  it("refuses at compile time a fact, role or state that it does not declare", () => {
    const mistaken = () =>
      procedure("mistaken", {
        since: "2026-01-01",
        compartment: "group",
        parties: { host: "opens" },
        roles: { chair: role("host", "GMMP_CHAIR") },
        facts: { agenda: shared(text(10), { owner: "host", category: "S", basis: choice("x") }) },
        states: { open: turn("host") },
        // @ts-expect-error: no fact `minutes`
        conditions: { ready: condition(held("minutes"), choice("x")) },
        steps: {
          // @ts-expect-error: no state `closed`
          close: { roles: "chair", from: "open", to: "closed", basis: choice("x") },
        },
      });
    expect(mistaken).not.toThrow();
  });
});
