/** Worked cases of the handover: the whole way, and everything that keeps somebody on the ground. */
import { type Example, type ExampleMove, hashOf } from "@wasl/procedure";
import { gates, internal, opens, record, sign, step } from "./moves.ts";
import { written } from "./returning.ts";
import { departure, flight } from "./travelled.ts";

const told = "2026-03-13";
const transfer = { authority: "FR-DNPAF", arrivalPost: "MA-PAF-CMN", noticeWorkingDays: "5" } as const;
const passport = { kind: "passport", number: "XB0000001", validTo: "2028-01-10", willing: true } as const;
const escort = { officers: 2, medical: false } as const;

const planned = (papers: Readonly<Record<string, unknown>> = passport): readonly ExampleMove[] =>
  written(told, {}, { transfer, papers, escort, monitorTold: { at: `${told}T08:00:00Z` } });

const notify = (at: string, but: object, expect: ExampleMove["expect"]) =>
  step(at, "central", "notify", { facts: { flight: { ...flight, ...but } }, expect });

const notified = (papers?: Readonly<Record<string, unknown>>): readonly ExampleMove[] => [
  ...planned(papers),
  notify(
    `${told}T10:00:00Z`,
    {},
    {
      state: "notified",
      elsewhere: "notified",
      clocks: { slot: { status: "running" } },
      holds: { requested: ["flight", "papers", "transfer", "transferBasis", "traveller"] },
    },
  ),
];

const slotConfirmed: readonly ExampleMove[] = [
  ...notified(),
  step("2026-03-16T09:00:00Z", "arrivals", "confirmSlot", {
    facts: { slot: { contactPost: "MA-PAF-CMN", at: "2026-03-24T13:10:00Z" } },
    expect: { state: "slotConfirmed", elsewhere: "slotConfirmed", clocks: { slot: { status: "stopped" } } },
  }),
];

const attested = (hour: string): readonly ExampleMove[] => [
  ...gates(hour),
  record(`${hour}:20:00Z`, "medicalService", "fitness", { fitness: "fit" }),
];

const cleared: readonly ExampleMove[] = [
  ...slotConfirmed,
  ...attested("2026-03-23T13"),
  internal("2026-03-23T14:00:00Z", "legal", "clearDeparture", { person: "first jurist" }),
  sign("2026-03-23T14:10:00Z", "legal", "clearDeparture", { person: "second jurist" }),
];

const handoverRecord = {
  at: "2026-03-24T11:00:00Z",
  airport: "BOD",
  belongings: ["Une valise bleue", "Un téléphone"],
  papers: ["travelDocument", "personalPapers"],
} as const;

const depart = (at: string, expect: ExampleMove["expect"]) =>
  step(at, "border", "depart", {
    facts: { departure: { ...departure, documentNumber: "XB0000001" }, handoverRecord },
    expect,
  });

const arrived: readonly ExampleMove[] = [
  ...cleared,
  ...attested("2026-03-24T09"),
  depart("2026-03-24T11:10:00Z", {
    state: "departed",
    elsewhere: "departed",
    clocks: { arrival: { status: "running" } },
  }),
  step("2026-03-24T13:30:00Z", "arrivals", "confirmArrival", {
    facts: { arrival: { at: "2026-03-24T13:20:00Z", airport: "CMN" } },
    expect: { state: "arrived", elsewhere: "arrived" },
  }),
];

const signed = (at: string, hash: string, expect: ExampleMove["expect"]) =>
  step(at, "arrivals", "signHandover", { facts: { handoverAccepted: hash }, expect });

const wholeHandover: Example = {
  id: "wholeHandover",
  rows: ["T1", "T2", "T3", "T6", "T7", "C-CLR", "C-CONF", "H5"],
  opens,
  play: [
    ...arrived,
    signed("2026-03-24T13:40:00Z", hashOf(handoverRecord), { state: "handedOver", elsewhere: "handedOver" }),
    step("2026-03-24T14:00:00Z", "arrivals", "confirm", {
      expect: { state: "confirmed", elsewhere: "confirmed", clocks: { arrival: { status: "stopped" } } },
    }),
  ],
};

