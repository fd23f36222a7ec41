import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "../log/process.ts";
import { readLog } from "../log/read.ts";
import { asked, issued, issuedOfRecognised, measured, recognised, requested } from "../testing/indicators.ts";
import { question } from "../testing/question.ts";
import { instant, milli, story, type Told } from "../testing/story.ts";
import * as of from "./builder.ts";
import type { Definition } from "./definition.ts";
import { readingDay } from "./period.ts";
import { readings } from "./readings.ts";

const now = milli("12-31");
const many = (name: string, count: number, told: readonly Told[]): readonly Row[] =>
  Array.from({ length: count }, (_, index) => story(`${name}-${index}`, told)).flat();
const read = (rows: readonly Row[], definitions: readonly Definition[], at = now, opener = "FR") =>
  Object.fromEntries(
    readings(readLog(question, rows), definitions, { year: 2026, now: at, opener }).map((one) => [one.id, one.bySlot]),
  );

const begun = [
  ["01-10", "opened"],
  ["01-12", "ask"],
] as const;

describe("25 % and 80 % of the same facts", () => {
  // Invented numbers of indicators §1: 1,000 asked for, 210 not recognised, 312 recognised, 478 undecided; 250 documents.
  const rows = [
    ...many("refused", 210, [...begun, ["01-20", "refuse", "NO_TRACE"]]),
    ...many("given", 250, [...begun, ["01-20", "agree"], ["01-25", "give"]]),
    ...many("agreed", 62, [...begun, ["01-20", "agree"]]),
    ...many("silent", 478, begun),
  ];
  const found = read(rows, [requested, recognised, issued, issuedOfRecognised]);

  it("is 25.0 % of what was requested, and what is still open stands inside the denominator and is shown", () => {
    expect(found.issued?.Q1).toMatchObject({ n: 1000, percent: 25, cells: { met: 250, rest: 210, open: 540 } });
  });

  it("is 80.1 % of who was recognised", () => {
    expect(found["issued of recognised"]?.Q1).toMatchObject({ n: 312, percent: 80.1, cells: { met: 250, open: 62 } });
  });

  it("is 31.2 % recognised of what was requested, over the same thousand", () => {
    expect(found.recognised?.Q1).toMatchObject({ n: 1000, percent: 31.2 });
    expect(found.requested?.Q1).toMatchObject({ n: 1000 });
  });

  it("is a series of its own for each State that asks", () => {
    expect(read(rows, [issued], now, "MA").issued?.Q1).toMatchObject({ code: "nothing-to-count", n: 0, percent: null });
  });
});

