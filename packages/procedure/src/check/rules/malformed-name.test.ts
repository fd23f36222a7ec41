import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "malformed-name";

describe("a name that texts cannot be keyed by", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found, wherever a name is given", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.name = "Small Question";
        Object.assign(draft.steps, { "re-ask": draft.steps.ask });
        draft.states["a.b"] = { turn: null, final: true };
        draft.internal.asking?.states.push("a/b");
        Object.assign(draft.walls[0] ?? {}, { id: "" });
      }),
    ).toEqual(["/name", "/steps/re-ask", "/states/a.b", "/internal/asking/states/2", "/walls/0/id"]);
  });
});
