import { expect, it } from "vitest";
import type { Procedure } from "../../definition.ts";
import { transit } from "../../fixtures/transit.ts";
import { limits } from "./limits.ts";

it("tells which fact or list would reach which party without each limit", () => {
  expect(limits(transit)).toEqual([
    { limit: "recipients", fact: "person", reaches: [{ party: "requested", step: "ask" }] },
    { limit: "recipients", list: "papers", reaches: [{ party: "requested" }] },
    {
      limit: "withholds",
      step: "ask",
      from: "requested",
      fact: "escort",
      reaches: [{ party: "requested", step: "ask" }],
    },
  ]);
});

it("finds a limit that keeps nothing from anybody", () => {
  const { ask, depart } = transit.steps;
  const carriesNobody = { ...ask, takes: ["route"], carries: ["route", "escort"] };
  const idle = {
    ...transit,
    steps: { ...transit.steps, ask: carriesNobody, depart: { ...depart, withholds: { requested: ["escort"] } } },
  } as Procedure;
  const found = limits(idle).filter(({ reaches }) => reaches.length === 0);
  expect(found).toEqual([
    { limit: "recipients", fact: "person", reaches: [] },
    { limit: "withholds", step: "depart", from: "requested", fact: "escort", reaches: [] },
  ]);
});
