import { describe, expect, it } from "vitest";
import { findingsOf, pathsOf } from "../testing/valid.ts";

const code = "private-fact-carried";

describe("a step that carries what must stay home", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found for private and for protected facts", () => {
    expect(
      findingsOf(code, (draft) => {
        draft.steps.ask?.carries.push("note", "gate");
      }).map(({ path, about }) => [path, about.kind]),
    ).toEqual([
      ["/steps/ask/carries/1", "private"],
      ["/steps/ask/carries/2", "protected"],
    ]);
  });
});
