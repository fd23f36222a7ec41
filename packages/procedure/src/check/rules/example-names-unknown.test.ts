import { describe, expect, it } from "vitest";
import { findingsOf, pathsOf } from "../testing/valid.ts";

const code = "example-names-unknown";

describe("a worked case that speaks of unknown things", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it.each([
    ["a role", { role: "chief" }, "role"],
    ["a step", { name: "shout" }, "name"],
    ["a fact", { facts: { colour: "red" } }, "facts"],
    ["a reason", { reason: "mood" }, "reason"],
    ["a state", { expect: { state: "heaven" } }, "expect/state"],
    ["a state elsewhere", { expect: { elsewhere: "heaven" } }, "expect/elsewhere"],
    ["a condition", { expect: { conditions: ["sunny"] } }, "expect/conditions"],
    ["a clock", { expect: { clocks: { sand: { status: "running" } } } }, "expect/clocks"],
    ["a party", { expect: { holds: { third: [] } } }, "expect/holds"],
    ["a fact held", { expect: { holds: { asking: ["colour"] } } }, "expect/holds/asking"],
    ["a flag", { expect: { flags: ["red:asking"] } }, "expect/flags"],
  ])("is found for %s", (_what, change, where) => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.examples[0]?.play[1] ?? {}, change);
      }),
    ).toEqual([`/examples/0/play/1/${where}`]);
  });

  it.each(["raise", "message", "contribute", "link", "internal", "sign"] as const)(
    "is found for what a move to %s names",
    (act) => {
      expect(
        findingsOf(code, (draft) => {
          Object.assign(draft.examples[0]?.play[3] ?? {}, { do: act, name: "nothing" });
        }),
      ).toEqual([{ rule: code, path: "/examples/0/play/3/name", about: { name: "nothing" } }]);
    },
  );
});
