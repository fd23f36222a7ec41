import { describe, expect, it } from "vitest";
import { choice, condition, final, procedure, role, shared, turn, never as wall } from "../../builder.ts";
import type { Procedure } from "../../definition.ts";
import { complaint } from "../../fixtures/complaint.ts";
import { permit } from "../../fixtures/permit.ts";
import { transit } from "../../fixtures/transit.ts";
import { all, held, internalIn } from "../../guards.ts";
import { text } from "../../schemas.ts";
import { unexplained } from "./earning.ts";
import { type GuardReport, guardReport } from "./guard-report.ts";

const basis = choice("fixture");

/** A draft may be put aside and taken up again, as long as the office is open; it shuts only once the answer is there. */
const parkable = procedure("parkable", {
  since: "2025-01-01",
  compartment: "group",
  parties: { asking: "opens", asked: "joins" },
  roles: { clerk: role("asking", "CLERK"), inspector: role("asked", "INSPECTOR") },
  facts: {
    reply: shared(text(40), { owner: "asked", by: "inspector", category: "A", basis: choice("fixture") }),
  },
  states: {
    drafted: turn("asking"),
    parked: turn("asking"),
    takenUp: turn("asking"),
    sent: turn("asked"),
    answered: turn("asking"),
    closed: final(),
  },
  conditions: {
    open: condition(internalIn("asking", "open"), choice("fixture")),
    answered: condition(held("reply"), choice("fixture")),
  },
  steps: {
    park: { roles: "clerk", from: "drafted", to: "parked", when: ["open"], basis: choice("fixture") },
    takeUp: { roles: "clerk", from: "parked", to: "takenUp", when: ["open"], basis: choice("fixture") },
    send: { roles: "clerk", from: ["drafted", "takenUp"], to: "sent", basis: choice("fixture") },
    answer: {
      roles: "inspector",
      from: "sent",
      to: "answered",
      takes: ["reply"],
      carries: ["reply"],
      basis: choice("fixture"),
    },
    close: { roles: "clerk", from: "answered", to: "closed", basis: choice("fixture") },
  },
  internal: {
    asking: {
      states: ["open", "shut"],
      steps: { shut: { roles: "clerk", from: "open", to: "shut", when: ["answered"], basis: choice("fixture") } },
    },
  },
});

/** The answer is waited for at a second step as well. */
const shutTwice = {
  ...parkable,
  steps: { ...parkable.steps, close: { ...parkable.steps.close, when: ["answered"] } },
} as Procedure;

const lineOf = ({ lines }: GuardReport, step: string, condition: string) =>
  lines.find((one) => one.step === step && one.condition === condition)?.earns;

