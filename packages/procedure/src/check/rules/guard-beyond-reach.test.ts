import { describe, expect, it } from "vitest";
import { findingsOf, pathsOf } from "../testing/valid.ts";

const code = "guard-beyond-reach";

describe("a guard over what the party can never know", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it.each([
    ["fact", { held: ["note"] }],
    ["internal", { internal: ["asking", ["quiet"]] }],
    ["link", { linked: ["sibling", ["closed"]] }],
  ])("is found for another party's %s", (kind, guard) => {
    expect(
      findingsOf(code, (draft) => {
        Object.assign(draft.conditions.looked ?? {}, { guard });
      }).map(({ path, about }) => [path, about.kind, about.party]),
    ).toEqual([["/steps/answer/when/0", kind, "answering"]]);
  });

  it("is found for a clock, a flag and a list that stay with another party", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.clocks.reply ?? {}, { scope: "asking" });
        Object.assign(draft.flags.suspended ?? {}, { crosses: false });
        Object.assign(draft.lists.pieces ?? {}, { crosses: false, owners: ["asking"] });
        Object.assign(draft.conditions.looked ?? {}, {
          guard: { all: [{ clock: ["reply", ["running"]] }, { raised: "suspended" }, { count: ["pieces", ">", 0] }] },
        });
      }),
    ).toEqual(["/steps/answer/when/0", "/steps/answer/when/0", "/steps/answer/when/0"]);
  });
});
