import { describe, expect, it } from "vitest";
import { findingsOf } from "../testing/valid.ts";

const code = "text-not-screened";
const statement = { type: "record", fields: { said: { schema: { type: "text", maxLength: 4000 } } } } as const;

describe("a text that would cross unread", () => {
  it("is not found in a valid definition", () => {
    expect(findingsOf(code)).toEqual([]);
  });

  it("is found in a fact that a step carries, and in a list that crosses", () => {
    expect(
      findingsOf(code, (draft) => {
        Object.assign(draft.facts.person ?? {}, { schema: statement });
        Object.assign(draft.lists.pieces ?? {}, { entry: { type: "list", of: statement, max: 3 } });
      }).map(({ path, about }) => [path, about.name]),
    ).toEqual([
      ["/facts/person/schema", "person.said"],
      ["/lists/pieces/entry", "pieces.said"],
    ]);
  });

  it("is no finding once it is marked as free, or held to a pattern", () => {
    for (const mark of [{ free: true }, { pattern: "^[A-Z0-9]+$" }]) {
      expect(
        findingsOf(code, (draft) => {
          Object.assign(draft.facts.person ?? {}, { schema: { type: "text", maxLength: 4000, ...mark } });
        }),
      ).toEqual([]);
    }
  });
});
