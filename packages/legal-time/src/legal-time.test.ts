import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDuration } from "./add.ts";
import { isWorkingDay, nextWorkingDay, workingDaysAfter } from "./calendar.ts";
import { deadline } from "./deadline.ts";
import { errors } from "./errors.ts";
import { recompute } from "./recompute.ts";
import { findRule, ruleKey } from "./rules.ts";
import { schedule } from "./schedule.ts";
import { pause, resume } from "./suspend.ts";
import type { Calendar, Deadline, Rule, Unit } from "./types.ts";
import { status, warnings } from "./watch.ts";

const paris: Calendar = {
  state: "FR",
  zone: "Europe/Paris",
  version: "1",
  weekend: [6, 7],
  covers: { from: "2020-01-01", to: "2030-12-31" },
  holidays: ["2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25"].map((date) => ({
    date,
    name: date,
    status: "fixed",
    source: "test",
  })),
};
const casablanca: Calendar = { ...paris, state: "MA", zone: "Africa/Casablanca", holidays: [] };

function rule(value: number, unit: Unit, more: Partial<Rule> = {}): Rule {
  const base = {
    id: "R",
    version: "1",
    jurisdiction: "FR",
    basis: "test",
    tag: "D",
    effectiveFrom: "2020-01-01",
  } as const;
  return { ...base, franc: "no", protects: "shorter", value, unit, ...more };
}

function due(row: Rule, from: string, calendar = paris): Deadline {
  const answer = deadline({ rules: [row], rule: row.id, variant: row.variant, from, calendar });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.deadline;
}

const at = (local: string, zone = "Europe/Paris") =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
const shown = (instant: string, zone = "Europe/Paris") =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });

const instants = fc
  .integer({ min: firstMinute(), max: firstMinute() + 6 * 365 * 1440 })
  .map((minutes) => Temporal.Instant.fromEpochMilliseconds(minutes * 60_000));
function firstMinute(): number {
  return Temporal.Instant.from("2020-06-01T00:00:00Z").epochMilliseconds / 60_000;
}
const units = fc.constantFrom<Unit>("h", "d", "wd", "m");
const rows = fc
  .record({
    value: fc.integer({ min: 1, max: 40 }),
    unit: units,
    franc: fc.constantFrom("yes", "no", "disputed"),
    protects: fc.constantFrom("longer", "shorter"),
    firstDay: fc.constantFrom("counts", "does-not-count", undefined),
  })
  .map(({ value, unit, franc, ...more }) => rule(value, unit, { ...more, franc: unit === "h" ? "no" : franc }) as Rule);

