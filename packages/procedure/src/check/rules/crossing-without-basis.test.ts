import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "crossing-without-basis";
const blank = { row: " ", tag: "D", kind: "choice" } as const;

describe("something that crosses without a basis", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found for a step, and for a fact that it carries", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.answer ?? {}, { basis: [] });
        Object.assign(draft.facts.person ?? {}, { basis: blank });
      }),
    ).toEqual(["/steps/ask/carries/0", "/steps/answer/basis"]);
  });

  it("is found for lists, flags and messages", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.lists.pieces ?? {}, { basis: blank });
        Object.assign(draft.flags.suspended ?? {}, { basis: blank });
        Object.assign(draft.messages.word ?? {}, { basis: blank });
      }),
    ).toEqual(["/lists/pieces/basis", "/flags/suspended/basis", "/messages/word/basis"]);
  });
});
