import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "step-from-final-state";

describe("a step out of a final state", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.steps.ask?.from.push("closed");
      }),
    ).toEqual(["/steps/ask/from/1"]);
  });
});