describe("a reading", () => {
  it("is about what was asked in the period, followed since: documents of March are no documents of February's requests", () => {
    const rows = many("a", 40, [
      ["03-30", "opened"],
      ["03-31", "ask"],
      ["04-20", "agree"],
      ["04-25", "give"],
    ]);
    const { issued: of } = read(rows, [issued]);
    expect(of?.Q1).toMatchObject({ n: 40, percent: 100 });
    expect(of?.Q2).toMatchObject({ code: "nothing-to-count", n: 0 });
  });

  it("is provisional until 120 days after the period", () => {
    const rows = many("a", 40, begun);
    expect(read(rows, [issued], milli("07-28")).issued?.Q1?.provisional).toBe(true);
    expect(read(rows, [issued], milli("07-30")).issued?.Q1?.provisional).toBe(false);
  });

  it("tells no percentage under thirty: 12 of 24", () => {
    const rows = [
      ...many("a", 12, [...begun, ["01-20", "agree"], ["01-25", "give"]]),
      ...many("b", 12, [...begun, ["01-20", "refuse", "OTHER"]]),
    ];
    expect(read(rows, [issued]).issued?.Q1).toMatchObject({ n: 24, percent: null, cells: { met: 12, rest: 12 } });
  });

  it("leaves out what a definition excludes, and says how many", () => {
    const twice = of.exclusion("opened-twice", of.happened({ ...of.raised("dropped"), codes: ["DUPLICATE"] }), {
      fr: "x",
      ar: "x",
      en: "x",
    });
    const rows = [
      ...many("a", 40, begun),
      ...many("b", 15, [...begun, ["01-13", "dropped", "DUPLICATE"]]),
      ...many("c", 20, [...begun, ["01-13", "dropped", "OTHER"]]),
    ];
    const one = measured("issued", of.rate(of.happened(of.step("give"))), { exclusions: [twice] });
    expect(read(rows, [one]).issued?.Q1).toMatchObject({ n: 60, excluded: 15, cells: { met: 0, rest: 20, open: 40 } });
  });

  it("counts a document each time that one is given, and a renewal belongs to the one before it", () => {
    const rows = many("a", 30, [...begun, ["01-20", "agree"], ["01-25", "give"], ["02-01", "renew"], ["02-03", "use"]]);
    const documents = measured("documents", of.rate(of.happened(of.step("use"))), {
      cohort: of.step(["give", "renew"]),
      each: true,
    });
    expect(read(rows, [documents]).documents?.Q1).toMatchObject({
      n: 60,
      percent: 50,
      cells: { met: 30, rest: 30, open: 0 },
    });
  });

  it("counts those who stand between two events at the end of the period", () => {
    const rows = [
      ...many("a", 20, [
        ["01-10", "opened"],
        ["02-01", "ask"],
        ["05-01", "refuse", "OTHER"],
      ]),
      ...many("b", 15, [
        ["01-10", "opened"],
        ["04-02", "ask"],
        ["08-01", "dropped", "OTHER"],
      ]),
    ];
    const waiting = measured("waiting", of.stock(asked, of.step(["refuse", "agree"])));
    const { waiting: found } = read(rows, [waiting]);
    expect([found?.Q1?.n, found?.Q2?.n, found?.Q3?.n, found?.year?.n]).toEqual([20, 15, 0, 0]);
  });

  it("splits by the code of the first answer, with those of few codes together", () => {
    const rows = [
      ...many("a", 30, [...begun, ["01-20", "refuse", "NO_TRACE"]]),
      ...many("b", 12, [...begun, ["01-20", "agree"], ["01-21", "dropped", "OTHER"]]),
      ...many("c", 4, [...begun, ["01-20", "refuse", "OTHER"]]),
    ];
    const reasons = measured("reasons", of.split(of.step("refuse")), { grain: "year" });
    const { reasons: found } = read(rows, [reasons]);
    expect(found?.year).toMatchObject({ n: 46, cells: { NO_TRACE: 30, open: 0 }, others: 16 });
    expect(found?.year?.cells).not.toHaveProperty("OTHER");
    expect(found?.Q1).toMatchObject({ code: "yearly-only", n: null });
  });
});

describe("how long it takes", () => {
  it("counts the days with the one who is to answer, without suspended ones", () => {
    const told = (day: string): readonly Told[] => [
      ...begun,
      ["01-14", "held+"],
      ["01-24", "held-"],
      ["01-26", "askBack"],
      ["02-10", "explain"],
      [`02-${day}`, "agree"],
    ];
    // 2 + 2 days, and then 1, 2 or 5.
    const rows = [...many("a", 20, told("11")), ...many("b", 15, told("12")), ...many("c", 5, told("15"))];
    const reply = measured("reply", of.delay(of.step("agree"), { turn: "answering" }));
    expect(read(rows, [reply]).reply?.Q1).toMatchObject({ n: 40, median: 5, p90: 9, cells: { ended: 40 } });
    const all = measured("all", of.delay(of.step("agree")));
    expect(read(rows, [all]).all?.Q1).toMatchObject({ median: 20, p90: 24 });
  });

  it("does not drop what is still open: half of it unanswered for long, the median is longer", () => {
    const rows = [...many("a", 18, [...begun, ["01-22", "agree"]]), ...many("b", 22, begun)];
    const reply = measured("reply", of.delay(of.step("agree")));
    // 18 of 40 after ten days: the curve stays at 55 %.
    expect(read(rows, [reply]).reply?.Q1).toMatchObject({ n: 40, median: null, cells: { ended: 18, open: 22 } });
  });

  it("counts who waits longer than thirty days, suspended days out, and leaves open who has not yet waited so long", () => {
    const rows = [
      ...many("late", 12, [...begun, ["03-01", "agree"]]),
      ...many("held", 14, [...begun, ["01-14", "held+"], ["02-24", "held-"], ["03-01", "agree"]]),
      ...many("young", 16, [
        ["02-18", "opened"],
        ["02-20", "ask"],
      ]),
      ...many("silent", 18, begun),
    ];
    const slow = measured("slow", of.rate(of.slower(of.step("agree"), 30)));
    expect(read(rows, [slow], milli("03-10")).slow?.Q1).toMatchObject({
      n: 60,
      cells: { met: 30, rest: 14, open: 16 },
    });
  });

  it("knows which came first", () => {
    const rows = [
      ...many("before", 20, [...begun, ["01-20", "agree"], ["02-01", "due"]]),
      ...many("after", 15, [...begun, ["01-20", "due"], ["02-01", "agree"]]),
      ...many("neither", 10, begun),
    ];
    const useful = measured("useful", of.rate(of.before(of.step("agree"), of.clockEnd("reply"))));
    expect(read(rows, [useful]).useful?.Q1?.cells).toEqual({ met: 20, rest: 15, open: 10 });
  });
});

