import { describe, expect, it } from "vitest";
import { makeRegister } from "./make.ts";

const register = makeRegister();

describe("the register of the demonstration", () => {
  it("is the same every time, and made in less than a second", () => {
    const before = performance.now();
    expect(makeRegister()).toEqual(register);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(makeRegister({ seed: 7, people: 50 })).not.toEqual(register.slice(0, 50));
  });

  it("holds five thousand people, each with an identifier of their own", () => {
    expect(register).toHaveLength(5000);
    expect(new Set(register.map((record) => record.id)).size).toBe(5000);
  });

  it("has brothers and sisters, namesakes, records in one script and births known by the year", () => {
    const count = (key: (record: (typeof register)[number]) => string) => {
      const groups = new Map<string, number>();
      for (const record of register) groups.set(key(record), (groups.get(key(record)) ?? 0) + 1);
      return [...groups.values()].filter((size) => size > 1).length;
    };
    expect(
      count((each) => `${each.familyArabic}/${each.fatherArabic}/${each.motherArabic}/${each.birthPlaceLatin}`),
    ).toBeGreaterThan(500);
    expect(count((each) => `${each.givenArabic} ${each.familyArabic}`)).toBeGreaterThan(100);
    const share = (part: readonly unknown[]) => part.length / register.length;
    expect(share(register.filter((each) => each.familyArabic === ""))).toBeCloseTo(0.06, 1);
    expect(share(register.filter((each) => each.familyLatin === ""))).toBeCloseTo(0.04, 1);
    expect(register.some((each) => /^\d{4}$/.test(each.birthDate))).toBe(true);
  });

  it("holds adults only: every birth is before 2007", () => {
    expect(register.filter((each) => each.birthDate >= "2007")).toEqual([]);
  });

  it("keeps the cases' own people first, unchanged", () => {
    const [someone] = register;
    if (!someone) throw new Error("empty");
    expect(makeRegister({ people: 10, known: [{ ...someone, id: "R-DEMO" }] })[0]?.id).toBe("R-DEMO");
  });
});
