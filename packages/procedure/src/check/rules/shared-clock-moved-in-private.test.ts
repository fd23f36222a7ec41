import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "shared-clock-moved-in-private";

describe("a shared clock moved by an internal step", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.internal.answering?.steps.look?.stops.push("reply");
      }),
    ).toEqual(["/internal/answering/steps/look/stops/0"]);
  });
});