describe("no number is invented", () => {
  const rows = many("a", 40, begun);

  it("from an empty log", () => {
    expect(read([], [issued]).issued?.Q1).toMatchObject({ code: "empty-log", n: null, percent: null });
  });

  it("from a log with gaps: not even from the cases that are whole", () => {
    const broken = [
      ...rows,
      ...story("broken", [
        ["01-10", "opened"],
        ["01-12", "ask"],
      ]).slice(1),
    ];
    expect(read(broken, [issued]).issued?.Q1).toMatchObject({ code: "log-has-gaps", about: { cases: "1" }, n: null });
  });

  it("for what the log does not hold", () => {
    const one = measured("irregular", of.unrecorded("no-event"));
    expect(read(rows, [one]).irregular?.Q1).toMatchObject({ code: "not-recorded", n: null });
  });

  it("for a period that has not begun, or of before the definition", () => {
    expect(read(rows, [issued], milli("05-01")).issued?.Q3).toMatchObject({ code: "not-yet" });
    const later = measured("issued", of.count, { effectiveFrom: "2026-04-01" });
    const { issued: found } = read(rows, [later]);
    expect(found?.Q1).toMatchObject({ code: "no-definition", about: { since: "2026-04-01" } });
    expect(found?.year).toMatchObject({ code: "no-definition" });
  });

  it("across a definition that changed inside the period: each series stands by itself", () => {
    const changed = measured("issued", of.rate(of.happened(of.step("agree"))), {
      version: 2,
      effectiveFrom: "2026-05-10",
    });
    const more = [
      ...rows,
      ...many("b", 40, [
        ["07-02", "opened"],
        ["07-03", "ask"],
        ["07-04", "agree"],
      ]),
    ];
    const { issued: found } = read(more, [issued, changed]);
    expect(found?.Q1).toMatchObject({ n: 40, percent: 0 });
    expect([found?.Q1.definition.version, found?.Q2.definition.version, found?.Q3.definition.version]).toEqual([
      1, 2, 2,
    ]);
    expect(found?.Q2).toMatchObject({ code: "definition-changed", about: { day: "2026-05-10" }, n: null });
    expect(found?.Q3).toMatchObject({ n: 40, percent: 100 });
    expect(found?.year).toMatchObject({ code: "definition-changed", n: null });
  });
});

