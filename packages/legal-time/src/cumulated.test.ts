import { describe, expect, it } from "vitest";
import { cumulated } from "./cumulated.ts";

describe("six months of work a year", () => {
  it("nobody who has not worked yet has more than six months before them, in either reading", () => {
    const { civilYear, rollingYear } = cumulated([], "2026-06-14", 6);
    expect([civilYear.used, civilYear.until]).toEqual([0, "2026-12-14"]);
    expect(rollingYear.until).toBe("2026-12-14");
  });

  it("two short contracts with two employers: both readings are told, and the warning is of the earlier end", () => {
    const contracts = [
      { from: "2025-11-10", to: "2026-01-09" },
      { from: "2026-03-02", to: "2026-05-31" },
    ];
    const { civilYear, rollingYear, warnOf } = cumulated(contracts, "2026-05-31", 6);
    expect([civilYear.used, rollingYear.used]).toEqual([9 + 91, 61 + 91]);
    expect(rollingYear.until < civilYear.until).toBe(true);
    expect(warnOf).toBe(rollingYear.until);
  });

  it("six months and three days: nothing is left, and it says so rather than refuse", () => {
    const { civilYear, warnOf } = cumulated([{ from: "2026-03-01", to: "2026-09-03" }], "2026-09-03", 6);
    expect(civilYear.used - civilYear.allowed).toBe(3);
    expect(warnOf).toBe("2026-09-03");
  });

  it("a day that two employers declare counts once, and months are as long as they are", () => {
    const twice = [
      { from: "2026-02-01", to: "2026-02-28" },
      { from: "2026-02-20", to: "2026-02-28" },
    ];
    expect(cumulated(twice, "2026-02-28", 6).civilYear.used).toBe(28);
    expect(cumulated([], "2026-08-31", 6).civilYear.allowed).toBe(184);
    expect(cumulated([], "2026-03-01", 6).civilYear.allowed).toBe(181);
  });

  it("the civil year begins anew on the first of January, the rolling one does not", () => {
    const { civilYear, rollingYear } = cumulated([{ from: "2025-07-01", to: "2025-12-31" }], "2026-01-02", 6);
    expect([civilYear.used, rollingYear.used]).toEqual([0, 184]);
    expect(rollingYear.until).toBe("2026-01-02");
  });
});
