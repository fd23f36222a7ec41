import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../map/quantile.ts";
import { survival } from "./survival.ts";

describe("how long something takes", () => {
  it("is what a sorted list says where nothing is open", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 40 }), (ended) => {
        const { median, p90 } = survival(ended, []);
        expect(median).toBe(quantile(Float64Array.from(ended), 0.5));
        expect(p90).toBe(quantile(Float64Array.from(ended), 0.9));
      }),
    );
  });

  it("is worked out by hand where some is open: 2, 4 and longer, 5, 6 and longer, 8", () => {
    // 2: 4/5 left. 4 is last seen open. 5: of three, two thirds of 4/5 = 8/15. 6 is last seen open. 8: of one, none.
    expect(survival([2, 5, 8], [4, 6])).toEqual({ median: 8, p90: 8 });
  });

  it("is unknown where more than the share is still open", () => {
    expect(survival([1], [10, 10])).toEqual({ median: null, p90: null });
    expect(survival([], [3])).toEqual({ median: null, p90: null });
  });

  it("is never shortened by what is still open", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1 }), fc.array(fc.nat({ max: 80 })), (ended, open) => {
        const [alone, withOpen] = [survival(ended, []).median, survival(ended, open).median];
        expect(withOpen === null || (alone !== null && withOpen >= alone)).toBe(true);
      }),
    );
  });
});
