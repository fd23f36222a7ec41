import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "vacuous-wall";

describe("a wall that forbids nothing", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it.each([
    ["it names no step", []],
    ["its step is another party's", ["answer"]],
    ["its internal step does not exist", ["internal:sigh"]],
  ])("is found when %s", (_why, steps) => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.walls[0] ?? {}, { at: steps });
      }),
    ).toEqual(["/walls/0/at"]);
  });

  it("is found when its step starts where no case comes", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.states.attic = { turn: "asking", final: false };
        Object.assign(draft.steps.ask ?? {}, { from: ["attic"] });
      }),
    ).toEqual(["/walls/0/at"]);
  });

  it.each([
    ["nothing is asked", { all: [] }],
    ["one alternative is always so", { any: [{ attested: ["gate", ["clear"]] }, { count: ["pieces", ">=", 0] }] }],
    ["two constants are compared", { compare: [{ value: 1 }, "<", { value: 2 }] }],
    ["the impossible is denied", { not: { any: [] } }],
    ["a clock may be in any status", { clock: ["reply", ["not-started", "running", "paused", "stopped", "ended"]] }],
  ])("is found when %s", (_why, unless) => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.walls[0] ?? {}, { unless });
      }),
    ).toEqual(["/walls/0/unless"]);
  });
});
