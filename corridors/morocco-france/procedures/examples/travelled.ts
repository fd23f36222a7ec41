/** How far a case has come, shared by several worked cases of the document: agreed, notified, issued, cleared, departed. */
import type { ExampleMove } from "@wasl/procedure";
import {
  acknowledged,
  day,
  free,
  gates,
  identified,
  inRegister,
  internal,
  recognition,
  record,
  registerReference,
  requested,
  sign,
  step,
} from "./moves.ts";

export const flight = {
  number: "AT743",
  departsAt: "2026-03-24T11:00:00Z",
  arrivesAt: "2026-03-24T13:10:00Z",
  from: "BOD",
  to: "CMN",
  need: "ESCORT",
  personsOnFlight: 1,
} as const;

export const laissezPasser = (number: string, issuedOn: string, validTo: string) => ({
  number,
  code: "PU",
  issuingPost: "MA-CG-BOD",
  issuedOn,
  validTo,
  journeys: 1,
  destination: "CMN",
});

export const numberOne = laissezPasser("MA0041276", "2026-03-16", "2026-04-16");

/** Recognised and agreed in principle by 10 March. */
export const agreed = (custody: Readonly<Record<string, unknown>> = free): readonly ExampleMove[] => [
  ...requested({ on: day, custody }),
  acknowledged("2026-02-26T09:30:00Z"),
  ...identified("2026-03-02", inRegister),
  step("2026-03-10T14:00:00Z", "consul", "recognise", { facts: { recognition, registerReference } }),
  step("2026-03-10T14:05:00Z", "consul", "agree", {
    facts: { agreement: { noticeWorkingDays: "5", surrenderPassport: false } },
    expect: { state: "agreed", elsewhere: "agreed", clocks: { reply: { status: "paused" } } },
  }),
];

/** The flight told, five working days of the post before. */
export const flightTold: readonly ExampleMove[] = [
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

export const issued: readonly ExampleMove[] = [
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
export const cleared: readonly ExampleMove[] = [
  ...issued,
  ...gates("2026-03-23T13"),
  internal("2026-03-23T14:00:00Z", "legal", "clearDeparture", { person: "first jurist" }),
  sign("2026-03-23T14:10:00Z", "legal", "clearDeparture", { person: "second jurist" }),
];

export const departure = {
  at: "2026-03-24T11:05:00Z",
  airport: "BOD",
  documentNumber: "MA0041276",
  handedOver: true,
} as const;

export const departed: readonly ExampleMove[] = [
  ...cleared,
  ...gates("2026-03-24T09"),
  step("2026-03-24T11:10:00Z", "border", "depart", {
    facts: { departure },
    expect: { state: "departed", elsewhere: "departed", clocks: { arrival: { status: "running" } } },
  }),
];