describe("a length of time", () => {
  it("in hours is real elapsed hours, also through the nights when clocks change", () => {
    expect(shown(due(rule(24, "h"), at("2026-03-28T10:00")).due)).toBe("2026-03-29T11:00");
    expect(shown(due(rule(24, "h"), at("2026-10-24T10:00")).due)).toBe("2026-10-25T09:00");
  });

  it("in hours counts from the minute, whose rest is given where a longer time protects", () => {
    expect(due(rule(48, "h"), "2026-01-05T10:15:40Z").due).toBe("2026-01-07T10:15:00Z");
    expect(due(rule(48, "h", { protects: "longer" }), "2026-01-05T10:15:40Z").due).toBe("2026-01-07T10:16:00Z");
  });

  it("in days ends with the last moment of the day, whatever the clocks did", () => {
    expect(due(rule(1, "d"), at("2026-03-28T10:00")).due).toBe("2026-03-29T21:59:59.999Z");
    expect(due(rule(1, "d"), at("2026-10-24T10:00")).due).toBe("2026-10-25T22:59:59.999Z");
    expect(shown(due(rule(4, "d", { firstDay: "counts" }), at("2025-03-03T10:15")).due)).toBe("2025-03-06T23:59");
  });

  it("is counted in the legal zone: 23:30 in Paris is the day before 00:30", () => {
    expect(shown(due(rule(1, "d"), "2026-01-05T22:30:00Z").due)).toBe("2026-01-06T23:59");
    expect(shown(due(rule(1, "d"), "2026-01-05T23:30:00Z").due)).toBe("2026-01-07T23:59");
    expect(shown(due(rule(1, "d"), "2026-01-05T23:30:00Z", casablanca).due, "Africa/Casablanca")).toBe(
      "2026-01-07T23:59",
    );
  });

  it("in months ends on the same day of the month, or on the month's last", () => {
    expect(shown(due(rule(1, "m"), at("2026-01-31T08:00")).due)).toBe("2026-02-28T23:59");
    expect(shown(due(rule(1, "m"), at("2028-01-31T08:00")).due)).toBe("2028-02-29T23:59");
    expect(shown(due(rule(1, "m"), at("2026-02-28T08:00")).due)).toBe("2026-03-28T23:59");
    expect(shown(due(rule(1, "m", { firstDay: "counts" }), at("2026-03-12T08:00")).due)).toBe("2026-04-11T23:59");
  });

  it("franc counts neither first nor last day, and never ends on a day of rest", () => {
    // Thursday 26 March + 7: Thursday 2 April; franc: Friday 3 April. From the 27th it would end on Easter Saturday.
    expect(shown(due(rule(7, "d", { franc: "yes" }), at("2026-03-26T08:00")).due)).toBe("2026-04-03T23:59");
    expect(shown(due(rule(7, "d", { franc: "yes" }), at("2026-03-27T08:00")).due)).toBe("2026-04-07T23:59");
    expect(shown(due(rule(7, "d"), at("2026-03-28T08:00")).due)).toBe("2026-04-04T23:59");
  });

  it("disputed gives both readings, and acts on the one that protects", () => {
    const longer = due(rule(7, "d", { franc: "disputed", protects: "longer" }), at("2026-03-26T08:00"));
    const shorter = due(rule(7, "d", { franc: "disputed" }), at("2026-03-26T08:00"));
    expect([longer.due, longer.otherReading]).toEqual([shorter.otherReading, shorter.due]);
    expect(longer.due > (longer.otherReading ?? "")).toBe(true);
    expect(longer.notes).toEqual(["disputed-reading"]);
  });

  it("in working days is what counting on the fingers gives", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 60 }), (from, value) => {
        let day = from.toZonedDateTimeISO("Europe/Paris").toPlainDate();
        for (let counted = 0; counted < value; ) {
          day = day.add({ days: 1 });
          const rest = day.dayOfWeek > 5 || paris.holidays.some((holiday) => holiday.date === day.toString());
          if (!rest) counted += 1;
        }
        expect(shown(due(rule(value, "wd"), from.toString()).due)).toBe(`${day}T23:59`);
      }),
    );
  });

  it("ends later when it starts later, and when it is longer", () => {
    fc.assert(
      fc.property(rows, instants, fc.nat({ max: 90 * 1440 }), (row, from, minutes) => {
        const first = due(row, from.toString()).due;
        const later = due(row, from.add({ minutes }).toString()).due;
        const longer = due({ ...row, value: row.value + 1 }, from.toString()).due;
        expect(Temporal.Instant.compare(first, later)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(first, longer)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(from.round({ smallestUnit: "minute" }), first)).toBeLessThan(0);
      }),
    );
  });

  it("ends at the same written moment in every zone that has the same calendar day", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 2000 }), (row, offset) => {
        fc.pre(row.unit !== "h");
        const noon = Temporal.PlainDate.from("2021-01-01").add({ days: offset }).toPlainDateTime("12:00").toString();
        const there = due(row, at(noon, "Africa/Casablanca"), { ...paris, zone: "Africa/Casablanca" }).due;
        expect(shown(due(row, at(noon)).due)).toBe(shown(there, "Africa/Casablanca"));
      }),
    );
  });

  it("is refused, in words, when it cannot be counted", () => {
    const code = (row: Rule, from: string, calendar = paris) => {
      const answer = deadline({ rules: [row], rule: "R", from, calendar });
      if (answer.ok) return "counted";
      expect(errors).toHaveProperty(answer.refusal.code);
      return answer.refusal.code;
    };
    const now = "2026-01-05T10:00:00Z";
    for (const value of [0, -1, 1.5, Number.NaN, 1e9]) expect(code(rule(value, "d"), now)).toBe("unusable-length");
    expect(code(rule(5, "h", { franc: "yes" }), now)).toBe("unusable-length");
    expect(code(rule(5, "wd"), now, { ...paris, weekend: [1, 2, 3, 4, 5, 6, 7] })).toBe("unusable-calendar");
    expect(code(rule(5, "d"), now, { ...paris, zone: "Mars/Olympus" })).toBe("unusable-calendar");
    for (const from of ["", "2026-01-05", "tomorrow", "2026-13-01T00:00:00Z"]) {
      expect(code(rule(5, "d"), from)).toBe("malformed-instant");
    }
    fc.assert(
      fc.property(fc.string(), (from) => {
        expect(code(rule(5, "d"), from)).toMatch(/^(malformed-instant|counted)$/);
      }),
    );
    expect(
      addDuration(now, { value: 1, unit: "d", franc: "no" }, { ...paris, zone: "" }, { protects: "longer" }).ok,
    ).toBe(false);
  });
});

