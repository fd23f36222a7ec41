import { describe, expect, it } from "vitest";
import type { Clock, Flag, Procedure, Step } from "../definition.ts";
import { complaint } from "../fixtures/complaint.ts";
import { plenary } from "../fixtures/plenary.ts";
import { mayRead } from "../fixtures/setting.ts";
import { transit } from "../fixtures/transit.ts";
import { attested, clockIs, not } from "../guards.ts";
import { instant } from "../schemas.ts";
import { type ClaimId, claims } from "./claims.ts";
import { noninterference } from "./noninterference.ts";

const onHold = complaint.flags.onHold as Flag;
const danger = complaint.facts.danger as Procedure["facts"][string];
const close = complaint.steps.close as Step;
const basis = danger.basis;

const withFlag = (changed: Partial<Flag>): Procedure => ({
  ...complaint,
  flags: { ...complaint.flags, onHold: { ...onHold, ...changed } },
});

const shown = (definition: Procedure) => noninterference(definition, { mayRead });
const atHome = (definition: Procedure, fact = "danger") =>
  shown(definition).find((one) => one.fact === fact && one.viewer.kind === "colleagues");
const told = (definition: Procedure) =>
  atHome(definition)?.story?.map(
    ({ deed }) => `${deed.kind} ${"step" in deed ? deed.step : "flag" in deed ? deed.flag : deed.value}`,
  );

describe("a protected fact", () => {
  it.each([complaint, transit])("tells nobody anything, over every run of $name", (definition) => {
    const found = shown(definition);
    expect(found.map(({ verdict }) => verdict)).toEqual(found.map(() => "proved"));
    expect(found.map(({ viewer }) => viewer.kind)).toEqual([...found.slice(1).map(() => "party"), "colleagues"]);
    expect(found.every(({ states, pairs }) => states > 20 && pairs > states)).toBe(true);
  });

  it("is nowhere in a procedure of the group", () => {
    expect(shown(plenary)).toEqual([]);
  });

  it("is kept at home from exactly those roles that may not read it", () => {
    expect(atHome(complaint)?.viewer).toEqual({ kind: "colleagues", party: "origin", roles: ["clerk", "mediator"] });
  });
});

describe("the first act that has no answer", () => {
  it("is the suspension, where no person could have raised it", () => {
    expect(told(withFlag({ by: [] }))?.at(-1)).toBe("raise onHold");
    expect(told(withFlag({ causes: [] }))?.at(-1)).toBe("raise onHold");
  });

  it("is the suspension, where only the observer could have raised it: one knows what one has not done", () => {
    expect(told(withFlag({ by: ["clerk"] }))?.at(-1)).toBe("raise onHold");
    expect(told(withFlag({ by: ["clerk", "mediator"] }))?.at(-1)).toBe("raise onHold");
    expect(atHome(withFlag({ by: ["clerk"] }))?.claims).toEqual([
      { claim: "ordinaryCause", path: "/flags/onHold/causes" },
    ]);
    expect(told(withFlag({ by: ["clerk", "safety"] }))).toBeUndefined();
  });

  it("is nowhere abroad, where a clerk is as good an excuse as anybody", () => {
    const abroad = shown(withFlag({ by: ["clerk"] })).find(({ viewer }) => viewer.kind === "party");
    expect(abroad).toMatchObject({ verdict: "proved", claims: [] });
  });

  it("is the second signature that is refused, where what was attested cannot be taken back", () => {
    const kept = { ...complaint, facts: { ...complaint.facts, danger: { ...danger, attestation: false } } };
    expect(told(kept)).toEqual([
      "record none",
      "prepare refer",
      "record feared",
      expect.stringMatching(/^refused(-sign)? refer$/),
    ]);
  });

  it("is the lift that is refused, where whoever asks for it may not know why", () => {
    expect(told(withFlag({ staysWhileFalse: true, liftedBy: ["clerk"] }))?.at(-1)).toBe("refused-lift onHold");
    expect(told(withFlag({ staysWhileFalse: true, liftedBy: ["safety"] }))).toBeUndefined();
  });

  it("is a step that only somebody in danger has taken", () => {
    const conditions = { ...complaint.conditions, feared: { guard: not(attested("danger", "none")), basis } };
    const steps = { ...complaint.steps, close: { ...close, when: ["feared"] } };
    const story = atHome({ ...complaint, conditions, steps })?.story;
    expect(story?.at(-1)).toMatchObject({ deed: { kind: "step", step: "close" }, visible: true });
    expect(story?.filter(({ visible }) => !visible).length).toBeGreaterThan(0);
    // The other State gets that step too.
    const abroad = shown({ ...complaint, conditions, steps }).find(({ viewer }) => viewer.kind === "party");
    expect(abroad?.verdict).toBe("broken");
  });

  it("is not sought where too much of a fact is told apart: nothing is claimed", () => {
    const values = Array.from({ length: 300 }, (_, value) => `v${value}`);
    const conditions = Object.fromEntries(
      values.map((value) => [value, { guard: attested("danger", value), basis }] as const),
    );
    const found = atHome({
      ...complaint,
      facts: { ...complaint.facts, danger: { ...danger, schema: { type: "code", values } } },
      conditions: { ...complaint.conditions, ...conditions },
      steps: { ...complaint.steps, close: { ...close, when: values } },
    });
    expect(found).toMatchObject({ verdict: "not-shown", states: 0 });
  });
});

