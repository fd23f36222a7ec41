import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "clock-nothing-stops";

describe("a clock that nothing stops", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.answer ?? {}, { stops: [] });
      }),
    ).toEqual(["/clocks/reply"]);
  });
});