const judgeBeforeBoarding: Example = {
  id: "judgeBeforeBoarding",
  rows: ["R1", "W1", "G2"],
  opens,
  play: [
    ...cleared,
    ...attested("2026-03-24T09"),
    record("2026-03-24T10:20:00Z", "legal", "gate", { appeal: "pending" }, { flags: ["suspended"] }),
    depart("2026-03-24T11:00:00Z", {
      refused: "condition-not-met",
      conditions: ["notSuspended"],
      state: "slotConfirmed",
    }),
    internal("2026-03-24T11:05:00Z", "legal", "revokeClearance", { reason: "COURT" }),
    // The cause stays at home; what crosses says nothing.
    step("2026-03-24T11:10:00Z", "legal", "cancelTransfer", {
      reason: "NEUTRAL",
      facts: { cancellation: { because: "COURT" } },
      expect: {
        state: "planned",
        elsewhere: "planned",
        holds: { requested: ["flight", "papers", "slot", "transfer", "transferBasis", "traveller"] },
      },
    }),
  ],
};

const thirdOnFlight: Example = {
  id: "thirdOnFlight",
  rows: ["R2"],
  opens,
  play: [
    ...planned(),
    notify(
      `${told}T10:00:00Z`,
      { personsOnFlight: 3 },
      {
        refused: "condition-not-met",
        conditions: ["fewOnFlight"],
        state: "prepared",
      },
    ),
  ],
};

const documentEndsBefore: Example = {
  id: "documentEndsBefore",
  rows: ["R3", "T2"],
  opens,
  play: [
    ...planned({ ...passport, validTo: "2026-03-23" }),
    notify(
      `${told}T10:00:00Z`,
      {},
      {
        refused: "condition-not-met",
        conditions: ["documentCoversFlight"],
        state: "prepared",
      },
    ),
  ],
};

const onLaissezPasser: Example = {
  id: "onLaissezPasser",
  rows: ["T1", "T2"],
  opens,
  play: [
    ...planned({ kind: "laissezPasser", number: "MA0041276", validTo: "2026-04-10", willing: false }),
    notify(
      `${told}T10:00:00Z`,
      {},
      {
        refused: "condition-not-met",
        conditions: ["identityConfirmed", "documentUsable"],
        state: "prepared",
      },
    ),
    { at: `${told}T10:05:00Z`, role: "central", do: "link", name: "laissezPasser", value: "issued" },
    notify(`${told}T10:10:00Z`, {}, { state: "notified", elsewhere: "notified" }),
    step("2026-03-16T09:00:00Z", "arrivals", "confirmSlot", {
      facts: { slot: { contactPost: "MA-PAF-CMN", at: "2026-03-24T13:10:00Z" } },
    }),
    ...attested("2026-03-23T13"),
    // Given back to the consulate in the meantime: the document is there, and may not serve.
    { at: "2026-03-23T13:50:00Z", role: "central", do: "link", name: "laissezPasser", value: "returned" },
    internal("2026-03-23T14:00:00Z", "legal", "clearDeparture", {
      expect: {
        refused: "condition-not-met",
        conditions: ["identityConfirmed", "documentUsable"],
        state: "slotConfirmed",
      },
    }),
  ],
};

const notFit: Example = {
  id: "notFit",
  rows: ["T6", "W5"],
  opens,
  play: [
    ...cleared,
    record("2026-03-24T08:00:00Z", "medicalService", "fitness", { fitness: "notFit" }, { flags: ["suspended"] }),
    ...gates("2026-03-24T09"),
    depart("2026-03-24T11:00:00Z", {
      refused: "condition-not-met",
      conditions: ["notSuspended"],
      state: "slotConfirmed",
    }),
  ],
};

const recordDiffers: Example = {
  id: "recordDiffers",
  rows: ["R7", "R5"],
  opens,
  play: [
    ...arrived,
    signed("2026-03-24T13:40:00Z", "0".repeat(64), { refused: "not-what-was-proposed", state: "arrived" }),
    step("2026-03-24T13:45:00Z", "arrivals", "reportDifference", {
      reason: "BELONGINGS_DIFFER",
      expect: { state: "recordDiffers", elsewhere: "recordDiffers" },
    }),
    step("2026-03-24T15:00:00Z", "border", "correctRecord", {
      facts: { handoverRecord: { ...handoverRecord, belongings: ["Une valise bleue"] } },
      expect: { state: "arrived", elsewhere: "arrived" },
    }),
    // Nobody signs: after three working days both sides are told, and it never counts as carried out.
    step("2026-03-31T09:00:00Z", "arrivals", "confirm", {
      expect: { refused: "wrong-state", state: "arrived" },
    }),
  ],
};

export const handoverExamples: readonly Example[] = [
  wholeHandover,
  judgeBeforeBoarding,
  thirdOnFlight,
  documentEndsBefore,
  onLaissezPasser,
  notFit,
  recordDiffers,
];
