import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "second-person-missing";

describe("a step of two persons without a second", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when no role may sign second", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.ask ?? {}, { second: [] });
      }),
    ).toEqual(["/steps/ask/second"]);
  });

  it("is found when the second would sit on the other side", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.internal.answering?.steps.look ?? {}, { persons: 2, second: ["reader"] });
      }),
    ).toEqual(["/internal/answering/steps/look/second"]);
  });
});
