import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideCounts, hideVectors, mergeFew } from "./suppress.ts";

const smallest = 3;
const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);

/** What anybody reads: told parts, told total, and which are held back. */
function published(parts: readonly number[], few: number): string {
  const hidden = hideCounts(parts, few);
  return JSON.stringify([
    parts.map((part, place) => (hidden.parts[place] ? null : part)),
    hidden.total ? null : sum(parts),
  ]);
}

function* tables(length: number, most: number): Generator<readonly number[]> {
  if (length === 0) yield [];
  else for (const rest of tables(length - 1, most)) for (let first = 0; first <= most; first++) yield [first, ...rest];
}

describe("counts that are held back", () => {
  it.each([3, 4, 5])(
    "can be worked out by nobody, not even by who knows the rule: each could be another number (%i)",
    (few) => {
      const byReading = Map.groupBy(tables(4, few + 3), (parts) => published(parts, few));
      for (const [reading, possible] of byReading) {
        const [told] = JSON.parse(reading) as [readonly (number | null)[]];
        for (const [place, part] of told.entries()) {
          const values = new Set(possible.map((parts) => parts[place]));
          if (part === null) expect([reading, values.size > 1]).toEqual([reading, true]);
        }
      }
    },
  );

  it("are those under the smallest cell, and nothing where none is", () => {
    expect(hideCounts([0, 3, 12], smallest)).toEqual({ parts: [false, false, false], total: false });
    expect(hideCounts([0, 2, 12, 5], smallest)).toEqual({ parts: [false, true, false, true], total: false });
    expect(hideCounts([1, 2, 12], smallest)).toEqual({ parts: [true, true, true], total: false });
    expect(hideCounts([9, 9, 9, 8, 0], 10)).toEqual({ parts: [true, true, true, true, false], total: false });
    expect(hideCounts([0, 0, 2], smallest)).toEqual({ parts: [true, true, true], total: true });
  });
});

describe("quarters with their cells", () => {
  const vector = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 4 }));

  it("leave a remainder that is itself no small cell, and never one quarter alone", () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 4, maxLength: 4 }), (vectors) => {
        const unsafe = vectors.map((cells) => cells.some((cell) => cell > 0 && cell < smallest));
        const hidden = hideVectors(vectors, unsafe, false, smallest);
        unsafe.forEach((one, place) => {
          if (one) expect(hidden.parts[place]).toBe(true);
        });
        const held = vectors.filter((_, place) => hidden.parts[place]);
        if (hidden.total || held.length === 0) return;
        expect(held.length).toBeGreaterThan(1);
        for (const cell of [0, 1, 2] as const) {
          const remains = sum(held.map((cells) => cells[cell]));
          expect(remains === 0 || remains >= smallest).toBe(true);
        }
      }),
    );
  });
});

describe("codes with few", () => {
  it("are told together, and the next smallest with them where they would be few still", () => {
    expect(mergeFew({ A: 20, B: 1, C: 1, D: 6 }, smallest)).toEqual({ told: { A: 20 }, others: 8 });
    expect(mergeFew({ A: 20, B: 2, C: 2, D: 5 }, smallest)).toEqual({ told: { A: 20 }, others: 9 });
  });

  it("are not told where nothing stands beside them", () => {
    expect(mergeFew({ A: 2, B: 0 }, smallest)).toBeUndefined();
  });
});
