import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../canonical.ts";
import { evaluate, type Knowledge } from "../../evaluate.ts";
import { calendars, rules } from "../../fixtures/setting.ts";
import type { Guard, Operand } from "../../guard.ts";
import { after, constant, factValue, now, plus } from "../../guards.ts";
import { decide, isIn } from "../formula.ts";
import { certain } from "./dates.ts";

type Compare = Extract<Guard, { readonly compare: unknown }>;

const verdicts = ["false", "true", "unknown"];

/** What is certain of these comparisons, and whether it is so of what the kernel makes of them. */
function holds(compares: readonly Compare[], values: Readonly<Record<string, string>>): boolean | undefined {
  const variables = compares.map(({ compare }) => ({
    party: "requesting",
    means: { kind: "comparison", leaf: canonical(compare) } as const,
    values: verdicts,
    input: true,
    initial: 0,
  }));
  const known: Knowledge = {
    self: "requesting",
    facts: Object.fromEntries(Object.entries(values).map(([fact, value]) => [fact, { value }])),
    flags: {},
    internal: null,
    clocks: {},
    lists: {},
    now: "2026-03-10T09:30:00Z",
    calendars: { requesting: calendars.FR, requested: calendars.MA },
    rules,
  };
  const formula = certain(
    { variables },
    variables.map((_, index) => isIn(index, [1])),
  );
  return decide(
    formula,
    Int16Array.from(compares, (one) => verdicts.indexOf(evaluate(one, known))),
  );
}

const day = fc
  .integer({ min: -20, max: 20 })
  .map((days) => Temporal.PlainDate.from("2026-03-10").add({ days }).toString());
const value = fc.oneof(
  day,
  day.map((date) => `${date}T09:30:00Z`),
  day.map((date) => `${date}T23:30:00Z`),
  fc.constantFrom("2026-03", "2026-03-XX", "2026"),
);
const plain = fc.constantFrom<Operand>(factValue("a"), factValue("b"), now, constant("2026-03-10"));
const operand = fc.oneof(
  plain,
  fc
    .tuple(plain, fc.constantFrom("P1M", "P5D", "-P1D", "-PT24H", "PT0S"))
    .map(([of, by]) => plus(of, by, "requesting")),
  fc.tuple(plain, fc.constantFrom("C-TEST-WD", "C-TEST-D", "C-TEST-H")).map(([of, by]) => after(of, by, "requested")),
);
const comparison = fc
  .tuple(operand, fc.constantFrom("<", "<=", "=", ">=", ">"), operand)
  .map((compare) => ({ compare }) as Compare);

describe("what is certain of comparisons", () => {
  it("is so of whatever the kernel makes of any two of the same things", () => {
    fc.assert(
      fc.property(fc.array(comparison, { minLength: 2, maxLength: 6 }), value, value, (compares, a, b) => {
        expect(holds(compares, { a, b })).toBe(true);
      }),
      { numRuns: 1500, seed: 20260310 },
    );
  }, 60_000);

  it.each([
    [["a", ">=", "soon"], ["a", ">", "now"], "a notice of some days lies ahead"],
    [["a", ">", "now"], ["a", "<=", "now"], "what lies ahead has not come"],
    [["now", "<", "a"], ["a", ">=", "now"], "whichever side it is written on"],
    [["a", "=", "now"], ["a", "<=", "now"], "the same is no later"],
  ] as const)("says something of %j and %j: %s", (one, other, _) => {
    const read = { a: factValue("a"), now, soon: after(now, "C-TEST-WD", "requested") };
    const leaf = ([left, relation, right]: typeof one | typeof other) => canonical([read[left], relation, read[right]]);
    const variables = [leaf(one), leaf(other)].map((written) => ({
      party: "requesting",
      means: { kind: "comparison", leaf: written } as const,
      values: verdicts,
      input: true,
      initial: 0,
    }));
    expect(certain({ variables }, [isIn(0, [1]), isIn(1, [1])])).not.toEqual({ all: [] });
  });
});
