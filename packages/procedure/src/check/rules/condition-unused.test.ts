import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "condition-unused";

describe("a gate that no step asks for", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when its step forgets it", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.close ?? {}, { when: [] });
      }),
    ).toEqual(["/conditions/positive"]);
  });
});
