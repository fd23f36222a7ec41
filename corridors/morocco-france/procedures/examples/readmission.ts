/** Worked cases of readmission: what speaks for it, what never does, and an answer in time. */
import type { Example, ExampleMove } from "@wasl/procedure";
import { day, gates, internal, opens, record, sign, step } from "./moves.ts";
import { returnBasis, written } from "./returning.ts";

const application = { authority: "FR-PREF-33", addressedTo: "MA-CG-BOD", ground: "ownNational" } as const;
const passport = { pieces: [{ kind: "passport", speaksFor: "nationality", number: "XB0000001" }] } as const;

const prepared = (but: Readonly<Record<string, unknown>> = {}): readonly ExampleMove[] => [
  ...written(day, { application, ...but }),
  record(`${day}T09:40:00Z`, "secondReader", "evidence", { genuine: "noneFalse" }),
];

const applied = (but: Readonly<Record<string, unknown>> = {}): readonly ExampleMove[] => [
  ...prepared(but),
  step(`${day}T10:00:00Z`, "prefecture", "apply", { person: "first officer" }),
  sign(`${day}T10:15:00Z`, "secondReader", "apply", {
    person: "second officer",
    expect: { state: "requested", elsewhere: "requested", clocks: { reply: { status: "running" } } },
  }),
];

const acceptance = { grounds: ["proof"], transferBy: "2026-05-29", arrivalPost: "MA-PAF-CMN" } as const;

const accepted: readonly ExampleMove[] = [
  ...applied({ proof: passport }),
  record("2026-03-09T09:00:00Z", "intake", "evidence", { evidenceWeighed: "counts" }),
  step("2026-03-09T10:00:00Z", "consul", "accept", {
    facts: { acceptance, answerBasis: returnBasis },
    expect: {
      state: "accepted",
      elsewhere: "accepted",
      clocks: { reply: { status: "stopped" }, transferBy: { status: "running" } },
    },
  }),
];

const ownNational: Example = {
  id: "ownNational",
  rows: ["readmission §4 content", "readmission §4 evidence", "H5"],
  opens,
  play: [
    ...accepted,
    step("2026-03-20T09:00:00Z", "central", "recordTransferred", {
      expect: { refused: "condition-not-met", conditions: ["handedOver"], state: "accepted" },
    }),
    { at: "2026-03-20T10:00:00Z", role: "central", do: "link", name: "handover", value: "confirmed" },
    step("2026-03-20T10:05:00Z", "central", "recordTransferred", {
      expect: { state: "transferred", elsewhere: "transferred" },
    }),
  ],
};

const likelyOnly: Example = {
  id: "likelyOnly",
  rows: ["readmission §4 evidence", "readmission §5 reply"],
  opens,
  play: [
    ...applied({
      application: { ...application, ground: "thirdCountryNational" },
      primaFacie: { pieces: [{ kind: "travelTicket", speaksFor: "entry" }] },
    }),
    step("2026-03-09T10:00:00Z", "consul", "extendReply", {
      facts: { extension: { until: "2026-06-30", because: "registerSearch" } },
      expect: { refused: "condition-not-met", conditions: ["extensionBounded"], state: "requested" },
    }),
    step("2026-03-09T10:05:00Z", "consul", "extendReply", {
      facts: { extension: { until: "2026-04-10", because: "registerSearch" } },
      expect: { state: "extended", elsewhere: "extended", clocks: { longerReply: { status: "running" } } },
    }),
    record("2026-03-30T09:00:00Z", "intake", "evidence", { evidenceWeighed: "counts" }),
    step("2026-03-30T10:00:00Z", "consul", "accept", {
      facts: { acceptance: { ...acceptance, grounds: ["primaFacie"] }, answerBasis: returnBasis },
      expect: { refused: "condition-not-met", conditions: ["enquired"], state: "extended" },
    }),
    record("2026-04-02T09:00:00Z", "intake", "enquiry", { enquiry: { register: "found", interview: false } }),
    step("2026-04-02T10:00:00Z", "consul", "accept", {
      facts: { acceptance: { ...acceptance, grounds: ["primaFacie", "enquiry"] }, answerBasis: returnBasis },
      expect: { state: "accepted", elsewhere: "accepted" },
    }),
  ],
};

