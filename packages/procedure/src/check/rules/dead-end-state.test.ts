import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "dead-end-state";

describe("a state that its holder cannot leave", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when its only step is taken away", () => {
    expect(
      pathsOf(code, (draft) => {
        delete draft.steps.answer;
      }),
    ).toEqual(["/states/asked"]);
  });

  it("is found when its only step comes back to it", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.close ?? {}, { to: "answered" });
      }),
    ).toEqual(["/states/answered"]);
  });

  it("is found when nobody holds the turn although the case goes on", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.states.asked = { turn: null, final: false };
      }),
    ).toEqual(["/states/asked"]);
  });
});
