import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "protected-read-by-another";

describe("a protected fact that another party's step would read", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found at the step", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.steps.answer?.when.push("clear");
      }),
    ).toEqual(["/steps/answer/when/1"]);
  });

  it("is found at a flag and at a wall of the other party", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.flags.suspended ?? {}, { owners: ["answering"] });
        Object.assign(draft.walls[0] ?? {}, { party: "answering" });
      }),
    ).toEqual(["/flags/suspended/raisedIfFalse/0", "/walls/0"]);
  });

  it("is no finding where each owner of a flag has its own, and only the fact's owner can know it", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.flags.suspended?.owners.push("answering");
      }),
    ).toEqual([]);
  });
});
