import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "rule-without-basis";
const blank = { row: "", tag: "D", kind: "choice" } as const;

describe("a gate, clock or wall that cites no row", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.conditions.clear ?? {}, { basis: blank });
        Object.assign(draft.clocks.reply ?? {}, { basis: blank });
        Object.assign(draft.walls[0] ?? {}, { basis: blank, row: "" });
      }),
    ).toEqual(["/conditions/clear/basis", "/clocks/reply/basis", "/walls/0/basis", "/walls/0/row"]);
  });
});
