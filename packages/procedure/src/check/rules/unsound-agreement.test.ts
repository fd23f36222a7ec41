import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "unsound-agreement";

describe("an agreement that would not bind two sides to the same words", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is no finding where the answer repeats what the other side proposed", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.answer ?? {}, { agrees: { proposal: "person", with: "answer" } });
      }),
    ).toEqual([]);
  });

  it("is found when a party would agree with itself, or with what never crosses", () => {
    for (const agrees of [
      { proposal: "answer", with: "answer" },
      { proposal: "note", with: "answer" },
    ]) {
      expect(
        pathsOf(code, (draft) => {
          Object.assign(draft.steps.answer ?? {}, { agrees });
        }),
      ).toEqual(["/steps/answer/agrees"]);
    }
  });
});
