import { checkIndicator, type Definition, quarters, type Row, readings, readLog, spanOf } from "@wasl/flow";
import { type ExampleSetting, type Procedure, playExample, split } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import corridor from "./corridor.ts";
import { indicators } from "./indicators.ts";
import { mayRead } from "./rights.ts";

const { procedures, rules, calendars } = corridor;
const named: Readonly<Record<string, Procedure>> = procedures;
const setting: ExampleSetting = { calendars, rules, mayRead, parties: { requesting: "FR", requested: "MA" } };

describe("the indicators of the corridor", () => {
  it.each(indicators.map((one) => [`${one.id} of ${one.procedure}`, one] as const))(
    "%s counts what is there",
    (_, one) => {
      expect(checkIndicator(one, named[one.procedure] as Procedure)).toEqual([]);
    },
  );

  it("are told in words that differ by language, Arabic in Arabic", () => {
    for (const { id, words } of indicators) {
      expect([id, /\p{Script=Arabic}/u.test(words.ar.name + words.ar.explains)]).toEqual([id, true]);
      for (const member of ["name", "explains"] as const) {
        expect(new Set([words.fr[member], words.ar[member], words.en[member]]).size).toBe(3);
      }
    }
  });

  it("have an identifier of their own, in each version", () => {
    const keys = indicators.map(({ id, version }) => `${id}@${version}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("cover every procedure", () => {
    expect(Object.keys(procedures).filter((name) => !indicators.some(({ procedure }) => procedure === name))).toEqual(
      [],
    );
  });

  it("tell of children by the year alone, and set no number as an aim: there is no member to write one in", () => {
    const children = indicators.filter(({ procedure }) => named[procedure]?.compartment === "children");
    expect(children.map(({ grain }) => grain)).toEqual(children.map(() => "year"));
    for (const one of indicators) expect(Object.keys(one).join()).not.toMatch(/target|goal|aim/i);
  });

  it("tell no count of people's cases under ten", () => {
    const few = indicators.filter(({ smallestCell }) => smallestCell < 10);
    expect(new Set(few.map(({ unit }) => unit))).toEqual(new Set(["offer"]));
  });
});

/** The process parts of a worked case on one party's server, as often as it is played. */
function played(procedure: string, id: string, party: string, times: number): readonly Row[] {
  const definition = named[procedure] as Procedure;
  const example = definition.examples.find((one) => one.id === id);
  if (!example) throw new Error(`${procedure} has no example ${id}`);
  const events = playExample(definition, example, setting).events.get(party) ?? [];
  return Array.from({ length: times }, (_, time) =>
    events.map((event, index) => ({
      case: `${id}-${time}`,
      version: index + 1,
      process: split(definition, event).process,
    })),
  ).flat();
}

const now = Temporal.Instant.from("2027-01-01T00:00:00Z").epochMilliseconds;
const read = (procedure: string, rows: readonly Row[], of: readonly Definition[] = indicators) =>
  Object.fromEntries(
    readings(
      readLog(named[procedure] as Procedure, rows),
      of.filter((one) => one.procedure === procedure),
      { year: 2026, now, opener: "FR" },
    ).map(({ id, bySlot }) => [id, bySlot.year]),
  );

describe("worked cases of the laissez-passer, played many times through the engine", () => {
  // 24 that went to the end, 16 of whom the register has no trace: 24 of 40 are 60 %, 16 of 40 are 40 %.
  const rows = (party: string) => [
    ...played("laissez-passer", "wholeCase", party, 24),
    ...played("laissez-passer", "noTrace", party, 16),
  ];

  it.each(["requesting", "requested"])(
    "give both readings of the same facts, on the server of the %s State",
    (party) => {
      const found = read("laissez-passer", rows(party));
      expect(found.K1).toMatchObject({ n: 40 });
      expect(found.K5).toMatchObject({ n: 40, percent: 60, cells: { met: 24, rest: 16, open: 0 } });
      expect(found.K6).toMatchObject({ n: 40, percent: 60 });
      expect(found.K7).toMatchObject({ n: 24, percent: null, cells: { met: 24, rest: 0, open: 0 } });
      expect(found["K9-refused"]).toMatchObject({ n: 40, percent: 40 });
      expect(found.K9).toMatchObject({ n: 40, cells: { NO_TRACE: 16, none: 24 } });
      expect(found.K12).toMatchObject({ n: 40, percent: 60 });
    },
  );

  it("tell no number of what no event records", () => {
    const found = read("laissez-passer", rows("requesting"));
    expect([found.K0?.code, found.K14?.code]).toEqual(["not-recorded", "not-recorded"]);
  });

  it("know a late document from one in useful time", () => {
    const whole = rows("requesting");
    // The clock before the flight ends before the document in half of them: it is issued, and it is late.
    const late = Map.groupBy(whole, (row) => row.case);
    const changed = [...late.values()].flatMap((events, place) => (place % 2 === 0 ? events : lateDocument(events)));
    const found = read("laissez-passer", changed);
    expect(found.K4).toMatchObject({ n: 40, percent: 30, cells: { met: 12, rest: 28 } });
    expect(found["K4-late"]).toMatchObject({ n: 40, percent: 30 });
    expect(found.K6).toMatchObject({ n: 40, percent: 60 });
  });
});

function lateDocument(events: readonly Row[]): readonly Row[] {
  const issue = events.findIndex(({ process }) => (process as { readonly step?: string }).step === "issue");
  const [issued] = events.slice(issue);
  if (!issued || issue === -1) return events;
  const { at } = issued.process as { readonly at: string };
  const end = { case: "", version: 0, process: { kind: "clock-ended", at, by: "requesting", clock: "retention3" } };
  return [...events.slice(0, issue), end, ...events.slice(issue)].map((row, place) => ({
    ...row,
    case: events[0]?.case ?? "",
    version: place + 1,
  }));
}

it("a release for want of diligence is counted by its ground, on the server of the State that retains", () => {
  const day = (month: number, date: number) =>
    `2026-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}T10:00:00Z`;
  const parties = { requesting: "FR", requested: "MA" };
  const rows = Array.from({ length: 45 }, (_, one) => {
    const process = (at: string, more: object) => ({ at, by: "requesting", ...more });
    const release = (reason: string) => process(day(2, 20), { kind: "moved", step: "recordRelease", reason });
    const told = [
      process(day(2, 1), { kind: "opened", parties, self: "requesting" }),
      process(day(2, 1), { kind: "moved", step: "recordPlacement" }),
      ...(one < 18 ? [release("COURT_DILIGENCE")] : one < 30 ? [release("COURT_OTHER")] : []),
      ...(one < 30 ? [process(day(2, 21), { kind: "raised", flag: "withdrawn", cause: "RELEASED" })] : []),
    ];
    return told.map((each, index) => ({ case: `${one}`, version: index + 1, process: each }));
  }).flat();
  // 18 of 45 are 40 %; 12 were freed on another ground; 15 are retained still.
  expect(read("laissez-passer", rows).K13).toMatchObject({
    n: 45,
    percent: 40,
    cells: { met: 18, rest: 12, open: 15 },
  });
});

it("every procedure's worked cases can be read by its indicators, and few cases tell nothing", () => {
  for (const definition of Object.values(named)) {
    const parties = Object.keys(definition.parties);
    const own: ExampleSetting = {
      ...setting,
      parties: Object.fromEntries(parties.map((party, at) => [party, ["FR", "MA"][at] ?? ""])),
    };
    for (const party of parties) {
      const rows = definition.examples.flatMap((example, one) =>
        (playExample(definition, example, own).events.get(party) ?? []).map((event, index) => ({
          case: `${one}`,
          version: index + 1,
          process: split(definition, event).process,
        })),
      );
      const log = readLog(definition, rows);
      for (const opener of ["FR", "MA"]) {
        const found = readings(
          log,
          indicators.filter(({ procedure }) => procedure === definition.name),
          { year: 2026, now, opener },
        );
        for (const { bySlot } of found) {
          for (const slot of quarters) {
            const { n, definition: read } = bySlot[slot];
            expect(n === null || n === 0 || n >= read.smallestCell).toBe(true);
          }
        }
      }
    }
  }
});

it("periods are whole quarters and years", () => {
  expect(spanOf(2026, "Q1")).toMatchObject({ from: "2026-01-01", to: "2026-03-31" });
  expect(spanOf(2024, "year")).toMatchObject({ from: "2024-01-01", to: "2024-12-31" });
});