describe("a dated rule", () => {
  const old = rule(4, "d", { effectiveTo: "2025-11-10" });
  const young = rule(96, "h", { version: "2", effectiveFrom: "2025-11-11" });
  const rules = [old, young];
  const ask = (from: string, more: object = {}) => deadline({ rules, rule: "R", from, calendar: paris, ...more });

  it("is chosen by the day, in the legal zone, on which the clock starts", () => {
    expect(ask(at("2025-11-10T23:59"))).toMatchObject({ deadline: { rule: "R@1" } });
    expect(ask(at("2025-11-11T00:00"))).toMatchObject({ deadline: { rule: "R@2" } });
  });

  it("is chosen by the day of the decision when that is told, and a straddling case is flagged", () => {
    const answer = ask(at("2025-11-10T09:00"), { decidedOn: "2025-11-12" });
    expect(answer).toMatchObject({ deadline: { rule: "R@2", notes: ["transition-to-confirm"] } });
    expect(ask(at("2025-11-10T09:00"), { decidedOn: "12/11/2025" })).toMatchObject({
      refusal: { code: "malformed-date" },
    });
  });

  it("is never guessed", () => {
    const code = (asked: readonly Rule[], name: string, from = "2026-01-05T10:00:00Z") => {
      const answer = deadline({ rules: asked, rule: name, from, calendar: paris });
      return answer.ok ? answer.deadline.rule : answer.refusal.code;
    };
    expect(code(rules, "X")).toBe("unknown-rule");
    expect(code(rules, "R", "2019-01-05T10:00:00Z")).toBe("rule-not-in-force");
    expect(code([young, { ...young, version: "3" }], "R")).toBe("ambiguous-rule");
    expect(code([{ ...young, variant: "a" }], "R")).toBe("unknown-variant");
    expect(
      code(
        [
          { ...young, variant: "a" },
          { ...young, variant: "b", value: 24 },
        ],
        "R/b",
      ),
    ).toBe("R/b@2");
  });

  it("is found again by the name that a deadline keeps", () => {
    fc.assert(
      fc.property(rows, instants, (row, from) => {
        expect(findRule([row], due(row, from.toString()).rule)).toBe(row);
      }),
    );
    expect(ruleKey(young)).toBe("R@2");
  });
});

