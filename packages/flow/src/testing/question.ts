/** A small procedure for the tests of this package: one State asks, the other answers, either may suspend. */
import { choice, clock, code, escalate, final, flag, procedure, role, rule, shared, turn } from "@wasl/procedure";

const basis = choice("test");

export const question = procedure("question", {
  since: "2025-01-01",
  compartment: "removal",
  parties: { asking: "opens", answering: "joins" },
  roles: { officer: role("asking", "REQ_CASE"), consul: role("answering", "RTD_CONSUL") },
  facts: {
    words: shared(code("a", "b"), { owner: "asking", by: "officer", category: "B", basis }),
  },
  states: {
    draft: turn("asking"),
    asked: turn("answering"),
    unclear: turn("asking"),
    agreed: turn("answering"),
    given: turn("asking"),
    used: final(),
    refused: final(),
  },
  steps: {
    ask: {
      roles: "officer",
      from: "draft",
      to: "asked",
      mayTake: ["words"],
      carries: ["words"],
      starts: ["reply"],
      basis,
    },
    askBack: { roles: "consul", from: "asked", to: "unclear", basis },
    explain: { roles: "officer", from: "unclear", to: "asked", basis },
    agree: { roles: "consul", from: "asked", to: "agreed", basis },
    refuse: { roles: "consul", from: "asked", to: "refused", reasons: ["NO_TRACE", "OTHER"], stops: ["reply"], basis },
    give: { roles: "consul", from: "agreed", to: "given", stops: ["reply"], basis },
    renew: { roles: "consul", from: "given", to: "given", basis },
    use: { roles: "officer", from: "given", to: "used", basis },
  },
  internal: {
    asking: {
      states: ["waiting"],
      steps: {
        release: {
          roles: "officer",
          from: "waiting",
          to: "waiting",
          reasons: ["COURT_DILIGENCE", "OTHER"],
          basis,
        },
      },
    },
  },
  flags: {
    held: flag({ owners: ["asking", "answering"], by: ["officer", "consul"], leaves: "in-batches", basis }),
    dropped: flag({ owners: "asking", by: "officer", effect: "closes", causes: ["DUPLICATE", "OTHER"], basis }),
  },
  clocks: {
    reply: clock({
      obliged: "answering",
      waiting: "asking",
      length: rule("C-LPC-REPLY"),
      calendar: "answering",
      pausedBy: { flags: ["held"] },
      end: escalate("officer"),
      basis,
    }),
  },
  walls: [],
  examples: [],
});
