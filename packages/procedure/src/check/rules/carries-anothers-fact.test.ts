import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "carries-anothers-fact";

describe("a step that passes on another party's fact", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.steps.answer?.carries.push("person");
      }),
    ).toEqual(["/steps/answer/carries/1"]);
  });
});
