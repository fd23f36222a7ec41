import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "silent-consent";

describe("silence taken for consent", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when, after the clock, the waiting party may write the other's answer itself", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.internal.asking?.steps.remind?.mayTake.push("answer");
      }),
    ).toEqual(["/internal/asking/steps/remind/mayTake/1"]);
  });

  it("is found when a shared step would carry it", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.clocks.reply ?? {}, { end: { effect: "permits", step: "close" } });
        draft.steps.close?.when.push("silent");
        draft.steps.close?.carries.push("answer");
      }),
    ).toEqual(["/steps/close/carries/0"]);
  });
});
