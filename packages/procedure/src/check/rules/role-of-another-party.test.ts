import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "role-of-another-party";

describe("a role listed where its party has no say", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found on steps, facts, flags and links alike", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.steps.ask?.roles.push("consul");
        draft.steps.ask?.second.push("deputy");
        draft.facts.answer?.by.push("clerk");
        draft.flags.suspended?.by.push("consul");
        draft.links.sibling?.by.push("consul");
      }),
    ).toEqual([
      "/steps/ask/roles/1",
      "/steps/ask/second/1",
      "/facts/answer/by/1",
      "/flags/suspended/by/1",
      "/links/sibling/by/1",
    ]);
  });
});