describe("too few to publish", () => {
  const given = (name: string, month: string, yes: number, no: number) => [
    ...many(`${name}-yes`, yes, [
      [`${month}-10`, "opened"],
      [`${month}-12`, "ask"],
      [`${month}-20`, "agree"],
      [`${month}-25`, "give"],
    ]),
    ...many(`${name}-no`, no, [
      [`${month}-10`, "opened"],
      [`${month}-12`, "ask"],
      [`${month}-20`, "refuse", "OTHER"],
    ]),
  ];

  it("is nine, not ten", () => {
    expect(read(many("a", 9, begun), [requested]).requested?.Q1).toMatchObject({ code: "too-few", n: null });
    expect(read(many("a", 10, begun), [requested]).requested?.Q1).toMatchObject({ n: 10 });
  });

  it("is a numerator of three, and with it the rest, which would tell it", () => {
    expect(read(given("a", "01", 3, 47), [issued]).issued?.Q1).toMatchObject({
      code: "too-few-to-split",
      n: 50,
      cells: null,
      percent: null,
    });
  });

  it("takes another quarter along where the year would tell it", () => {
    const rows = [...given("a", "01", 20, 20), ...given("b", "04", 3, 47), ...given("c", "07", 30, 30)];
    const { issued: found } = read(rows, [issued]);
    expect(found?.Q2).toMatchObject({ code: "too-few-to-split", n: 50 });
    expect(found?.Q1).toMatchObject({ code: "too-few-to-split", n: 40 });
    expect(found?.Q3).toMatchObject({ percent: 50 });
    expect(found?.year).toMatchObject({ n: 150, cells: { met: 53, rest: 97, open: 0 } });
  });

  it("takes along another indicator that would tell it by its difference", () => {
    // 40 given, 38 of them before the end of the clock: two were late.
    const rows = [
      ...many("a", 38, [...begun, ["01-20", "agree"], ["01-25", "give"]]),
      ...many("b", 2, [...begun, ["01-20", "agree"], ["01-22", "due"], ["01-25", "give"]]),
      ...many("c", 30, begun),
    ];
    const useful = measured("useful", of.rate(of.before(of.step("give"), of.clockEnd("reply"))));
    const found = read(rows, [issued, useful]);
    expect(found.issued?.Q1).toMatchObject({ n: 70, cells: { met: 40 } });
    expect(found.useful?.Q1).toMatchObject({ code: "too-few-to-split", n: 70 });
  });
});

it("readings of one month are taken on one day: no two of them differ by a case", () => {
  expect(readingDay(Temporal.Instant.from(instant("03-31"))).toString()).toBe("2026-03-01T00:00:00Z");
  expect(readingDay(Temporal.Instant.from(instant("03-01"))).toString()).toBe("2026-03-01T00:00:00Z");
});

it("what a rate is made of adds up to its denominator, quarters to their year, wherever they are told", () => {
  const way = fc.constantFrom<readonly Told[]>(
    [
      ["05", "agree"],
      ["09", "give"],
    ],
    [["05", "refuse", "OTHER"]],
    [["05", "agree"]],
    [],
  );
  const part = fc.record({
    month: fc.constantFrom("01", "05", "08", "11"),
    count: fc.integer({ min: 1, max: 40 }),
    way,
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const rows = parts.flatMap(({ month, count, way: steps }, index) =>
        many(`${index}`, count, [
          [`${month}-01`, "opened"],
          [`${month}-02`, "ask"],
          ...steps.map(([when, ...what]): Told => [`${month}-${when}`, ...what]),
        ]),
      );
      for (const bySlot of Object.values(read(rows, [requested, recognised, issued, issuedOfRecognised]))) {
        const quarters = [bySlot.Q1, bySlot.Q2, bySlot.Q3, bySlot.Q4];
        for (const { n, cells } of [...quarters, bySlot.year]) {
          if (cells) expect(Object.values(cells).reduce((sum, each) => sum + each, 0)).toBe(n);
          for (const each of [n ?? 0, ...Object.values(cells ?? {})]) expect(each === 0 || each >= 10).toBe(true);
        }
        const told = quarters.flatMap(({ n }) => n ?? []);
        if (told.length === 4 && bySlot.year.n !== null) expect(told.reduce((a, b) => a + b, 0)).toBe(bySlot.year.n);
        // One quarter alone is never held back beside a year that is told.
        if (bySlot.year.n !== null) expect(told.length).not.toBe(3);
      }
    }),
    { numRuns: 60 },
  );
});
