import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "./align.ts";
import { distance } from "./distance.ts";
import { skeletonsOf } from "./skeleton.ts";
import { transliterate } from "./transliterate.ts";
import { unitsOf } from "./units.ts";

const latin = (part: string) => ({ part, script: "latin" }) as const;
const arabic = (part: string) => ({ part, script: "arabic" }) as const;
const word = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), minLength: 1, maxLength: 14 });
const codes = (part: string) => unitsOf(part, "latin").codes;

describe("two parts beside each other", () => {
  it("Chaimae and شيماء, group by group", () => {
    const groups = align(latin("chaimae"), arabic("شيما"));
    expect(groups.map(({ asked, held }) => `${asked}=${held}`)).toContain("ch=ش");
    expect(groups.every(({ relation }) => relation !== "differs")).toBe(true);
  });

  it("tells a slip from a spelling", () => {
    const relations = (one: string, other: string) => align(latin(one), latin(other)).map(({ relation }) => relation);
    expect(relations("chekraoui", "cherkaoui")).toContain("exchanged");
    expect(relations("ahrned", "ahmed")).toContain("looks-alike");
    expect(relations("rachid", "rashid")).toContain("sounds-alike");
    expect(relations("karim", "karib")).toContain("differs");
  });

  it("loses no letter of either side", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const groups = align(latin(one), latin(other));
        expect(groups.map(({ asked }) => asked).join("")).toBe(one);
        expect(groups.map(({ held }) => held).join("")).toBe(other);
      }),
    );
  });
});

describe("the distance of two parts", () => {
  it("is none to itself, the same both ways, and none below zero", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(codes(one), codes(one))).toBe(0);
        expect(distance(codes(one), codes(other))).toBeCloseTo(distance(codes(other), codes(one)), 5);
        expect(distance(codes(one), codes(other))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("stopped early at a limit, is either the same or above it", () => {
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 3, noNaN: true }), (one, other, limit) => {
        const far = distance(codes(one), codes(other));
        expect(distance(codes(one), codes(other), limit)).toBe(far <= limit ? far : Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe("a part in the other script", () => {
  it.each([
    ["rachid", "رشيد"],
    ["khadija", "خديجه"],
    ["brahim", "براهيم"],
  ])("%s may be %s, which has the same key", (one, other) => {
    expect(transliterate(one, "latin", 24).map(({ text }) => text)).toContain(other);
    expect(skeletonsOf(one, "latin")).toEqual(expect.arrayContaining([skeletonsOf(other, "arabic")[0]]));
  });

  it("gives weights above 0, at most 1, likeliest first", () => {
    fc.assert(
      fc.property(word, (part) => {
        const weights = transliterate(part, "latin").map(({ weight }) => weight);
        expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
        expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      }),
      { numRuns: 50 },
    );
  });
});