describe("why a condition is there", () => {
  const report = guardReport(permit);

  it("has one line for every condition of every step", () => {
    const pairs = Object.entries(permit.steps).flatMap(([step, { when }]) => when.map((one) => `${step}/${one}`));
    expect(report.lines.map(({ step, condition }) => `${step}/${condition}`)).toEqual(pairs);
  });

  it("names the wall that breaks without it, with the shortest story", () => {
    const earns = lineOf(report, "use", "fit");
    expect(earns).toMatchObject({ kind: "breaks", breaks: ["wall:fitToUse"] });
    const lines = earns?.kind === "breaks" ? earns.story.lines : [];
    expect(lines.filter(({ deed }) => deed.kind !== "receive").map(({ deed }) => "step" in deed && deed.step)).toEqual([
      "ask",
      "inspect",
      "accept",
      "give",
      "use",
    ]);
    // Nobody has attested it.
    const fit = lines.at(-1)?.knew.find(({ means }) => means.kind === "held" && means.fact === "fit");
    expect(fit?.value).toBe("no");
  });

  it("names the other conditions of the same step that hold it, each of which is enough", () => {
    expect(lineOf(report, "ask", "filledIn")).toMatchObject({
      kind: "held-by",
      others: [{ condition: "named" }, { condition: "ahead" }, { condition: "noticed" }],
      breaks: ["wall:filledInFirst"],
    });
  });

  it("knows that a notice of some days makes a departure lie ahead", () => {
    expect(lineOf(report, "ask", "ahead")).toMatchObject({
      kind: "held-by",
      others: [{ condition: "noticed" }],
      breaks: ["wall:aheadOnly"],
    });
  });

  it("names the earlier gate through which every run has passed, and the later one that asks again", () => {
    const together = { kind: "held-by", breaks: ["wall:inspectedFirst"] };
    expect(lineOf(report, "give", "inspected")).toMatchObject({
      ...together,
      others: [{ step: "accept", condition: "inspected" }],
    });
    expect(lineOf(report, "accept", "inspected")).toMatchObject({
      ...together,
      others: [{ step: "give", condition: "inspected" }],
    });
  });

  it("names the step without which nobody comes there, where that is what holds it", () => {
    expect(lineOf(report, "use", "granted")).toEqual({
      kind: "held-by-state",
      through: [{ party: "asked", step: "give" }],
      walls: ["wall:grantedFirst"],
    });
  });

  it("names of several walls those alone that a step passed before sees to", () => {
    const open = internalIn("asking", "open");
    const { inspect } = permit.internal.asked?.steps ?? {};
    const openToo = {
      ...permit,
      conditions: {
        ...permit.conditions,
        granted: condition(all(held("grant"), open), basis),
        isShut: condition(internalIn("asking", "shut"), basis),
      },
      internal: {
        ...permit.internal,
        asking: {
          initial: "open",
          states: ["open", "shut"],
          steps: { shut: { ...inspect, roles: ["clerk"], from: ["open"], to: "shut", when: ["isShut"] } },
        },
      },
      walls: [...permit.walls, wall("openOnly", { row: "fixture", party: "asking", at: ["use"], unless: open, basis })],
    } as Procedure;
    expect(lineOf(guardReport(openToo), "use", "granted")).toEqual({
      kind: "held-by-state",
      through: [{ party: "asked", step: "give" }],
      walls: ["wall:grantedFirst"],
    });
  });

  it("does not name a step passed before that only touches what a wall looks at, and does not make it true", () => {
    const { accept } = permit.steps;
    const both = all(held("grant"), held("note"));
    // Everybody has the note from accepting; only giving brings the grant that is wanted with it.
    const noted = {
      ...permit,
      facts: { ...permit.facts, note: permit.facts.grant },
      conditions: { ...permit.conditions, granted: condition(both, basis) },
      steps: { ...permit.steps, accept: { ...accept, takes: ["note"], carries: ["note"] } },
      walls: [wall("bothFirst", { row: "fixture", party: "asking", at: ["use"], unless: both, basis })],
    } as Procedure;
    expect(lineOf(guardReport(noted), "use", "granted")).toEqual({
      kind: "held-by-state",
      through: [{ party: "asked", step: "give" }],
      walls: ["wall:bothFirst"],
    });
  });

  it("keeps a gate that is asked again on purpose, and shows that asked nowhere it matters", () => {
    expect(lineOf(report, "ask", "fit")).toMatchObject({
      kind: "repeated",
      at: ["ask", "use"],
      breaks: ["wall:fitToUse"],
    });
    expect(report.nowhere).toContainEqual(
      expect.objectContaining({ condition: "fit", points: ["ask", "use"], breaks: ["wall:fitToUse"] }),
    );
  });

  it("names a promise too: without this one, an end could no longer be reached", () => {
    const found = guardReport(parkable);
    expect(found.sound).toBe(true);
    expect(lineOf(found, "internal:shut", "answered")).toMatchObject({ kind: "breaks", breaks: ["noDeadEnd"] });
  });

  it("does not excuse a condition that nothing needs", () => {
    expect(lineOf(report, "ask", "thanked")).toEqual({ kind: "nothing" });
    // Nor a gate that is asked twice where nothing is used up.
    const kept = { ...permit, steps: { ...permit.steps, ask: { ...permit.steps.ask, lapses: [] } } } as Procedure;
    expect(lineOf(guardReport(kept), "ask", "fit")).toEqual({ kind: "nothing" });
  });

  it("excuses neither of two conditions that only seem to hold each other", () => {
    const twice = {
      ...permit,
      conditions: { ...permit.conditions, thankedAgain: permit.conditions.thanked },
      steps: {
        ...permit.steps,
        ask: { ...permit.steps.ask, when: [...(permit.steps.ask?.when ?? []), "thankedAgain"] },
      },
    } as Procedure;
    const found = guardReport(twice);
    expect(lineOf(found, "ask", "thanked")).toEqual({ kind: "nothing" });
    expect(lineOf(found, "ask", "thankedAgain")).toEqual({ kind: "nothing" });
  });
});

describe("what is claimed of nothing", () => {
  it("a procedure that was not walked through whole", () => {
    expect(guardReport(transit, { limit: 200 })).toMatchObject({ sound: false, lines: [], nowhere: [] });
  });

  it("a condition without which there are more runs than were walked through", () => {
    const { states } = guardReport(parkable);
    const cut = guardReport(parkable, { limit: states + 1 });
    expect(cut).toMatchObject({ sound: true, states });
    expect(lineOf(cut, "internal:shut", "answered")).toEqual({ kind: "not-shown" });
  });

  it("a condition asked in several places, if that walk was cut short", () => {
    const { states } = guardReport(shutTwice);
    const cut = guardReport(shutTwice, { limit: states + 1 });
    expect(cut.sound).toBe(true);
    expect(cut.nowhere.find(({ condition: one }) => one === "answered")).toMatchObject({ breaks: [], cutShort: true });
    expect(unexplained({ ...cut, protected: [], limits: [] })).toEqual(
      expect.arrayContaining(["internal:shut/answered", "answered"]),
    );
  });

  it("a procedure with a step that can be filled in in too many ways: the step is named", () => {
    const notes = Array.from({ length: 13 }, (_, number) => `note${number}`);
    const large = {
      ...permit,
      facts: { ...permit.facts, ...Object.fromEntries(notes.map((note) => [note, permit.facts.grant])) },
      conditions: {
        ...permit.conditions,
        granted: condition(all(held("grant"), ...notes.map((note) => held(note))), basis),
      },
      steps: { ...permit.steps, give: { ...permit.steps.give, mayTake: notes, carries: ["grant", ...notes] } },
    } as Procedure;
    expect(guardReport(large)).toMatchObject({
      sound: false,
      lines: [],
      tooMany: { party: "asked", step: "give" },
    });
  });

  it("a procedure in which a wall breaks anyhow", () => {
    const { refer } = complaint.steps;
    const broken = { ...complaint, steps: { ...complaint.steps, refer: { ...refer, when: [] } } } as Procedure;
    expect(guardReport(broken)).toMatchObject({ sound: false, lines: [] });
  });
});
