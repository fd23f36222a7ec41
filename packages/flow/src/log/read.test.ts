import {
  advance,
  type Command,
  type Context,
  type Event,
  type Outcome,
  open,
  refusedByOther,
  split,
} from "@wasl/procedure";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { question } from "../testing/question.ts";
import { instant, milli, story, type Told } from "../testing/story.ts";
import { milliseconds } from "./instants.ts";
import type { Log } from "./log.ts";
import { readLog } from "./read.ts";

const day = 86_400_000;
const named = (log: Log) => [...log.activity].map((one) => log.activities[one]?.name || "opened");
const days = (column: Iterable<number>) => [...column].map((each) => each / day);

describe("the log of a procedure", () => {
  it("counts no suspended day, and says whose the others were", () => {
    const log = readLog(
      question,
      story("a", [
        ["03-01", "opened"],
        ["03-02", "ask"],
        ["03-05", "held+"],
        ["03-08", "held+", "answering"],
        ["03-09", "held-"],
        ["03-12", "held-", "answering"],
        ["03-14", "askBack"],
        ["03-20", "explain"],
        ["03-21", "agree"],
      ]),
    );
    expect(days(log.net)).toEqual([0, 1, 4, 4, 4, 4, 6, 12, 13]);
    const [asking = [], answering = []] = log.spent;
    expect(days(asking)).toEqual([0, 1, 1, 1, 1, 1, 1, 7, 7]);
    expect(days(answering)).toEqual([0, 0, 3, 3, 3, 3, 5, 5, 6]);
  });

  it("puts a flag where the time that crosses puts it, and never before the opening", () => {
    const [opened, asked] = story("a", [
      ["03-01", "opened"],
      ["03-02", "ask"],
    ]);
    const raised = { kind: "raised", by: "asking", flag: "held", at: instant("03-03"), crossesAt: instant("03-06") };
    const agreed = { kind: "stepped", by: "answering", step: "agree", at: instant("03-05") };
    const rows = [
      opened,
      asked,
      { case: "a", version: 3, process: raised },
      { case: "a", version: 4, process: agreed },
    ];
    const log = readLog(
      question,
      rows.flatMap((row) => row ?? []),
    );
    expect(named(log)).toEqual(["opened", "ask", "agree", "held"]);
    expect(log.at[3]).toBe(milli("03-06"));
  });

  it("keeps the order of steps where a clock is slow", () => {
    const log = readLog(
      question,
      story("a", [
        ["03-02", "opened"],
        ["03-04", "ask"],
        ["03-03", "agree"],
      ]),
    );
    expect(named(log)).toEqual(["opened", "ask", "agree"]);
    expect(log.at[2]).toBe(milli("03-04"));
  });

  it("stops the time of a case that is closed or withdrawn", () => {
    const log = readLog(
      question,
      story("a", [
        ["03-01", "opened"],
        ["03-02", "ask"],
        ["03-04", "dropped", "DUPLICATE"],
        ["03-09", "due"],
      ]),
    );
    expect(log.closed[0]).toBe(2);
    expect(days(log.net)).toEqual([0, 1, 3, 3]);
    expect([...log.turn]).toEqual([0, 1, -1, -1]);
  });

  it("is the log as it stood at an instant: what came later is not in it", () => {
    const rows = [
      ...story("a", [
        ["03-01", "opened"],
        ["03-02", "ask"],
        ["04-01", "agree"],
      ]),
      ...story("b", [["04-02", "opened"]]),
    ];
    const log = readLog(question, rows, { before: instant("04-01") });
    expect(named(log)).toEqual(["opened", "ask"]);
    expect(log.cases).toEqual([{ id: "a", opener: "FR" }]);
  });

  it.each<[string, readonly Told[], (rows: ReturnType<typeof story>) => ReturnType<typeof story>, string]>([
    [
      "an event is missing",
      [
        ["03-01", "opened"],
        ["03-02", "ask"],
        ["03-03", "agree"],
      ],
      (rows) => rows.filter((_, at) => at !== 1),
      "event-missing",
    ],
    ["its beginning is missing", [["03-02", "ask"]], (rows) => rows, "not-opened"],
    [
      "a step is of no version that is known",
      [
        ["03-01", "opened"],
        ["03-02", "jump"],
      ],
      (rows) => rows,
      "unknown-step",
    ],
    [
      "an event says no time",
      [["03-01", "opened"]],
      ([row]) => [{ case: "a", version: 1, process: { ...(row?.process as object), at: "soon" } }],
      "unreadable-event",
    ],
    [
      "an event is no event",
      [["03-01", "opened"]],
      () => [{ case: "a", version: 1, process: "opened" }],
      "unreadable-event",
    ],
  ])("leaves a case out whole, and names it, where %s", (_, told, spoilt, code) => {
    const log = readLog(question, [...spoilt(story("a", told)), ...story("b", [["03-01", "opened"]])]);
    expect(log.gaps).toEqual([{ case: "a", code }]);
    expect(log.cases.map(({ id }) => id)).toEqual(["b"]);
    expect(named(log)).toEqual(["opened"]);
  });

  it("names a case whose events come in two places", () => {
    const log = readLog(question, [
      ...story("a", [["03-01", "opened"]]),
      ...story("b", [["03-01", "opened"]]),
      ...story("a", [["03-01", "opened"]]),
    ]);
    expect(log.gaps).toEqual([{ case: "a", code: "scattered-case" }]);
  });

  it("reads nothing from nothing", () => {
    expect(readLog(question, [])).toMatchObject({ cases: [], gaps: [], undone: 0 });
  });
});

