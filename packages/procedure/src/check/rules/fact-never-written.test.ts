import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "fact-never-written";

describe("a fact that nobody can write", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.facts.gate ?? {}, { by: [] });
      }),
    ).toEqual(["/facts/gate"]);
  });

  it("is found when only the other party's steps would bring it", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.facts.gate ?? {}, { by: [] });
        draft.steps.answer?.takes.push("gate");
      }),
    ).toEqual(["/facts/gate"]);
  });
});
