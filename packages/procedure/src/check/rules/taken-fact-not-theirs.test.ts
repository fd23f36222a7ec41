import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "taken-fact-not-theirs";

describe("a step that must bring a fact which its people may not write", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.facts.person ?? {}, { by: ["reader"] });
      }),
    ).toEqual(["/steps/ask/takes/0"]);
  });
});
