/** Every condition, protected fact and limit of the corridor earns its place: the whole report, made anew each time. */
import { type EarningReport, earningReport, type Procedure, unexplained } from "@wasl/procedure";
import { beforeAll, describe, expect, it } from "vitest";
import corridor from "../corridor.ts";
import { mayRead } from "../rights.ts";

const procedures: Readonly<Record<string, Procedure>> = corridor.procedures;

/** The points of safeguards §3 at which every gate is evaluated anew. */
const points: Readonly<Record<string, readonly string[]>> = {
  identification: ["request", "confirmHearing"],
  "laissez-passer": [
    "request",
    "confirmHearing",
    "notifyFlight",
    "changeFlight",
    "depart",
    "askReissue",
    "internal:clearDeparture",
  ],
  readmission: ["apply"],
  handover: ["notify", "depart", "internal:clearDeparture"],
  transit: ["askTransit", "leaveForTransit"],
};

describe.each(Object.entries(procedures))("%s", (name, definition) => {
  let report: EarningReport;
  beforeAll(() => {
    report = earningReport(definition, mayRead);
  }, 600_000);

  it("has a line for every condition of every step, and none that nothing needs", () => {
    const asked = [
      ...Object.values(definition.steps),
      ...Object.values(definition.internal).flatMap(({ steps }) => Object.values(steps)),
    ].flatMap(({ when }) => when);
    expect([report.sound, report.lines.length]).toEqual([true, asked.length]);
    expect(unexplained(report)).toEqual([]);
  });

  it.runIf(Object.hasOwn(points, name))(
    "evaluates every gate anew where safeguards §3 asks it to, and taken out of all of them together each breaks its wall",
    () => {
      const gates = {
        enforceable: "wall:enforceableOnly",
        noSuspensiveAppeal: "wall:appealAwaited",
        asylumClosed: "wall:asylumConfidential",
        adult: "wall:noChild",
        noReflectionPeriod: "wall:reflectionRespected",
        noMedicalReview: "wall:healthFirst",
        informed: "wall:informedFirst",
      };
      for (const [gate, wall] of Object.entries(gates)) {
        const found = report.nowhere.find(({ condition }) => condition === gate);
        expect([gate, found?.points, found?.breaks]).toEqual([gate, points[name], [wall]]);
      }
    },
  );

  it("tells of every protected fact who at home would learn it, and which mistakes would pass", () => {
    const facts = Object.entries(definition.facts).filter(([, { kind }]) => kind === "protected");
    expect(report.protected.map(({ fact }) => fact)).toEqual(facts.map(([fact]) => fact));
    for (const { fact, learns, caught } of report.protected) {
      expect(learns.map(({ role }) => role)).not.toContain(definition.facts[fact]?.by[0]);
      expect(learns.length).toBeGreaterThan(0);
      // Where there is no other party, there is nobody else to read it.
      const mistake = Object.keys(definition.parties).length > 1 ? "protected-read-by-another" : "not-over-gate";
      expect(caught.map(({ rule }) => rule)).toContain(mistake);
    }
  });

  it.runIf(Object.hasOwn(points, name))(
    "keeps the gates that pause a case behind a flag that has ordinary causes",
    () => {
      for (const { caught } of report.protected) {
        expect(caught.map(({ rule }) => rule)).toEqual(
          expect.arrayContaining(["flag-reveals", "suspension-without-ordinary-cause"]),
        );
      }
    },
  );
});
