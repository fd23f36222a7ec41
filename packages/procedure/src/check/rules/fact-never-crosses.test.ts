import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "fact-never-crosses";

describe("a shared fact that no step carries", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.ask ?? {}, { carries: [] });
      }),
    ).toEqual(["/facts/person/kind"]);
  });
});
