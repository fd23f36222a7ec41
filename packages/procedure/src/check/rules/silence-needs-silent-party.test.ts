import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "silence-needs-silent-party";

describe("silence whose effect needs the silent party", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it.each([
    ["a step", { step: "answer" }, "/clocks/reply/end/step"],
    ["an internal step", { internal: "look" }, "/clocks/reply/end/internal"],
  ])("is found when the end of the clock permits %s of the obliged party", (_what, permits, path) => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.clocks.reply ?? {}, { end: { effect: "permits", ...permits } });
      }),
    ).toEqual([path]);
  });

  it("is found when it permits a flag that the waiting party does not own", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.flags.suspended ?? {}, { owners: ["answering"] });
        Object.assign(draft.clocks.reply ?? {}, { end: { effect: "permits", flag: "suspended" } });
      }),
    ).toEqual(["/clocks/reply/end/flag"]);
  });
});
