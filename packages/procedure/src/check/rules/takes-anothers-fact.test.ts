import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "takes-anothers-fact";

describe("a step that writes another party's fact", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.steps.answer?.mayTake.push("person");
        draft.internal.answering?.steps.look?.takes.push("note");
        draft.steps.answer?.lapses.push("gate");
      }),
    ).toEqual(["/steps/answer/mayTake/0", "/steps/answer/lapses/0", "/internal/answering/steps/look/takes/0"]);
  });
});
