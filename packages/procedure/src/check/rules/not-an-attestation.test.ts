import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "not-an-attestation";

describe("a plain fact treated as an attestation", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found where it would lapse, and where it is asked for", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.steps.ask?.lapses.push("person");
        Object.assign(draft.conditions.positive ?? {}, { guard: { attested: ["answer", ["yes"]] } });
      }),
    ).toEqual(["/steps/ask/lapses/1", "/conditions/positive/guard/attested"]);
  });
});
