import { describe, expect, it } from "vitest";
import { findingsOf } from "../testing/valid.ts";

const code = "message-without-second-reader";

describe("a message that nobody reads before it leaves", () => {
  it("is not found in a valid definition", () => {
    expect(findingsOf(code)).toEqual([]);
  });

  it("is found for the party that has no second reader", () => {
    expect(
      findingsOf(code, (draft) => {
        Object.assign(draft.messages.word ?? {}, { second: ["reader"] });
      }),
    ).toEqual([{ rule: code, path: "/messages/word/second", about: { message: "word", party: "answering" } }]);
  });
});
