import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "final-state-with-turn";

describe("a final state in which somebody would still hold the turn", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.states.closed = { turn: "asking", final: true };
      }),
    ).toEqual(["/states/closed/turn"]);
  });
});
