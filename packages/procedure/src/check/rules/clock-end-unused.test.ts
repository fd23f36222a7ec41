import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "clock-end-unused";

describe("the end of a clock that nothing makes use of", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when the step it permits does not wait for it", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.internal.asking?.steps.remind ?? {}, { when: [] });
      }),
    ).toEqual(["/internal/asking/steps/remind/when"]);
  });

  it("is found when it permits nothing, or tells nobody", () => {
    for (const end of [{ effect: "permits" }, { effect: "escalate", to: [] }]) {
      expect(
        pathsOf(code, (draft) => {
          Object.assign(draft.clocks.reply ?? {}, { end });
        }),
      ).toEqual(["/clocks/reply/end"]);
    }
  });
});
