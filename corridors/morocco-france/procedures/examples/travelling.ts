/** Worked cases of the document and the journey. */
import type { Example, ExampleMove } from "@wasl/procedure";
import {
  acknowledged,
  free,
  gates,
  identified,
  inRegister,
  internal,
  lift,
  raise,
  recognition,
  record,
  requested,
  retained,
  sign,
  step,
} from "./moves.ts";

const day = "2026-02-25";
const opens = { at: `${day}T07:55:00Z`, party: "requesting" } as const;

const flight = {
  number: "AT743",
  departsAt: "2026-03-24T11:00:00Z",
  arrivesAt: "2026-03-24T13:10:00Z",
  from: "BOD",
  to: "CMN",
  need: "ESCORT",
  personsOnFlight: 1,
} as const;

const laissezPasser = (number: string, issuedOn: string, validTo: string) => ({
  number,
  code: "PU",
  issuingPost: "MA-CG-BOD",
  issuedOn,
  validTo,
  journeys: 1,
  destination: "CMN",
});

const numberOne = laissezPasser("MA0041276", "2026-03-16", "2026-04-16");

/** Recognised and agreed in principle by 10 March. */
const agreed = (custody: Readonly<Record<string, unknown>> = free): readonly ExampleMove[] => [
  ...requested({ on: day, custody }),
  acknowledged("2026-02-26T09:30:00Z"),
  ...identified("2026-03-02", inRegister),
  step("2026-03-10T14:00:00Z", "consul", "recognise", { facts: { recognition } }),
  step("2026-03-10T14:05:00Z", "consul", "agree", {
    facts: { agreement: { noticeWorkingDays: "5", surrenderPassport: false } },
    expect: { state: "agreed", elsewhere: "agreed", clocks: { reply: { status: "paused" } } },
  }),
];

/** The flight told, five working days of the post before. */
const flightTold: readonly ExampleMove[] = [
  ...agreed(),
  ...gates("2026-03-13T08"),
  step("2026-03-13T09:00:00Z", "prefecture", "notifyFlight", {
    facts: { flight },
    expect: {
      state: "flightNotified",
      elsewhere: "flightNotified",
      clocks: { issueBeforeFlight: { status: "running" } },
    },
  }),
];

const issued: readonly ExampleMove[] = [
  ...flightTold,
  record("2026-03-16T09:00:00Z", "consul", "other documents", { otherDocument: "none" }),
  step("2026-03-16T09:10:00Z", "consul", "issue", { person: "consul", facts: { document: numberOne } }),
  sign("2026-03-16T09:20:00Z", "consul", "issue", {
    person: "deputy consul",
    expect: {
      state: "issued",
      elsewhere: "issued",
      clocks: { reply: { status: "stopped" }, validity: { status: "running" } },
    },
  }),
];

/** The gates made again within 24 hours, and once more at the gate of the airport. */
const cleared: readonly ExampleMove[] = [
  ...issued,
  ...gates("2026-03-23T13"),
  internal("2026-03-23T14:00:00Z", "legal", "clearDeparture", { person: "first jurist" }),
  sign("2026-03-23T14:10:00Z", "legal", "clearDeparture", { person: "second jurist" }),
];

const departure = {
  at: "2026-03-24T11:05:00Z",
  airport: "BOD",
  documentNumber: "MA0041276",
  handedOver: true,
} as const;

const departed: readonly ExampleMove[] = [
  ...cleared,
  ...gates("2026-03-24T09"),
  step("2026-03-24T11:10:00Z", "border", "depart", {
    facts: { departure },
    expect: { state: "departed", elsewhere: "departed", clocks: { arrival: { status: "running" } } },
  }),
];

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

const registerSaysMinor: Example = {
  id: "registerSaysMinor",
  rows: ["W3"],
  opens,
  play: [
    ...requested({ on: day, custody: free }),
    acknowledged("2026-02-26T09:30:00Z"),
    ...identified("2026-03-02", inRegister),
    step("2026-03-10T14:00:00Z", "consul", "recognise", {
      facts: { recognition: { ...recognition, birthDate: "2008-11-XX" } },
    }),
    step("2026-03-10T14:05:00Z", "consul", "agree", {
      facts: { agreement: { noticeWorkingDays: "5", surrenderPassport: false } },
      expect: { refused: "condition-not-met", conditions: ["holderAdult"], state: "recognised" },
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

const oneDocumentTwoPeople: Example = {
  id: "issueNeedsTwo",
  rows: ["H5", "F6", "C-LPC-VAL"],
  opens,
  play: [
    ...flightTold,
    record("2026-03-16T09:00:00Z", "consul", "other documents", { otherDocument: "none" }),
    step("2026-03-16T09:05:00Z", "consul", "issue", {
      facts: { document: laissezPasser("MA0041276", "2026-03-16", "2026-05-16") },
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
    step("2026-03-04T12:00:00Z", "consul", "recognise", { facts: { recognition } }),
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
    lift("2026-03-24T11:20:00Z", "legal", "suspended"),
    // Lifting the pause opens nothing: the gate itself is still closed.
    step("2026-03-24T11:25:00Z", "border", "depart", {
      facts: { departure },
      expect: { refused: "gate-not-met", state: "issued" },
    }),
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

export const travellingExamples: readonly Example[] = [
  wholeCase,
  noticeTooShort,
  registerSaysMinor,
  oneDocumentTwoPeople,
  outOfUsefulTime,
  flightCancelled,
  numberTwice,
  reflectionAfterwards,
  suspensionOnItsWay,
];
