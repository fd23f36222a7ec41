import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePartialDate } from "./edtf.ts";
import { evaluate, explain, type Knowledge, readable } from "./evaluate.ts";
import { complaint } from "./fixtures/complaint.ts";
import { calendars, rules } from "./fixtures/setting.ts";
import type { Guard, Verdict } from "./guard.ts";
import {
  after,
  all,
  any,
  attested,
  clockIs,
  compare,
  constant,
  count,
  factValue,
  held,
  internalIn,
  is,
  linked,
  not,
  now,
  oneOf,
  plus,
  raised,
} from "./guards.ts";

const known: Knowledge = {
  self: "requesting",
  facts: {
    person: { value: { name: "A", birth: "1990-05-XX", age: 35 } },
    asylum: { value: "never-or-final" },
    used: { value: "yes", lapsed: true },
    flight: { value: "2026-03-20T10:00:00Z" },
  },
  flags: { suspended: { requested: "2026-03-01T00:00:00Z" } },
  internal: "checked",
  clocks: { reply: { status: "running", due: "2026-03-01T00:00:00Z" } },
  lists: { items: [{}, { retracted: true }] },
  linked: { family: "closed" },
  now: "2026-03-10T23:30:00Z",
  calendars: { requesting: calendars.FR, requested: calendars.MA },
  rules,
};

const verdict = (guard: Guard): Verdict => evaluate(guard, known);

describe("a guard over what one party knows", () => {
  it("tells what is not held from what is not known", () => {
    expect(verdict(held("person.name"))).toBe("true");
    expect(verdict(held("person.father"))).toBe("false");
    expect(verdict(is("person.father", "x"))).toBe("unknown");
    expect(verdict(oneOf("person.age", [35, 36]))).toBe("true");
    expect(verdict(is("toString", "x"))).toBe("unknown");
  });

  it("does not know what a lapsed attestation says", () => {
    expect(verdict(attested("asylum", "never-or-final"))).toBe("true");
    expect(verdict(attested("asylum", "open"))).toBe("false");
    expect(verdict(attested("used", "yes"))).toBe("unknown");
    expect(verdict(held("used"))).toBe("unknown");
    expect(verdict(not(attested("used", "yes")))).toBe("unknown");
  });

  it("reads flags, private states, clocks, lists and linked cases", () => {
    expect(verdict(raised("suspended"))).toBe("true");
    expect(verdict(raised("suspended", "requesting"))).toBe("false");
    expect(verdict(internalIn("requesting", "checked"))).toBe("true");
    expect(verdict(internalIn("requested", "checked"))).toBe("unknown");
    expect(verdict(count("items", "=", 1))).toBe("true");
    expect(verdict(linked("family", "closed"))).toBe("true");
    expect(verdict(linked("none", "closed"))).toBe("unknown");
  });

  it("takes a clock whose end is past for ended, whether or not anybody has noted it", () => {
    expect(verdict(clockIs("reply", "ended"))).toBe("true");
    expect(verdict(clockIs("other", "not-started"))).toBe("true");
  });

  it("compares a partial date by the whole range that it may mean", () => {
    const birth = factValue("person.birth");
    expect(verdict(compare(birth, "<", constant("1990-06-01")))).toBe("true");
    expect(verdict(compare(birth, "<", constant("1990-05-20")))).toBe("unknown");
    expect(verdict(compare(birth, ">", constant("1990-05-31")))).toBe("false");
    expect(verdict(compare(plus(birth, "P18Y"), "<=", now))).toBe("true");
    expect(verdict(compare(constant("1985?"), "<", now))).toBe("unknown");
    expect(verdict(compare(constant("../1985"), "<", now))).toBe("true");
    expect(verdict(compare(constant("1985/.."), "<", now))).toBe("unknown");
  });

  it("decides on which day an instant falls by the legal zone", () => {
    // 23:30 in UTC is already the 11th in Paris; in Casablanca, which keeps UTC in Ramadan, it is still the 10th.
    expect(verdict(compare(now, ">=", constant("2026-03-11")))).toBe("true");
    expect(verdict(compare(plus(constant("2026-03-11"), "P0D", "requested"), "<=", now))).toBe("false");
  });

  it("counts a notice by a dated rule and a calendar", () => {
    expect(verdict(compare(factValue("flight"), ">=", after(now, "C-TEST-WD", "requested")))).toBe("true");
    expect(verdict(compare(factValue("flight"), ">=", after(now, "C-TEST-D", "requested")))).toBe("false");
    expect(verdict(compare(factValue("flight"), ">=", after(now, "C-NONE", "requested")))).toBe("unknown");
  });

  it("is total: words that are no dates and durations that are none are unknown", () => {
    expect(verdict(compare(factValue("person.name"), "<", now))).toBe("unknown");
    expect(verdict(compare(plus(now, "eighteen years"), "<", now))).toBe("unknown");
    expect(verdict(compare(constant(3), "<", now))).toBe("unknown");
  });

  it("follows Kleene's tables", () => {
    const yes = held("person");
    const no = held("nothing");
    const unknown = is("nothing", 1);
    expect([verdict(all(yes, unknown)), verdict(all(no, unknown)), verdict(all())]).toEqual([
      "unknown",
      "false",
      "true",
    ]);
    expect([verdict(any(yes, unknown)), verdict(any(no, unknown)), verdict(any())]).toEqual([
      "true",
      "unknown",
      "false",
    ]);
  });

  it("says which leaves were not true", () => {
    const guard = all(held("person"), any(held("nothing"), attested("used", "yes")), not(raised("suspended")));
    expect(explain(guard, known).map(({ pointer, verdict: found }) => [pointer, found])).toEqual([
      ["/all/1/any/0", "false"],
      ["/all/1/any/1", "unknown"],
      ["/all/2", "false"],
    ]);
    expect(explain(held("person"), known)).toEqual([]);
  });

  it("is readable by those entitled to every category behind it, clocks and lists included", () => {
    expect(readable(complaint, attested("danger", "none"), ["A", "N"])).toBe(false);
    expect(readable(complaint, all(held("site"), attested("danger", "none")), ["N", "J"])).toBe(true);
    expect(readable(complaint, raised("onHold"), [])).toBe(true);
  });
});

describe("partial dates", () => {
  it.each([
    ["1992-XX-XX", "1992-01-01", "1992-12-31", false],
    ["1992", "1992-01-01", "1992-12-31", false],
    ["199X", "1990-01-01", "1999-12-31", false],
    ["1992-02-XX", "1992-02-01", "1992-02-29", false],
    ["1985?", "1985-01-01", "1985-12-31", true],
    ["1984/1986", "1984-01-01", "1986-12-31", false],
    ["../1986-03", undefined, "1986-03-31", false],
    ["1984/", "1984-01-01", undefined, false],
  ])("%s is read as the range of days it may mean", (written, min, max, doubtful) => {
    expect(parsePartialDate(written)).toEqual({ ...(min ? { min } : {}), ...(max ? { max } : {}), doubtful });
  });

  it.each([
    "",
    "/",
    "1992-13",
    "1992-02-30",
    "1992-XX-12",
    "19XX-05",
    "1992-1-1",
    "1990/1980",
    "hier",
    "1/2/3",
    "../..",
  ])("%j is none", (written) => {
    expect(parsePartialDate(written)).toBeUndefined();
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        parsePartialDate(written);
      }),
      { seed: 2 },
    );
  });
});
