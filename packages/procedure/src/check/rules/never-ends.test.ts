import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "never-ends";

describe("a state from which a case never ends", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found where steps only go round", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.close ?? {}, { to: "drafted" });
      }),
    ).toEqual(["/states/drafted", "/states/asked", "/states/answered"]);
  });
});