const falseDocument: Example = {
  id: "falseDocument",
  rows: ["readmission §4 evidence", "readmission §5 reasons"],
  opens,
  play: [
    ...written(day, { application, proof: passport }),
    record(`${day}T09:40:00Z`, "secondReader", "evidence", { genuine: "falseFound" }),
    step(`${day}T10:00:00Z`, "prefecture", "apply", {
      expect: { refused: "condition-not-met", conditions: ["noneFalse"], state: "prepared" },
    }),
    // The false piece is taken out; what is left is looked at again, and is less than it seemed.
    record(`${day}T10:10:00Z`, "prefecture", "evidence", {
      proof: {},
      primaFacie: { pieces: [{ kind: "ownStatement", speaksFor: "nationality" }] },
    }),
    record(`${day}T10:15:00Z`, "secondReader", "evidence", { genuine: "noneFalse" }),
    step(`${day}T10:20:00Z`, "prefecture", "apply", { person: "first officer" }),
    sign(`${day}T10:30:00Z`, "secondReader", "apply", { person: "second officer", expect: { state: "requested" } }),
    record("2026-03-09T09:00:00Z", "intake", "enquiry", {
      enquiry: { register: "notFound", interview: true },
      evidenceWeighed: "falseFound",
    }),
    step("2026-03-09T10:00:00Z", "consul", "accept", {
      facts: { acceptance: { ...acceptance, grounds: ["primaFacie"] }, answerBasis: returnBasis },
      expect: { refused: "condition-not-met", conditions: ["evidenceCounts"], state: "requested" },
    }),
    step("2026-03-09T10:10:00Z", "consul", "refuse", {
      reason: "EVIDENCE_INSUFFICIENT",
      facts: { writtenReasons: { text: "Le registre ne donne aucune inscription." }, answerBasis: returnBasis },
      expect: { state: "refused", elsewhere: "refused" },
    }),
  ],
};

const wrongKind: Example = {
  id: "wrongKind",
  rows: ["readmission §4 evidence"],
  opens,
  play: [
    record(
      `${day}T08:00:00Z`,
      "prefecture",
      "evidence",
      { proof: { pieces: [{ kind: "drivingLicence", speaksFor: "nationality" }] } },
      { refused: "invalid-fact", state: "prepared" },
    ),
    record(`${day}T08:10:00Z`, "prefecture", "evidence", {
      primaFacie: { pieces: [{ kind: "drivingLicence", speaksFor: "nationality" }] },
    }),
  ],
};

const noAnswer: Example = {
  id: "noAnswer",
  rows: ["R9", "readmission §5 reply"],
  opens,
  play: [
    ...applied({ proof: passport }),
    internal("2026-03-10T09:00:00Z", "central", "escalate", {
      facts: { escalation: { level: "ministry" } },
      expect: { refused: "condition-not-met", conditions: ["replyOverdue"], state: "requested" },
    }),
    internal("2026-04-01T09:00:00Z", "central", "escalate", {
      facts: { escalation: { level: "ministry" } },
      expect: { state: "requested", elsewhere: "requested" },
    }),
  ],
};

const objection: Example = {
  id: "objectionFirst",
  rows: ["F11"],
  opens,
  play: [
    ...prepared({ proof: passport }),
    { at: `${day}T09:50:00Z`, role: "counsel", do: "raise", name: "objection" },
    step(`${day}T10:00:00Z`, "prefecture", "apply", {
      expect: { refused: "condition-not-met", conditions: ["noObjection"], state: "prepared" },
    }),
    { at: `${day}T15:00:00Z`, role: "legal", do: "lift", name: "objection" },
    ...gates(`${day}T16`),
    step(`${day}T16:30:00Z`, "prefecture", "apply", { person: "first officer" }),
    sign(`${day}T16:40:00Z`, "secondReader", "apply", { person: "second officer", expect: { state: "requested" } }),
  ],
};

export const readmissionExamples: readonly Example[] = [
  ownNational,
  likelyOnly,
  falseDocument,
  wrongKind,
  noAnswer,
  objection,
];
