import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "unreachable-state";

describe("a state that no step leads to", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found, and so is what only it leads to", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.ask ?? {}, { to: "drafted" });
      }),
    ).toEqual(["/states/asked", "/states/answered", "/states/closed"]);
  });

  it("is found among a party's private states", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.internal.answering?.states.push("asleep");
      }),
    ).toEqual(["/internal/answering/states/2"]);
  });
});