describe("a pause", () => {
  const run = (row: Rule, from: string, pausedAt: string, resumedAt: string, calendar = paris) => {
    const deadline = due(row, from, calendar);
    const paused = pause({ rules: [row], deadline, at: pausedAt, calendar });
    if (!paused.ok) return paused.refusal.code;
    const resumed = resume({ rules: [row], pause: paused.pause, at: resumedAt, calendar });
    return resumed.ok ? resumed.deadline.due : resumed.refusal.code;
  };

  it("in hours keeps exactly what was left", () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 900 }),
        fc.nat(),
        fc.nat({ max: 99_999 }),
        (from, hours, used, gap) => {
          const seconds = used % (hours * 3600);
          const pausedAt = from.add({ seconds });
          const resumedAt = pausedAt.add({ seconds: gap });
          const end = run(rule(hours, "h"), `${from}`, `${pausedAt}`, `${resumedAt}`);
          expect(resumedAt.until(end).total("seconds")).toBe(hours * 3600 - seconds);
        },
      ),
    );
  });

  it("that ends on its own day moves nothing", () => {
    fc.assert(
      fc.property(rows, instants, fc.nat({ max: 1439 }), (row, from, minutes) => {
        fc.pre(row.unit !== "h");
        const end = due(row, `${from}`).due;
        const day = from.toZonedDateTimeISO("Europe/Paris").startOfDay();
        const pausedAt = day.add({ minutes: Math.min(minutes, 1300) }).toInstant();
        expect(run(row, `${from}`, `${pausedAt}`, `${pausedAt.add({ minutes: 20 })}`)).toBe(end);
      }),
    );
  });

  it("never takes legal time away, and a longer one gives no less", () => {
    fc.assert(
      fc.property(rows, instants, fc.nat(), fc.nat({ max: 60 }), fc.nat({ max: 60 }), (row, from, when, one, other) => {
        const end = due(row, `${from}`).due;
        const room = from.until(end).total("minutes");
        const pausedAt = from.add({ minutes: when % Math.max(1, Math.floor(room)) });
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        const ends = [short, long].map((days) =>
          run(row, `${from}`, `${pausedAt}`, `${pausedAt.add({ hours: days * 24 })}`),
        );
        expect(Temporal.Instant.compare(end, ends[0] ?? "")).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(ends[0] ?? "", ends[1] ?? "")).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("gives back a day partly paused only where a longer time protects", () => {
    const ends = (row: Rule) => shown(run(row, at("2026-03-02T09:00"), at("2026-03-05T15:00"), at("2026-03-09T10:00")));
    // Ten days from Monday 2 March: the 12th. Paused Thursday to Monday: four nights, three whole days.
    expect(ends(rule(10, "d", { protects: "longer" }))).toBe("2026-03-16T23:59");
    expect(ends(rule(10, "d"))).toBe("2026-03-15T23:59");
  });

  it("in working days leaves as many of them as were left", () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 30 }),
        fc.nat(),
        fc.nat({ max: 40 }),
        (from, value, used, gap) => {
          const row = rule(value, "wd", { protects: "longer" });
          const first = from.toZonedDateTimeISO("Europe/Paris");
          const last = Temporal.Instant.from(due(row, `${from}`).due)
            .toZonedDateTimeISO("Europe/Paris")
            .toPlainDate();
          const pausedOn = first.add({ days: used % (first.toPlainDate().until(last).days + 1) });
          fc.pre(Temporal.Instant.compare(pausedOn.toInstant(), due(row, `${from}`).due) <= 0);
          const resumedOn = pausedOn.add({ days: gap });
          const end = run(row, `${from}`, `${pausedOn.toInstant()}`, `${resumedOn.toInstant()}`);
          const newLast = Temporal.Instant.from(end).toZonedDateTimeISO("Europe/Paris").toPlainDate();
          const left = workingDaysAfter(pausedOn.toPlainDate(), last, paris);
          // Nothing left means that the day of the resumption is the last one, or the next working day where it is one of rest.
          if (left > 0) expect(workingDaysAfter(resumedOn.toPlainDate(), newLast, paris)).toBe(left);
          expect(isWorkingDay(newLast, paris)).toBe(true);
        },
      ),
    );
  });

  it("says what was left, and is refused after the end or backwards", () => {
    const row = rule(96, "h");
    const deadline = due(row, "2026-01-05T10:00:00Z");
    const asked = { rules: [row], deadline, calendar: paris };
    expect(pause({ ...asked, at: "2026-01-06T12:30:00Z" })).toMatchObject({
      remaining: { unit: "h", iso: "PT69H30M" },
    });
    expect(pause({ ...asked, at: deadline.due })).toMatchObject({ ok: true, remaining: { value: 0 } });
    expect(run(row, "2026-01-05T10:00:00Z", "2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z")).toBe("clock-ended");
    expect(run(row, "2026-01-05T10:00:00Z", "2026-01-06T00:00:00Z", "2026-01-05T00:00:00Z")).toBe(
      "resumed-before-paused",
    );
    expect(pause({ ...asked, rules: [], at: "2026-01-06T12:30:00Z" })).toMatchObject({
      refusal: { code: "unknown-rule" },
    });
    expect(pause({ ...asked, at: "soon" })).toMatchObject({ refusal: { code: "malformed-instant" } });
  });
});

