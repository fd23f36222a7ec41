/** Pairs of runs that differ only in protected facts: nobody from whom they are kept sees which is which. */
import { describe, expect, it } from "vitest";
import type { Flag, Procedure } from "../definition.ts";
import { complaints, transits } from "./testing/fixture-plays.ts";
import { leaks } from "./testing/leaks.ts";
import type { Stage } from "./testing/stage.ts";
import { TwinPlays } from "./testing/twin-play.ts";
import { ToldApart } from "./testing/twins.ts";

const pairs = 500;

describe.each([complaints, transits])("pairs of runs of $definition.name", (stage) => {
  const plays = new TwinPlays(stage);

  it("look the same to everybody from whom something is kept", { timeout: 60_000 }, async ({ annotate }) => {
    for (let seed = 1; seed <= pairs; seed++) plays.play(seed);
    await annotate(plays.coverage.toString());
  });

  it("came to every state, and to every way in which a gate may differ", () => {
    expect(Object.keys(plays.coverage.under("state")).sort()).toEqual(expect.arrayContaining([...statesOf(stage)]));
    for (const beside of ["closed beside open", "closed beside unknown", "open beside unknown"]) {
      expect(plays.coverage.of(`${beside}, before sending`), beside).toBeGreaterThan(pairs / 100);
      expect(plays.coverage.of(`${beside}, after sending`), beside).toBeGreaterThan(pairs / 20);
    }
    for (const what of [
      "refused by a hidden gate, alike: step",
      "refused by a hidden gate, alike: sign",
      "a letter refused",
      "a word read and let go",
      "parted by a hidden gate, and done in neither",
    ]) {
      expect(plays.coverage.of(what), what).toBeGreaterThan(pairs / 50);
    }
    const flags = Object.entries(stage.definition.flags).filter(([, { raisedIfFalse }]) => raisedIfFalse.length > 0);
    for (const [flag] of flags) {
      expect(plays.coverage.of(`${flag}: raised by a gate beside a person's`)).toBeGreaterThan(pairs / 5);
      expect(plays.coverage.of(`lift ${flag} done`)).toBeGreaterThan(pairs / 5);
    }
  });
});

/** Final states that a refusal or a decline leads to are not in the worked cases. */
const statesOf = ({ definition }: Stage): readonly string[] =>
  Object.keys(definition.states).filter((state) => state !== "declined");

/** The first pair in which the leak shows. */
function foundAt(plays: TwinPlays, most: number): number | undefined {
  for (let seed = 1; seed <= most; seed++) {
    try {
      plays.play(seed);
    } catch (error) {
      if (error instanceof ToldApart) return seed;
      throw error;
    }
  }
  return undefined;
}

describe("a leak that is planted is found", () => {
  it.each(Object.entries(leaks))("%s", { timeout: 30_000 }, (_, kernel) => {
    expect(foundAt(new TwinPlays(complaints, kernel), 100)).toBeDefined();
  });

  it("a suspension that nobody could have raised for another cause", () => {
    const onHold: Flag = { ...(complaints.definition.flags.onHold as Flag), by: [] };
    const definition: Procedure = { ...complaints.definition, flags: { ...complaints.definition.flags, onHold } };
    expect(foundAt(new TwinPlays({ ...complaints, definition }), 100)).toBeDefined();
  });

  it("but nothing is found where there is none", () => {
    expect(foundAt(new TwinPlays(complaints), 100)).toBeUndefined();
  });
});
