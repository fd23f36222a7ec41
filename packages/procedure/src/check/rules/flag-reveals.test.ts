import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "flag-reveals";

describe("a flag whose hour would tell a protected fact", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when it leaves at once", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.flags.suspended ?? {}, { leaves: "at-once" });
      }),
    ).toEqual(["/flags/suspended/raisedIfFalse/0"]);
  });

  it("is no finding while the flag stays at home", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.flags.suspended ?? {}, { leaves: "at-once", crosses: false });
      }),
    ).toEqual([]);
  });
});
