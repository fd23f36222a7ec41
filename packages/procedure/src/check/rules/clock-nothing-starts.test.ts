import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "clock-nothing-starts";

describe("a clock that nothing starts", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.ask ?? {}, { starts: [] });
      }),
    ).toEqual(["/clocks/reply"]);
  });
});
