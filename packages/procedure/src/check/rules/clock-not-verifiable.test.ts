import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "clock-not-verifiable";

describe("a shared clock that the other side cannot verify", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when a fact that never crosses moves it", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.clocks.reply ?? {}, { length: { until: ["note"] }, from: { fact: ["gate"] } });
      }),
    ).toEqual(["/clocks/reply/length/until", "/clocks/reply/from/fact"]);
  });

  it("is found when a flag that never crosses pauses it", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.flags.suspended ?? {}, { crosses: false });
      }),
    ).toEqual(["/clocks/reply/pausedBy/flags/0"]);
  });

  it("is no matter for a clock that stays at home", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.clocks.reply ?? {}, { scope: "asking", length: { until: ["note"] } });
      }),
    ).toEqual([]);
  });
});