describe("a warning", () => {
  it("comes so long before the end: days of the legal zone, or elapsed hours", () => {
    const end = at("2026-03-30T10:00");
    const answer = warnings(end, ["P2D", "PT24H", "P2D"], paris);
    expect(answer.ok && answer.instants.map((instant) => shown(instant))).toEqual([
      "2026-03-28T10:00",
      "2026-03-29T10:00",
    ]);
    expect(warnings(end, ["two days"], paris)).toMatchObject({ refusal: { code: "malformed-duration" } });
    expect(warnings(end, ["-P2D"], paris)).toMatchObject({ refusal: { code: "malformed-duration" } });
  });

  it("turns a running clock into a warned one, and the end into an ended one, one moment after it", () => {
    const end = "2026-03-30T21:59:59.999Z";
    const read = (now: string) => {
      const answer = status(end, ["P2D"], now, paris);
      return answer.ok ? [answer.standing.status, answer.standing.days] : answer.refusal.code;
    };
    expect(read("2026-03-20T08:00:00Z")).toEqual(["running", 10]);
    expect(read("2026-03-29T08:00:00Z")).toEqual(["warned", 1]);
    expect(read(end)).toEqual(["warned", 0]);
    expect(read("2026-03-30T22:00:00Z")).toEqual(["ended", -1]);
    expect(read("later")).toBe("malformed-instant");
  });
});

describe("a calendar that changes", () => {
  const feast = { date: "2026-03-20", name: "feast", status: "expected", source: "test" } as const;
  const before: Calendar = { ...paris, holidays: [feast] };
  const after: Calendar = { ...paris, version: "2", holidays: [{ ...feast, date: "2026-03-23", status: "confirmed" }] };
  const from = at("2026-03-13T09:00");

  it("never moves a deadline: it gives a notice, and a proposal only if that protects", () => {
    for (const [protects, proposed] of [
      ["longer", false],
      ["shorter", true],
    ] as const) {
      const row = rule(5, "wd", { protects });
      const deadline = due(row, from, before);
      expect(deadline.notes).toEqual(["expected-holiday"]);
      expect(shown(deadline.due)).toBe("2026-03-23T23:59");
      const answer = recompute({ rules: [row], deadline, from, calendar: after });
      expect(answer).toMatchObject({ ok: true, notice: { kept: deadline.due, from: "FR 1", to: "FR 2" } });
      expect(answer.ok && answer.proposal !== undefined).toBe(proposed);
    }
  });

  it("says nothing where the date stays", () => {
    const row = rule(3, "wd");
    expect(recompute({ rules: [row], deadline: due(row, from, before), from, calendar: after })).toEqual({ ok: true });
  });

  it("that does not reach far enough is told beside the deadline", () => {
    expect(due(rule(5, "wd"), "2030-12-30T10:00:00Z").notes).toEqual(["beyond-calendar"]);
    expect(due(rule(5, "d"), "2030-12-30T10:00:00Z").notes).toBeUndefined();
  });

  it("tells working days", () => {
    const day = Temporal.PlainDate.from("2026-04-03");
    expect(isWorkingDay(day, paris)).toBe(true);
    expect(nextWorkingDay(day, paris).toString()).toBe("2026-04-07");
  });
});

describe("a chain of clocks", () => {
  it("goes on without a gap and without a day counted twice", () => {
    const rules = [rule(4, "d", { id: "A", firstDay: "counts" }), rule(26, "d", { id: "B", firstDay: "counts" })];
    const answer = schedule({ rules, chain: ["A", "B"], from: at("2025-03-03T10:15"), calendar: paris });
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(answer.periods.map((period) => shown(period.starts))).toEqual(["2025-03-03T10:15", "2025-03-07T00:00"]);
    expect(answer.periods.at(-1)?.cumulatedDays).toBe(30);
    expect(schedule({ rules, chain: ["A", "C"], from: at("2025-03-03T10:15"), calendar: paris })).toMatchObject({
      ok: false,
    });
    const months = [rule(1, "m")];
    expect(schedule({ rules: months, chain: ["R"], from: at("2025-03-03T10:15"), calendar: paris })).toMatchObject({
      refusal: { code: "unusable-length" },
    });
  });
});
