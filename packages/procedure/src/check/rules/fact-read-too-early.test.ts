import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "fact-read-too-early";

describe("a fact read before it can exist", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when the question would need its own answer", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.steps.ask?.when.push("positive");
      }),
    ).toEqual(["/steps/ask/when/1"]);
  });

  it("is found when no step ever carries it", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.answer ?? {}, { carries: [] });
      }),
    ).toEqual(["/steps/close/when/0"]);
  });

  it("is found for a clock read before it can run", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.steps.ask?.when.push("silent");
      }),
    ).toEqual(["/steps/ask/when/1"]);
  });

  it("is no finding where another branch can be true", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.conditions.clear ?? {}, {
          guard: { any: [{ is: [["answer"], "yes"] }, { attested: ["gate", ["clear"]] }] },
        });
      }),
    ).toEqual([]);
  });

  it("is no finding where its absence is asked", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.conditions.clear ?? {}, { guard: { not: { held: ["answer"] } } });
      }),
    ).toEqual([]);
  });
});
