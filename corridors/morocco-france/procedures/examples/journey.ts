/** Worked cases: what becomes of a document, and of a journey that must not be. */
import type { Example } from "@wasl/procedure";
import { gates, lift, opens, raise, record, sign, step } from "./moves.ts";
import { cleared, departed, departure, flight, flightTold, issued, laissezPasser, numberOne } from "./travelled.ts";

const flightCancelled: Example = {
  id: "flightCancelled",
  rows: ["I9"],
  opens,
  play: [
    ...issued,
    step("2026-04-02T09:00:00Z", "central", "recordExpiry", {
      expect: { refused: "condition-not-met", conditions: ["validityEnded"], state: "issued" },
    }),
    step("2026-04-17T09:00:00Z", "central", "recordExpiry", { expect: { state: "expired", elsewhere: "expired" } }),
    ...gates("2026-04-20T08"),
    step("2026-04-20T09:00:00Z", "prefecture", "askReissue", { expect: { state: "reissue", elsewhere: "reissue" } }),
    step("2026-04-21T09:00:00Z", "consul", "agreeReissue", {
      facts: { agreement: { noticeWorkingDays: "5", surrenderPassport: false } },
      expect: { state: "agreed", elsewhere: "agreed" },
    }),
    ...gates("2026-04-22T08"),
    step("2026-04-22T09:00:00Z", "prefecture", "notifyFlight", {
      facts: { flight: { ...flight, departsAt: "2026-05-12T11:00:00Z", arrivesAt: "2026-05-12T13:10:00Z" } },
    }),
    record("2026-04-23T09:00:00Z", "consul", "other documents", { otherDocument: "none" }),
    step("2026-04-23T09:10:00Z", "consul", "issue", {
      person: "consul",
      facts: { document: { ...laissezPasser("MA0041302", "2026-04-23", "2026-05-23"), replaces: "MA0041276" } },
    }),
    sign("2026-04-23T09:20:00Z", "intake", "issue", {
      person: "consular agent",
      expect: { state: "issued", elsewhere: "issued" },
    }),
  ],
};

const numberTwice: Example = {
  id: "numberTwice",
  rows: ["I13"],
  opens,
  play: [
    ...departed,
    step("2026-03-24T11:30:00Z", "border", "depart", {
      facts: { departure },
      expect: { refused: "wrong-turn", state: "departed" },
    }),
    raise("2026-03-24T11:35:00Z", "border", "documentAlert", {
      reason: "PRESENTED_TWICE",
      expect: { flags: ["documentAlert"], state: "departed", elsewhere: "departed" },
    }),
  ],
};

const reflectionAfterwards: Example = {
  id: "reflectionAfterwards",
  rows: ["F4", "W4"],
  opens,
  play: [
    ...cleared,
    record("2026-03-24T08:00:00Z", "legal", "gate", { reflection: "running" }, { flags: ["suspended"] }),
    step("2026-03-24T11:10:00Z", "border", "depart", {
      facts: { departure },
      expect: { refused: "condition-not-met", conditions: ["notSuspended"], state: "issued" },
    }),
    // Nobody takes the pause down while the gate behind it is closed.
    lift("2026-03-24T11:20:00Z", "legal", "suspended", { expect: { refused: "gate-not-met", flags: ["suspended"] } }),
  ],
};

const suspensionOnItsWay: Example = {
  id: "suspensionOnItsWay",
  rows: ["W1"],
  opens,
  play: [
    ...flightTold,
    record("2026-03-16T09:00:00Z", "consul", "other documents", { otherDocument: "none" }),
    step("2026-03-16T09:10:00Z", "consul", "issue", { person: "consul", facts: { document: numberOne } }),
    raise("2026-03-16T09:15:00Z", "prefecture", "suspended", { reason: "FLIGHT", held: true }),
    sign("2026-03-16T09:20:00Z", "consul", "issue", {
      person: "deputy consul",
      expect: { state: "issued", elsewhere: "issued" },
    }),
    // Issued while the suspension was on its way: valid, and unusable.
    raise("2026-03-16T11:00:00Z", "consul", "recalled", { reason: "SUSPENDED" }),
    step("2026-03-17T09:00:00Z", "prefecture", "returnDocument", {
      expect: { state: "returned", elsewhere: "returned" },
    }),
    step("2026-03-19T09:00:00Z", "consul", "cancelDocument", {
      expect: { state: "cancelled", elsewhere: "cancelled" },
    }),
  ],
};

const numberTwo = { ...laissezPasser("MA0041288", "2026-03-20", "2026-04-20"), replaces: "MA0041276" };

const recalledInError: Example = {
  id: "recalledInError",
  rows: [],
  opens,
  play: [
    ...flightTold,
    // There is nothing to recall yet.
    raise("2026-03-16T08:50:00Z", "consul", "recalled", {
      reason: "ERROR",
      expect: { refused: "condition-not-met", conditions: ["documentOut"], flags: [] },
    }),
    ...issued.slice(flightTold.length),
    raise("2026-03-16T11:00:00Z", "consul", "recalled", { reason: "ERROR", expect: { flags: ["recalled"] } }),
    step("2026-03-17T09:00:00Z", "prefecture", "returnDocument"),
    step("2026-03-17T15:00:00Z", "consul", "cancelDocument", {
      expect: { state: "cancelled", elsewhere: "cancelled" },
    }),
    ...gates("2026-03-18T08"),
    step("2026-03-18T09:00:00Z", "prefecture", "askReissue"),
    step("2026-03-18T14:00:00Z", "consul", "agreeReissue", {
      facts: { agreement: { noticeWorkingDays: "5", surrenderPassport: false } },
    }),
    ...gates("2026-03-19T08"),
    step("2026-03-19T09:00:00Z", "prefecture", "notifyFlight", {
      facts: { flight: { ...flight, departsAt: "2026-04-07T11:00:00Z", arrivesAt: "2026-04-07T13:10:00Z" } },
    }),
    record("2026-03-20T09:00:00Z", "consul", "other documents", { otherDocument: "none" }),
    // The recall of the first would fall on the second.
    step("2026-03-20T09:10:00Z", "consul", "issue", {
      facts: { document: numberTwo },
      expect: { refused: "condition-not-met", conditions: ["recallLifted"], state: "flightNotified" },
    }),
    lift("2026-03-20T09:15:00Z", "consul", "recalled", { expect: { flags: [] } }),
    step("2026-03-20T09:20:00Z", "consul", "issue", { person: "consul", facts: { document: numberTwo } }),
    sign("2026-03-20T09:30:00Z", "intake", "issue", {
      person: "consular agent",
      expect: { state: "issued", elsewhere: "issued" },
    }),
  ],
};

export const journeyExamples: readonly Example[] = [
  flightCancelled,
  numberTwice,
  reflectionAfterwards,
  suspensionOnItsWay,
  recalledInError,
];
