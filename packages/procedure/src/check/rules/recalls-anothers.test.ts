import { describe, expect, it } from "vitest";
import { type Draft, pathsOf } from "../testing/valid.ts";

const code = "recalls-anothers";

/** The flag of the asking side calls back this fact. */
const recalls = (fact: string) => (draft: Draft) => {
  Object.assign(draft.flags.suspended ?? {}, { recalls: fact });
};

describe("a recall of what somebody else issued", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is no finding of its owner's", () => {
    expect(pathsOf(code, recalls("person"))).toEqual([]);
  });

  it("is found, also where one of several owners issued it", () => {
    expect(
      pathsOf(code, (draft) => {
        recalls("person")(draft);
        Object.assign(draft.facts.person ?? {}, { owner: "answering" });
      }),
    ).toEqual(["/flags/suspended/recalls"]);
    expect(
      pathsOf(code, (draft) => {
        recalls("person")(draft);
        Object.assign(draft.flags.suspended ?? {}, { owners: ["asking", "answering"] });
      }),
    ).toEqual(["/flags/suspended/recalls"]);
  });

  it("of no fact at all is an unknown name", () => {
    expect(pathsOf("unknown-reference", recalls("passport"))).toEqual(["/flags/suspended/recalls"]);
  });
});
