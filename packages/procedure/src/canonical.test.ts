import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, NotCanonical } from "./canonical.ts";
import { hashOf, hashText } from "./hash.ts";

/** RFC 8785 appendix B: IEEE 754 bits and the text they must have. */
const numbers: readonly (readonly [string, string])[] = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
];

function fromBits(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

describe("canonical JSON", () => {
  it("spells every number of the RFC's appendix B as the RFC does", () => {
    for (const [bits, text] of numbers) expect(canonical(fromBits(bits))).toBe(text);
  });

  it("gives the RFC's example of section 3.2.3, byte for byte", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\u002f",
      literals: [null, true, false],
    };
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts keys by UTF-16 code units, as in the RFC's section 3.2.3", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(canonical(value)))).toHaveLength(7);
    expect(canonical(value).match(/"[A-Z][^"]*"/g)).toEqual([
      '"Carriage Return"',
      '"One"',
      '"Control"',
      '"Latin Small Letter O With Diaeresis"',
      '"Euro Sign"',
      '"Emoji: Grinning Face"',
      '"Hebrew Letter Dalet With Dagesh"',
    ]);
  });

  it("refuses what has no spelling, by a code", () => {
    const code = (value: unknown) => {
      try {
        return canonical(value);
      } catch (error) {
        return error instanceof NotCanonical ? error.code : error;
      }
    };
    expect(code(Number.NaN)).toBe("not-a-number");
    expect(code([Number.POSITIVE_INFINITY])).toBe("not-a-number");
    expect(code({ name: "\ud83d" })).toBe("lone-surrogate");
    expect(code({ "\udead": 1 })).toBe("lone-surrogate");
    expect(code([undefined])).toBe("not-json");
    expect(code(1n)).toBe("not-json");
  });

  it("survives a round trip: parsing what it wrote and writing it again changes nothing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        let text: string;
        try {
          text = canonical(value);
        } catch {
          return;
        }
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("is what gets hashed", () => {
    expect(hashText("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(hashOf({ b: 1, a: 2 })).toBe(hashText('{"a":2,"b":1}'));
  });
});
