import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "step-nobody-can-do";

describe("a step that nobody can do", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when no role may", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.answer ?? {}, { roles: [] });
      }),
    ).toEqual(["/steps/answer/roles"]);
  });

  it("is found when only roles of the other party may", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.internal.answering?.steps.look ?? {}, { roles: ["clerk"] });
      }),
    ).toEqual(["/internal/answering/steps/look/roles"]);
  });

  it("is found when it starts from no state", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.close ?? {}, { from: [] });
      }),
    ).toEqual(["/steps/close/from"]);
  });
});
