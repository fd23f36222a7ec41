/** Worked cases: the whole case, then the agreement, the flight and the issue refused where they must be. */
import type { Example } from "@wasl/procedure";
import {
  acknowledged,
  day,
  free,
  gates,
  identified,
  inRegister,
  internal,
  opens,
  recognition,
  record,
  registerReference,
  requested,
  retained,
  sign,
  step,
} from "./moves.ts";
import { agreed, departed, flight, flightTold, laissezPasser, numberOne } from "./travelled.ts";

const wholeCase: Example = {
  id: "wholeCase",
  rows: ["H5", "C-LPC-REPLY", "C-LPC-FLIGHT", "C-LPC-VAL", "C-CLR", "C-CONF"],
  opens,
  play: [
    ...departed,
    step("2026-03-24T14:00:00Z", "arrivals", "confirmArrival", {
      facts: { arrival: { at: "2026-03-24T13:20:00Z", airport: "CMN" } },
      expect: { state: "used", elsewhere: "used", clocks: { arrival: { status: "stopped" } } },
    }),
  ],
};

const noticeTooShort: Example = {
  id: "noticeTooShort",
  rows: ["C-LPC-FLIGHT"],
  opens,
  play: [
    ...agreed(),
    ...gates("2026-03-18T08"),
    step("2026-03-18T09:00:00Z", "prefecture", "notifyFlight", {
      facts: { flight: { ...flight, personsOnFlight: 3 } },
      expect: { refused: "condition-not-met", conditions: ["noticeGiven", "fewOnFlight"], state: "agreed" },
    }),
  ],
};

const registerSaysMinor: Example = {
  id: "registerSaysMinor",
  rows: ["W3"],
  opens,
  play: [
    ...requested({ on: day, custody: free }),
    acknowledged("2026-02-26T09:30:00Z"),
    ...identified("2026-03-02", inRegister),
    step("2026-03-10T14:00:00Z", "consul", "recognise", {
      facts: { recognition: { ...recognition, birthDate: "2008-11-XX" }, registerReference },
    }),
    step("2026-03-10T14:05:00Z", "consul", "agree", {
      facts: { agreement: { noticeWorkingDays: "5", surrenderPassport: false } },
      expect: { refused: "condition-not-met", conditions: ["holderAdult"], state: "recognised" },
    }),
  ],
};

const oneDocumentTwoPeople: Example = {
  id: "issueNeedsTwo",
  rows: ["H5", "F6", "C-LPC-VAL"],
  opens,
  play: [
    ...flightTold,
    record("2026-03-16T09:00:00Z", "consul", "other documents", { otherDocument: "none" }),
    step("2026-03-16T09:05:00Z", "consul", "issue", {
      facts: { document: laissezPasser("MA0041276", "2026-03-16", "2026-04-17") },
      expect: { refused: "condition-not-met", conditions: ["validOneMonth"] },
    }),
    step("2026-03-16T09:10:00Z", "consul", "issue", { person: "consul", facts: { document: numberOne } }),
    sign("2026-03-16T09:20:00Z", "consul", "issue", {
      person: "consul",
      expect: { refused: "same-person", state: "flightNotified" },
    }),
  ],
};

/** Retention ends at 23:40 in Paris; the document comes at 23:55. It is issued, out of useful time. */
const outOfUsefulTime: Example = {
  id: "outOfUsefulTime",
  rows: ["I4"],
  opens: { at: "2026-03-03T07:55:00Z", party: "requesting" },
  play: [
    ...requested({ on: "2026-03-03", custody: retained("2026-03-02T22:40:00Z", "2026-03-06T22:40:00Z") }),
    acknowledged("2026-03-03T11:00:00Z"),
    ...identified("2026-03-04", inRegister),
    step("2026-03-04T12:00:00Z", "consul", "recognise", { facts: { recognition, registerReference } }),
    step("2026-03-04T12:10:00Z", "consul", "agree", {
      facts: { agreement: { noticeWorkingDays: "5", surrenderPassport: false } },
    }),
    ...gates("2026-03-05T08"),
    step("2026-03-05T09:00:00Z", "prefecture", "notifyFlight", {
      facts: { flight },
      expect: { clocks: { retention1: { status: "running", due: "2026-03-06T22:40:00Z" } } },
    }),
    record("2026-03-06T22:45:00Z", "consul", "other documents", { otherDocument: "none" }),
    step("2026-03-06T22:50:00Z", "consul", "issue", {
      person: "consul",
      facts: { document: laissezPasser("MA0041281", "2026-03-06", "2026-04-06") },
    }),
    sign("2026-03-06T22:55:00Z", "consul", "issue", {
      person: "deputy consul",
      expect: { state: "issued", elsewhere: "issued" },
    }),
    ...gates("2026-03-23T13"),
    internal("2026-03-23T14:00:00Z", "legal", "clearDeparture", {
      expect: { refused: "condition-not-met", conditions: ["titleValid"], state: "issued" },
    }),
  ],
};

export const issuingExamples: readonly Example[] = [
  wholeCase,
  noticeTooShort,
  registerSaysMinor,
  oneDocumentTwoPeople,
  outOfUsefulTime,
];
