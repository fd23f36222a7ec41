/** Worked cases of transit: let through, unsafe onward, and brought back. */
import type { Example, ExampleMove } from "@wasl/procedure";
import { day, gates, opens, record, sign, step } from "./moves.ts";
import { returnBasis, traveller, written } from "./returning.ts";

const transitPlan = {
  authority: "FR-DNPAF",
  addressedTo: "MA-CG-BOD",
  from: "BOD",
  through: "CMN",
  reachesAt: "2026-03-24T13:10:00Z",
  leavesAt: "2026-03-24T17:00:00Z",
  destination: "SEN",
  need: "ESCORT",
  personsOnFlight: 1,
} as const;
const transitPapers = { kind: "passport", number: "A00000001", validTo: "2027-05-01" } as const;

const prepared = (onward: Readonly<Record<string, string>>): readonly ExampleMove[] =>
  written(day, { traveller: { ...traveller, nationality: "SEN" }, onward }, { transitPlan, transitPapers });

const permitted: readonly ExampleMove[] = [
  ...prepared({ admission: "assured", safety: "examined" }),
  step(`${day}T10:00:00Z`, "central", "askTransit", { person: "first officer" }),
  sign(`${day}T10:15:00Z`, "secondReader", "askTransit", {
    person: "second officer",
    expect: {
      state: "requested",
      elsewhere: "requested",
      holds: { requested: ["transferBasis", "transitPapers", "transitPlan", "traveller"] },
    },
  }),
  step("2026-03-02T10:00:00Z", "consul", "permit", {
    facts: { permission: { contactPost: "MA-PAF-CMN", supervised: "airside" }, answerBasis: returnBasis },
    expect: { state: "permitted", elsewhere: "permitted", clocks: { transitReply: { status: "stopped" } } },
  }),
  ...gates("2026-03-24T09"),
  step("2026-03-24T11:10:00Z", "border", "leaveForTransit", {
    facts: { transitDeparture: { at: "2026-03-24T11:05:00Z", airport: "BOD" } },
    expect: { state: "underWay", elsewhere: "underWay", clocks: { passing: { status: "running" } } },
  }),
];

const letThrough: Example = {
  id: "letThrough",
  rows: ["readmission §10 transit", "H5"],
  opens,
  play: [
    ...permitted,
    step("2026-03-24T16:50:00Z", "arrivals", "recordPassage", {
      facts: { passage: { at: "2026-03-24T16:45:00Z", airport: "CMN" } },
      expect: { state: "passed", elsewhere: "passed" },
    }),
  ],
};

const onwardUnknown: Example = {
  id: "onwardUnknown",
  rows: ["W2", "readmission §10 transit"],
  opens,
  play: [
    ...prepared({ admission: "notAssured", safety: "notExamined" }),
    step(`${day}T10:00:00Z`, "central", "askTransit", {
      expect: { refused: "condition-not-met", conditions: ["onwardAdmitted", "onwardSafe"], state: "prepared" },
    }),
    record(`${day}T11:00:00Z`, "legal", "onward", { onward: { admission: "assured", safety: "examined" } }),
    step(`${day}T11:10:00Z`, "central", "askTransit", { person: "first officer" }),
  ],
};

const broughtBack: Example = {
  id: "broughtBack",
  rows: ["readmission §10 transit"],
  opens,
  play: [
    ...permitted,
    step("2026-03-24T15:00:00Z", "arrivals", "sendBack", {
      reason: "ONWARD_NOT_ADMITTED",
      expect: { state: "cameBack", elsewhere: "cameBack" },
    }),
    step("2026-03-24T20:00:00Z", "border", "receiveBack", { expect: { state: "closed", elsewhere: "closed" } }),
  ],
};

export const transitExamples: readonly Example[] = [letThrough, onwardUnknown, broughtBack];