describe("a claim on suspensions that does not hold", () => {
  const review: Clock = {
    obliged: "origin",
    waiting: "origin",
    scope: "origin",
    length: { until: ["danger"] },
    from: "step",
    calendar: "origin",
    pausedBy: { flags: [], states: [] },
    warns: [],
    end: { effect: "nothing" },
    basis,
  };
  const dated = (changed: Partial<Clock>, more: Partial<Procedure> = {}): Procedure => ({
    ...complaint,
    ...more,
    facts: { ...complaint.facts, danger: { ...danger, schema: instant(), attestation: false } },
    clocks: { ...complaint.clocks, review: { ...review, ...changed } },
  });
  const overOnly = {
    conditions: { ...complaint.conditions, safe: { guard: clockIs("review", "ended"), basis } },
  } as Partial<Procedure>;
  const refer = complaint.steps.refer as Step;
  const writtenBy = (...by: readonly string[]): Procedure => ({
    ...complaint,
    facts: { ...complaint.facts, danger: { ...danger, by } },
  });
  const broken: readonly (readonly [ClaimId, string, Procedure])[] = [
    ["ordinaryCause", "nobody can raise it for another cause", withFlag({ causes: [] })],
    ["fixedBatches", "it leaves in the hour in which the fact turned", withFlag({ leaves: "at-once" })],
    [
      "noReason",
      "the fact leaves with a step",
      { ...complaint, steps: { ...complaint.steps, refer: { ...refer, carries: ["grievance", "danger"] } } },
    ],
    ["liftedByPerson", "nobody takes it down", withFlag({ liftedBy: [] })],
    ["noProtectedClock", "its end is the end of a protected clock", dated({}, overOnly)],
    ["noProtectedClock", "a deadline counted from the fact crosses", dated({ scope: "shared" })],
    ["noProtectedClock", "such a deadline gives a right", dated({ end: { effect: "permits", flag: "onHold" } })],
    ["writersMayRead", "whoever writes it down may not read it", writtenBy("safety", "clerk")],
  ];

  it.each(broken)("%s: %s", (claim, _, definition) => {
    // Who writes it down is seen at home alone.
    const found = shown(definition).filter(({ viewer }) => claim !== "writersMayRead" || viewer.kind === "colleagues");
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one.verdict).toBe("broken");
      expect(one.claims.map((each) => each.claim)).toContain(claim);
    }
  });

  it("is not the only way: where a step waits for a clock counted from the fact, nothing is claimed", () => {
    const conditions = { ...complaint.conditions, over: { guard: clockIs("review", "ended"), basis } };
    const steps = { ...complaint.steps, close: { ...close, when: ["over"] } };
    expect(atHome(dated({}, { conditions, steps }))?.verdict).toBe("not-shown");
  });

  it("has a broken definition for each claim", () => {
    expect(new Set(broken.map(([claim]) => claim))).toEqual(new Set(claims));
  });
});
