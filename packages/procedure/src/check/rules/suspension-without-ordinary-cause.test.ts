import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "suspension-without-ordinary-cause";

describe("a suspension that only a protected fact could explain", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.flags.suspended ?? {}, { causes: [] });
      }),
    ).toEqual(["/flags/suspended/causes"]);
  });

  it("is no finding for a flag that no protected fact raises", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.flags.suspended ?? {}, { causes: [], raisedIfFalse: [] });
      }),
    ).toEqual([]);
  });
});
