import fc from "fast-check";
import { expect, test } from "vitest";
import { createPresent } from "./present.ts";

test("the present is written exactly as Temporal writes it, whichever moments follow one another", () => {
  const moments = fc.array(fc.integer({ min: -4_102_444_800_000, max: 4_102_444_800_000 }), { minLength: 1 });
  const near = fc
    .array(fc.integer({ min: 0, max: 1500 }), { minLength: 1 })
    .map((steps) => steps.map((_, index) => steps.slice(0, index).reduce((sum, step) => sum + step, -3000)));
  fc.assert(
    fc.property(fc.oneof(moments, near), (all) => {
      let index = 0;
      const present = createPresent(() => Temporal.Instant.fromEpochMilliseconds(all[index] ?? 0));
      for (index = 0; index < all.length; index += 1) {
        const at = Temporal.Instant.fromEpochMilliseconds(all[index] ?? 0);
        const { at: moment, text } = present();
        expect(moment.equals(at)).toBe(true);
        expect(text).toBe(at.toString());
      }
    }),
  );
});
