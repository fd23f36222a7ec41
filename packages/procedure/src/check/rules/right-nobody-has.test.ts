import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "right-nobody-has";

describe("a party's own thing that none of its people may use", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found on flags, lists, messages and links", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.lists.pieces ?? {}, { by: ["clerk"] });
        Object.assign(draft.flags.suspended ?? {}, { by: [] });
        Object.assign(draft.messages.word ?? {}, { by: ["consul"] });
        Object.assign(draft.links.sibling ?? {}, { by: [] });
      }),
    ).toEqual(["/lists/pieces/by", "/flags/suspended/by", "/messages/word/by", "/links/sibling/by"]);
  });
});
