import { describe, expect, it } from "vitest";
import type { SearchLine } from "./observation.ts";
import { observe } from "./observe.ts";
import { isUnlike } from "./unlike.ts";

const setting = { now: "2026-03-13T12:00:00.000Z", zone: "Africa/Casablanca" };
let sequence = 0;
/** Searches on an ordinary Thursday morning, one a minute; what they found is nobody twice. */
const searches = (count: number, changes: Partial<SearchLine> = {}): readonly SearchLine[] =>
  Array.from({ length: count }, (_, at) => {
    sequence += 1;
    return {
      sequence,
      at: `2026-03-12T10:${String(at).padStart(2, "0")}:00.000Z`,
      person: "ma-rachid",
      role: "RTD_CONSUL",
      post: "MA-CG-BOD",
      ref: "case-1",
      asked: { family: "El Amrani" },
      returned: [`R-${sequence}`],
      unlike: false,
      shown: "LP-7F3K-29QD",
      ...changes,
    };
  });
const kinds = (lines: readonly SearchLine[]) => observe(lines, setting).map(({ kind }) => kind);

describe("the data-protection officer is shown", () => {
  it("nothing, when a question is refined a few times in office hours", () => {
    expect(kinds(searches(5))).toEqual([]);
  });

  it("many searches in one case within a day, not the same number over many cases", () => {
    expect(kinds(searches(12))).toEqual(["many-on-one-case"]);
    expect(kinds([..."abcdefghijkl"].flatMap((ref) => searches(1, { ref })))).toEqual([]);
  });

  it("one person found first in three cases, whoever searched, and which cases they are", () => {
    const lines = ["case-1", "case-2", "case-3"].flatMap((ref, at) =>
      searches(1, { ref, person: `ma-${at}`, returned: ["R-900001", "R-900002"] }),
    );
    expect(observe(lines, setting)).toMatchObject([
      { kind: "one-person-across-cases", count: 3, refs: ["case-1", "case-2", "case-3"] },
    ]);
    expect(kinds(lines.slice(1))).toEqual([]);
  });

  it("searches at night and on a rest day, a night as one", () => {
    const night = ["2026-03-12T22:30:00.000Z", "2026-03-13T03:10:00.000Z"].flatMap((at) => searches(1, { at }));
    expect(observe(night, setting)).toMatchObject([{ kind: "odd-hours", count: 2 }]);
    const calendar = { zone: setting.zone, weekend: [6, 7], holidays: [] } as never;
    const sunday = searches(1, { at: "2026-03-08T10:00:00.000Z" });
    expect(observe(sunday, { ...setting, calendar }).map(({ kind }) => kind)).toEqual(["odd-hours"]);
    expect(observe(sunday, setting)).toEqual([]);
  });

  it("an officer far above colleagues of the same role, with what is usual beside it", () => {
    const many = [..."abcdefgh"].flatMap((ref) => searches(3, { ref }));
    const few = ["ma-salma", "ma-karim"].flatMap((person) => searches(4, { person }));
    expect(observe([...many, ...few], setting)).toMatchObject([
      { kind: "far-above-colleagues", people: ["ma-rachid"], count: 24, usual: 4 },
    ]);
    const others = few.map((line) => ({ ...line, role: "RTD_IDENT" }));
    expect(kinds([...many, ...others])).toEqual([]);
  });

  it("names unlike those of the case", () => {
    expect(kinds(searches(2, { unlike: true }))).toEqual(["unlike-the-case"]);
  });
});

describe("a question is like its case", () => {
  const view = {
    facts: [
      {
        category: "A",
        value: {
          given: { latin: "Youssef" },
          family: { arabic: "العمراني" },
          father: { latin: "Brahim" },
          aliases: ["Joe Alami", "السملالي"],
        },
      },
    ],
  } as never;
  it.each([
    [{ given: "Youcef" }, false],
    [{ family: "Amrani" }, false],
    [{ family: "Alami" }, false],
    [{ given: "العمراني" }, false],
    [{ family: "السملالي" }, false],
    [{ given: "Khadija", family: "Tazi" }, true],
    [{ given: "Youssef", family: "Tazi" }, true],
    [{ given: "Youssef", father: "Mustapha" }, true],
    [{ given: "Youssef", family: "Tazi", father: "Brahim" }, false],
    [{ given: "El Amrani", family: "Youssef" }, false],
    [{ birth: "1991" }, false],
  ])("%o: unlike is %s", (asked, unlike) => {
    expect(isUnlike(asked, view)).toBe(unlike);
  });
});
