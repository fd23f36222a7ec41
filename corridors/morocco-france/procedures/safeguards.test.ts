/** What a stranger would try: a clearance used twice, an answer without a basis, a decision on a case that was withdrawn. */
import type { Example, ExampleMove, ExampleSetting } from "@wasl/procedure";
import { runExample } from "@wasl/procedure";
import { expect, it } from "vitest";
import corridor from "../corridor.ts";
import { mayRead } from "../rights.ts";
import {
  acknowledged,
  day,
  free,
  gates,
  identified,
  inRegister,
  internal,
  opens,
  raise,
  recognition,
  registerReference,
  requested,
  step,
} from "./examples/moves.ts";
import { cleared, departure, flight } from "./examples/travelled.ts";

const { procedures, rules, calendars } = corridor;
const setting: ExampleSetting = { calendars, rules, mayRead, parties: { requesting: "FR", requested: "MA" } };
const plays = (...play: readonly ExampleMove[]) => {
  const example: Example = { id: "scratch", rows: [], opens, play };
  return runExample(procedures["laissez-passer"], example, setting);
};

const later = { ...flight, departsAt: "2026-04-03T11:00:00Z", arrivesAt: "2026-04-03T13:10:00Z" };
const change = (expectation: ExampleMove["expect"]) =>
  step("2026-03-24T10:00:00Z", "prefecture", "changeFlight", { facts: { flight: later }, expect: expectation });

it("a clearance is for one flight: for another it is taken back first, and two people clear it again", () => {
  const found = plays(
    ...cleared,
    ...gates("2026-03-24T09"),
    change({ refused: "condition-not-met", conditions: ["notClearedBefore"], state: "issued" }),
    internal("2026-03-24T09:50:00Z", "legal", "revokeClearance", { reason: "FLIGHT" }),
    change({ state: "issued" }),
    ...gates("2026-04-03T09"),
    step("2026-04-03T11:10:00Z", "border", "depart", {
      facts: { departure: { ...departure, at: "2026-04-03T11:05:00Z" } },
      expect: { refused: "condition-not-met", conditions: ["cleared"], state: "issued" },
    }),
  );
  expect(found).toEqual([]);
});

it("a flight that left without the person is no flight to depart by, days after", () => {
  const found = plays(
    ...cleared,
    ...gates("2026-03-26T09"),
    step("2026-03-26T11:10:00Z", "border", "depart", {
      facts: { departure: { ...departure, at: "2026-03-26T11:05:00Z" } },
      expect: { refused: "condition-not-met", conditions: ["flightOfTheDay"], state: "issued" },
    }),
  );
  expect(found).toEqual([]);
});

it("an answer whose basis has run out is not sent before the basis is renewed", () => {
  const short = { instrument: "demonstrationInstrument", purpose: "identificationAndTravelDocument" };
  const answered = acknowledged("2026-02-26T09:30:00Z");
  const renewed = { ...short, validUntil: "2027-01-01" };
  const found = plays(
    ...requested({ on: day, custody: free }),
    { ...answered, facts: { answerBasis: { ...short, validUntil: "2026-03-01" } } },
    ...identified("2026-03-02", inRegister),
    step("2026-03-10T14:00:00Z", "consul", "recognise", {
      facts: { recognition, registerReference },
      expect: { refused: "condition-not-met", conditions: ["answerBasisValid"], state: "acknowledged" },
    }),
    step("2026-03-10T14:10:00Z", "consul", "recognise", {
      facts: { recognition, registerReference, answerBasis: renewed },
      expect: { state: "recognised", elsewhere: "recognised" },
    }),
  );
  expect(found).toEqual([]);
});

it("a case that was withdrawn is over on the other side too: nothing is decided on it any more", () => {
  const found = plays(
    ...requested({ on: day, custody: free }),
    acknowledged("2026-02-26T09:30:00Z"),
    ...identified("2026-03-02", inRegister),
    raise("2026-03-09T09:00:00Z", "prefecture", "withdrawn", { reason: "RELEASED" }),
    step("2026-03-10T14:00:00Z", "consul", "recognise", {
      facts: { recognition, registerReference },
      expect: { refused: "case-closed" },
    }),
  );
  expect(found).toEqual([]);
});

it("a person who is freed while the file is prepared has no retention clock running", () => {
  const custody = (situation: string) => ({
    custody: {
      situation,
      law: "ceseda",
      notifiedAt: "2026-02-23T10:00:00Z",
      ...(situation === "retained" ? { titleEndsAt: "2026-02-27T10:00:00Z" } : {}),
    },
  });
  const found = plays(
    internal("2026-02-23T11:00:00Z", "prefecture", "recordPlacement", {
      facts: custody("retained"),
      expect: { clocks: { retention1: { status: "running" } } },
    }),
    internal("2026-02-24T11:00:00Z", "prefecture", "recordEarlyRelease", {
      reason: "COURT_OTHER",
      facts: custody("free"),
      expect: { clocks: { retention1: { status: "stopped" } } },
    }),
  );
  expect(found).toEqual([]);
});
