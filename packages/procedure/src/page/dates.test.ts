import { describe, expect, it } from "vitest";
import { dateInWords, durationInWords, instantInWords } from "./dates.ts";

describe("dates and durations in words", () => {
  it("are those of each language, with Moroccan months in Arabic", () => {
    expect(dateInWords("2025-11-11", "fr")).toBe("11 novembre 2025");
    expect(dateInWords("2026-08-01", "ar")).toBe("1 غشت 2026");
    expect(dateInWords("2026-05-01", "fr")).toBe("1er mai 2026");
    expect(instantInWords("2026-03-02T09:05:00Z", "en")).toBe("2 March 2026, 09:05 UTC");
  });

  it("count as each language counts", () => {
    expect(durationInWords("P2D", "fr")).toBe("2 jours");
    expect(durationInWords("PT24H", "ar")).toBe("24 ساعة");
    expect(durationInWords("P5D", "ar")).toBe("5 أيام");
    expect(durationInWords("P2D", "ar")).toBe("يومان");
    expect(durationInWords("P30D", "ar")).toBe("30 يومًا");
    expect(durationInWords("PT30M", "en")).toBe("30 minutes");
    expect(durationInWords("P1M", "en")).toBe("1 month");
  });

  it("leave alone what they cannot read", () => {
    expect(dateInWords("soon", "fr")).toBe("soon");
    expect(durationInWords("P1DT2H", "fr")).toBe("P1DT2H");
  });
});
