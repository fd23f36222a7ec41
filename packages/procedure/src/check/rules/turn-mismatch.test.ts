import { describe, expect, it } from "vitest";
import { findingsOf } from "../testing/valid.ts";

const code = "turn-mismatch";

describe("a step by a party that does not hold the turn", () => {
  it("is not found in a valid definition", () => {
    expect(findingsOf(code)).toEqual([]);
  });

  it("is found where the step starts", () => {
    expect(
      findingsOf(code, (draft) => {
        draft.steps.answer?.from.push("answered");
      }),
    ).toEqual([
      {
        rule: code,
        path: "/steps/answer/from/1",
        about: { step: "answer", state: "answered", party: "answering", turn: "asking" },
      },
    ]);
  });
});
