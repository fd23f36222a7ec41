import { describe, expect, it } from "vitest";
import { choice, clock, condition, final, flag, permits, procedure, role, rule, shared, turn } from "../builder.ts";
import type { Procedure } from "../definition.ts";
import { all, clockIs, compare, factValue, type GuardOver, not, now, raised } from "../guards.ts";
import { date } from "../schemas.ts";
import { explore } from "./explore.ts";

const basis = choice("test");

/** A asks B for an answer by a day that A gives; when B is silent too long A may close. */
const asking = (answering: GuardOver<"by">, closing: GuardOver<never>): Procedure =>
  procedure("asking", {
    since: "2026-01-01",
    compartment: "group",
    parties: { a: "opens", b: "joins" },
    roles: { one: role("a", "X"), other: role("b", "X") },
    facts: { by: shared(date(), { owner: "a", by: "one", category: "S", basis }) },
    states: { drafted: turn("a"), asked: turn("b"), answered: final() },
    conditions: { mayAnswer: condition(answering, basis), mayClose: condition(closing, basis) },
    steps: {
      ask: { roles: "one", from: "drafted", to: "asked", takes: ["by"], carries: ["by"], starts: ["wait"], basis },
      answer: { roles: "other", from: "asked", to: "answered", when: ["mayAnswer"], stops: ["wait"], basis },
    },
    internal: {
      a: {
        states: ["waiting"],
        steps: { escalate: { roles: "one", from: "waiting", to: "waiting", when: ["mayClose"], basis } },
      },
    },
    flags: { busy: flag({ owners: "b", basis }) },
    clocks: {
      wait: clock({
        obliged: "b",
        waiting: "a",
        length: rule("C-TEST-D"),
        calendar: "b",
        end: permits({ internal: "escalate" }),
        basis,
      }),
    },
  });

const overdue = clockIs("wait", "ended");
const inTime = compare(factValue("by"), ">=", now);
const verdict = (definition: Procedure, promise: "noDeadEnd" | "silence") =>
  explore(definition).promises[promise].verdict;

describe("what must stay possible", () => {
  it("is an end: not one that only a day that has passed allows", () => {
    expect(verdict(asking(inTime, overdue), "noDeadEnd")).toBe("broken");
    expect(verdict(asking(compare(factValue("by"), "<=", now), overdue), "noDeadEnd")).toBe("proved");
    expect(verdict(asking(all(), overdue), "noDeadEnd")).toBe("proved");
  });

  it("is the right that the end of a clock gives: not one that the silent party's flag stands in the way of", () => {
    expect(verdict(asking(all(), overdue), "silence")).toBe("proved");
    expect(verdict(asking(all(), all(overdue, not(raised("busy", "b")))), "silence")).toBe("broken");
  });
});

describe("more walls at one step than a number has bits", () => {
  it.each([31, 33, 70])("are each asked: %i, the last of them broken", (count) => {
    const definition = asking(all(), overdue);
    const wall = (id: string, unless: object) => ({ id, row: "test", party: "b", at: ["answer"], unless, basis });
    const good = Array.from({ length: count - 1 }, (_, index) => wall(`stands${index}`, { all: [] }));
    const walled = { ...definition, walls: [...good, wall("falls", { any: [] })] } as unknown as Procedure;
    const broken = Object.entries(explore(walled).walls).filter(([, shown]) => shown.verdict !== "proved");
    expect(broken.map(([id, shown]) => [id, shown.verdict])).toEqual([["falls", "broken"]]);
  });
});
