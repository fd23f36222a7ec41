import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLog } from "../log/read.ts";
import { question } from "../testing/question.ts";
import { milli, story } from "../testing/story.ts";
import { processMap } from "./process-map.ts";
import { quantile } from "./quantile.ts";
import { variants } from "./variants.ts";
import { waits } from "./waits.ts";

const day = 86_400_000;
const log = readLog(question, [
  ...story("a", [
    ["03-01", "opened"],
    ["03-02", "ask"],
    ["03-06", "refuse", "NO_TRACE"],
  ]),
  ...story("b", [
    ["03-01", "opened"],
    ["03-02", "ask"],
    ["03-04", "held+"],
    ["03-14", "held-"],
    ["03-20", "refuse", "OTHER"],
  ]),
  ...story("c", [
    ["03-01", "opened"],
    ["03-04", "ask"],
    ["03-05", "askBack"],
    ["03-08", "explain"],
    ["03-10", "agree"],
  ]),
  ...story("d", [
    ["03-01", "opened"],
    ["03-05", "ask"],
    ["03-06", "held+", "answering"],
  ]),
]);

describe("the process map", () => {
  it("counts what followed upon what, with median and 90th percentile and no suspended day", () => {
    const { places, ways } = processMap(log);
    const name = (place: number) => places[place]?.name || "opened";
    const shown = ways.map(({ from, to, count, median, p90 }) => [
      name(from),
      name(to),
      count,
      median / day,
      p90 / day,
    ]);
    expect(shown).toEqual([
      ["opened", "ask", 4, 1, 4],
      ["ask", "refuse", 2, 4, 8],
      ["ask", "askBack", 1, 1, 1],
      ["askBack", "explain", 1, 3, 3],
      ["explain", "agree", 1, 2, 2],
    ]);
    expect(places.find(({ name: one }) => one === "refuse")).toMatchObject({ count: 2, ends: 2, by: "answering" });
    expect(places.find(({ kind }) => kind === "opened")).toMatchObject({ count: 4, begins: 4, ends: 0 });
  });

  it("shows flags where they are asked for", () => {
    const { places } = processMap(log, ["step", "raised"]);
    expect(places.map(({ kind, name, by, count }) => [kind, name, by, count])).toContainEqual([
      "raised",
      "held",
      "answering",
      1,
    ]);
  });

  it("is empty for an empty log", () => {
    expect(processMap(readLog(question, []))).toEqual({ places: [], ways: [] });
  });

  it("has for every case one way less than places that it passed", () => {
    const told = fc.array(fc.constantFrom("askBack", "explain", "agree", "give", "renew"), { maxLength: 9 });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 6 }), (cases) => {
        const rows = cases.flatMap((steps, index) =>
          story(`${index}`, [["03-01", "opened"], ...steps.map((step) => ["03-02", step] as const)]),
        );
        const { places, ways } = processMap(readLog(question, rows));
        const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);
        expect(sum(ways.map(({ count }) => count))).toBe(sum(places.map(({ count }) => count)) - cases.length);
        expect(sum(places.map(({ ends }) => ends))).toBe(cases.length);
      }),
    );
  });
});

describe("variants", () => {
  it("are the ways that cases took: a reason makes no other way", () => {
    expect(variants(log)).toEqual([
      { steps: ["ask", "refuse"], count: 2, closed: 2 },
      { steps: ["ask"], count: 1, closed: 0 },
      { steps: ["ask", "askBack", "explain", "agree"], count: 1, closed: 0 },
    ]);
  });
});

describe("where cases wait", () => {
  it("says in which state, for whom, how long it took and how long it has taken so far", () => {
    const found = waits(log, milli("03-20"));
    expect(
      found.map((wait) => [wait.state, wait.turn, wait.stays, wait.median / day, wait.now, wait.nowMedian / day]),
    ).toEqual([
      // d is suspended since the day after it was asked: no more time passes.
      ["asked", "answering", 4, 2, 1, 1],
      ["agreed", "answering", 0, Number.NaN, 1, 10],
      ["draft", "asking", 4, 1, 0, Number.NaN],
      ["unclear", "asking", 1, 3, 0, Number.NaN],
    ]);
  });
});

describe("a quantile", () => {
  it("is the smallest value that the share does not exceed, as in a sorted list", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1 }),
        fc.constantFrom(0.1, 0.5, 0.9, 1),
        (values, share) => {
          const sorted = Float64Array.from(values).toSorted();
          const expected = sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)];
          expect(quantile(Float64Array.from(values), share)).toEqual(expected);
        },
      ),
    );
  });

  it("is nothing of nothing", () => {
    expect(quantile(new Float64Array(0), 0.5)).toBeNaN();
  });
});
