import { describe, expect, it } from "vitest";
import { calibrate, type Outcome, uncalibrated } from "./calibrate.ts";
import { type ComparedPair, estimate } from "./estimate.ts";
import { probability } from "./find.ts";
import { randomFrom } from "./random.ts";
import { type NameLevel, usualWeights } from "./weights.ts";

describe("weights of agreement", () => {
  const records = 100_000;
  /** Questions about people of whom so many are respelt, each among strangers who agree by chance. */
  function questions(respelt: number, many = 1500): readonly (readonly ComparedPair[])[] {
    const random = randomFrom(5);
    const person = (): ComparedPair => {
      const level: NameLevel = random.chance(respelt) ? "spelling" : "same";
      return {
        levels: { given: level, family: "same", father: "same", birth: "day" },
        chances: { given: 0.001, family: 0.001, father: 0.001, birth: 0.0001 },
      };
    };
    const stranger = (): ComparedPair => ({
      levels: { given: "same", family: "none", father: "none", birth: "none" },
      chances: { given: 0.001, family: 1, father: 1, birth: 0.85 },
    });
    return Array.from({ length: many }, () => [person(), ...Array.from({ length: 5 }, stranger)]);
  }

  it("are learned from pairs that nobody labelled: as often respelt as the people are, strangers left aside", () => {
    for (const share of [0.1, 0.5]) {
      const { given, family } = estimate(questions(share), records, usualWeights);
      expect(Math.abs(given.spelling - share)).toBeLessThan(0.05);
      expect(family.same).toBeGreaterThan(0.9);
      expect(family.none).toBeLessThan(0.02);
    }
  });

  it("stay the usual ones where nothing is seen, and are shares of one in every field", () => {
    expect(estimate([], records, usualWeights).given.same).toBeCloseTo(usualWeights.given.same, 1);
    const { given, place } = estimate(questions(0.3), records, usualWeights);
    for (const shares of [given, place]) {
      const sum = Object.values(shares).reduce((all, each) => all + each, 0);
      expect(sum).toBeCloseTo(1);
    }
    // Never zero: what was not seen is rare, not impossible.
    for (const share of Object.values(given)) expect(share).toBeGreaterThan(0);
  });
});

describe("the curve from odds to a probability", () => {
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));
  /** Answers that are right as often as another curve says. */
  function outcomes(shift: number, slope: number): readonly Outcome[] {
    const random = randomFrom(9);
    return Array.from({ length: 20_000 }, () => {
      const logOdds = random.next() * 16 - 8;
      return { logOdds, right: random.chance(logistic(shift + slope * logOdds)) };
    });
  }

  it("finds the curve after which the answers were right", () => {
    const { shift, slope } = calibrate(outcomes(-1.5, 0.6));
    expect(Math.abs(slope - 0.6)).toBeLessThan(0.05);
    expect(Math.abs(shift + 1.5)).toBeLessThan(0.15);
  });

  it("never turns the order round, whatever it is taught, and is as it was where it is taught nothing", () => {
    const upsideDown = outcomes(0, 1).map(({ logOdds, right }) => ({ logOdds, right: !right }));
    expect(calibrate(upsideDown).slope).toBeGreaterThan(0);
    expect(calibrate([])).toEqual(uncalibrated);
    const allRight = outcomes(0, 1).map(({ logOdds }) => ({ logOdds, right: true }));
    expect(Number.isFinite(calibrate(allRight).shift)).toBe(true);
  });

  it("makes more of more evidence, less of the same in a larger register, and stays within 0 and 1", () => {
    const of = (logRatio: number, records: number) => probability(logRatio, { records, calibration: uncalibrated });
    expect(of(12, 1000)).toBeGreaterThan(of(11, 1000));
    expect(of(12, 100_000)).toBeLessThan(of(12, 1000));
    for (const extreme of [-1e9, Number.NEGATIVE_INFINITY, 1e9]) {
      expect(of(extreme, 10)).toBeGreaterThanOrEqual(0);
      expect(of(extreme, 10)).toBeLessThanOrEqual(1);
    }
  });
});
