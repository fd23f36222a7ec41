import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance } from "./distance.ts";
import { groupsIn, mayBeWithin } from "./floor.ts";
import { unitsOf } from "./units.ts";

const latin = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), minLength: 1, maxLength: 9 });
const arabic = fc.string({ unit: fc.constantFrom(..."ابتثجحخدذرزسشصضطظعغفقكلمنهويݣ"), minLength: 1, maxLength: 8 });
const part = fc.oneof(
  latin.map((text) => ({ text, script: "latin" as const })),
  arabic.map((text) => ({ text, script: "arabic" as const })),
);
/** The other part is the first with a few letters changed: far parts alone would show little. */
const inserted = { latin: ["", "m", "rn", "al", "kh", "a"], arabic: ["", "ل", "ع", "س", "ال", "ه"] };
const near = fc.tuple(part, fc.nat(8), fc.nat(5), fc.nat(2)).map(([one, at, which, gone]) => {
  const text = one.text.slice(0, at) + inserted[one.script][which] + one.text.slice(at + gone);
  return [one, { ...one, text }] as const;
});

describe("what is passed over without measuring", () => {
  it("is beyond the limit, whatever the letters and the scripts", () => {
    const check = (one: { text: string; script: "latin" | "arabic" }, other: typeof one, limit: number) => {
      const [mine, theirs] = [unitsOf(one.text, one.script).codes, unitsOf(other.text, other.script).codes];
      if (mine.length === 0 || theirs.length === 0) return;
      if (!mayBeWithin(mine, limit)(groupsIn(theirs), other.script === "arabic"))
        expect(distance(mine, theirs), `${one.text} ${other.text}`).toBeGreaterThan(limit);
    };
    const limit = fc.double({ min: 0.3, max: 1.3, noNaN: true });
    fc.assert(fc.property(part, part, limit, check), { numRuns: 3000 });
    fc.assert(
      fc.property(near, limit, ([one, other], most) => check(one, other, most)),
      { numRuns: 3000 },
    );
  });

  it("is most of what has nothing in common", () => {
    const { codes } = unitsOf("benjelloun", "latin");
    const may = mayBeWithin(codes, 1.3);
    const passed = ["tazi", "skalli", "oufkir"].map((name) => may(groupsIn(unitsOf(name, "latin").codes), false));
    expect(passed).toEqual([false, false, false]);
    expect(may(groupsIn(unitsOf("bengelloun", "latin").codes), false)).toBe(true);
    expect(may(groupsIn(unitsOf("بنجلون", "arabic").codes), true)).toBe(true);
  });
});
