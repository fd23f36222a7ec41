import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "malformed-time";

describe("a time that is none", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found in dates, warnings, guards and examples", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.since = "next spring";
        draft.clocks.reply?.warns.push("two days");
        Object.assign(draft.conditions.positive ?? {}, {
          guard: { any: [{ compare: [{ now: true }, "<", { plus: [{ now: true }, "eighteen years"] }] }] },
        });
        Object.assign(draft.examples[0]?.play[0] ?? {}, { at: "2026-02-30T00:00:00Z" });
      }),
    ).toEqual([
      "/since",
      "/clocks/reply/warns/1",
      "/conditions/positive/guard/any/0/compare/2/plus/1",
      "/examples/0/play/0/at",
    ]);
  });
});
