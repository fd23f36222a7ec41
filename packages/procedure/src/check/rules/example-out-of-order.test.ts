import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "example-out-of-order";

describe("a worked case that goes back in time", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found at the move that comes too late in the list", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.examples[0]?.play[2] ?? {}, { at: "2026-03-01T00:00:00Z" });
      }),
    ).toEqual(["/examples/0/play/2/at"]);
  });
});
