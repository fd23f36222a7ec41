import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "nobody-opens";

describe("a procedure that nobody can open", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when no party may open", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.parties.asking = { opens: false };
      }),
    ).toEqual(["/parties"]);
  });

  it("is found when the first turn is with a party that does not open", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.initial = "asked";
      }),
    ).toEqual(["/initial"]);
  });
});
