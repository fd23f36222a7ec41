import fc from "fast-check";
import { expect, it } from "vitest";
import { tally } from "./tally.ts";

const number = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }));

it("a tally counts what a Map with both numbers as its key counts, and begins anew once it was taken", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, fc.constantFrom(1, -1))), (added) => {
      const counts = tally();
      for (const _time of [1, 2]) {
        const expected = new Map<string, number>();
        for (const [one, other, by] of added) {
          counts.add(one, other, by);
          expected.set(`${one} ${other}`, (expected.get(`${one} ${other}`) ?? 0) + by);
        }
        const { ones, others, counts: sums } = counts.take();
        expect(new Map(ones.map((one, at) => [`${one} ${others[at]}`, sums[at]]))).toEqual(expected);
      }
    }),
  );
});

it("a tally grows with what it holds", () => {
  const counts = tally();
  for (let one = 0; one < 20_000; one += 1) counts.add(one, one % 7, 1);
  for (let one = 0; one < 20_000; one += 2) counts.add(one, one % 7, 1);
  const { ones, counts: sums } = counts.take();
  expect([ones.length, sums.reduce((all, each) => all + each, 0)]).toEqual([20_000, 30_000]);
});