describe("a step that the other side refused", () => {
  const context = (now: string): Context => ({
    now,
    calendars: {},
    rules: [],
    newReference: () => "00000000-0000-4000-8000-000000000001",
    mayRead: () => true,
  });
  const good = (outcome: Outcome) => {
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome;
  };
  const actor = (role: string) => ({ person: role, post: "post", roles: [role] });

  it("is in no log: the kernel's own events of a returned step are read as never taken", () => {
    // A procedure without the clock, whose calendar this test does not need.
    const bare = {
      ...question,
      clocks: {},
      steps: { ...question.steps, ask: { ...question.steps.ask, starts: [] } },
    } as typeof question;
    const parties = { asking: "FR", answering: "MA" };
    const ref = "00000000-0000-4000-8000-000000000000";
    const opened = good(
      open(
        bare,
        actor("officer"),
        { ref, release: "0".repeat(64), parties, self: "asking" },
        context(instant("03-01")),
      ),
    );
    const events: Event[] = [...opened.events];
    const does = (replica: typeof opened.replica, command: Command, at: string) => {
      const done = good(advance(bare, replica, actor("officer"), command, context(instant(at))));
      events.push(...done.events);
      return done.replica;
    };
    const asked = does(opened.replica, { do: "step", step: "ask" }, "03-02");
    const back = good(refusedByOther(bare, events, asked, "answering", 1, "invalid-fact", context(instant("03-03"))));
    events.push(...back.events);
    does(back.replica, { do: "step", step: "ask" }, "03-04");
    const rows = events.map((event, index) => ({ case: "a", version: index + 1, process: split(bare, event).process }));
    const log = readLog(bare, rows);
    expect(log.gaps).toEqual([]);
    expect(named(log)).toEqual(["opened", "ask"]);
    expect(log.undone).toBe(1);
    expect(log.at[1]).toBe(milli("03-04"));
    // As it stood between the step and its refusal, it was still there.
    expect(readLog(bare, rows, { before: instant("03-03") }).at[1]).toBe(milli("03-02"));
  });

  it("is in no log of the State that had taken it in and was told that it is void", () => {
    const [opened] = story("a", [["03-01", "opened"]]);
    const event = (version: number, process: object) => ({ case: "a", version, process: { by: "asking", ...process } });
    const log = readLog(question, [
      ...(opened ? [opened] : []),
      event(2, { kind: "received", at: instant("03-02"), act: "step", core: "c1", from: "asking" }),
      event(3, { kind: "stepped", at: instant("03-02"), step: "ask" }),
      event(4, { kind: "received", at: instant("03-03"), act: "void", core: "c2", from: "asking" }),
      event(5, { kind: "voided", at: instant("03-03"), core: "c1", state: "draft" }),
    ]);
    expect(named(log)).toEqual(["opened"]);
    expect(log.undone).toBe(1);
  });
});

describe("instants", () => {
  it("are those of Temporal, whatever the day, the fraction or the zone", () => {
    const range = {
      min: Temporal.Instant.from("1970-01-01T00:00Z").epochMilliseconds,
      max: Temporal.Instant.from("2399-12-31T00:00Z").epochMilliseconds,
    };
    fc.assert(
      fc.property(fc.integer(range), fc.constantFrom("UTC", "Africa/Casablanca", "Europe/Paris"), (at, zone) => {
        const there = Temporal.Instant.fromEpochMilliseconds(at);
        expect(milliseconds(there.toString())).toBe(at);
        expect(milliseconds(there.toString({ timeZone: zone, smallestUnit: "millisecond" }))).toBe(at);
      }),
    );
  });

  it.each(["", "soon", "2026-02-30T00:00:00Z", "2026-02-03", "2026-13-01T00:00:00Z", "2026-01-01T25:00:00Z"])(
    "are not %j",
    (text) => {
      expect(milliseconds(text)).toBeNaN();
    },
  );
});
