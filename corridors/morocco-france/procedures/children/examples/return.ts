/** Worked cases: a child's return, and what keeps one from being. */
import type { Example, ExampleMove } from "@wasl/procedure";
import { internal, record, sign, step } from "../../examples/moves.ts";
import { linkedFile, mayAnswer, maySend, protection, yassine } from "./moves.ts";

const opens = { at: "2026-03-23T08:00:00Z", party: "requesting" } as const;

const report = {
  from: "FR-ASE-33",
  to: "MA-AC-96",
  solution: "familyInOrigin",
  summary: "Enfant scolarisé, entendu deux fois, souhaite rejoindre sa grand-mère.",
  reasons: "Lien familial solide ; chaque solution a été pesée.",
};
const homeVisit = { visitedOn: "2026-04-02", carersHeard: true, agreed: true, able: true, findings: "Foyer stable." };
const home = (setting: string) => ({ receivedBy: "relative", setting, agreed: true, able: true, care: "MA-EN-CAS" });
const consent = { authority: "judgeOfMinors", decidedOn: "2026-04-08", reference: "TPI-2026-88" };
const decision = (kind: string, on = "2026-04-20") => ({
  decision: { kind, standing: "executory", decidedOn: on, reference: "TPE-2026-0310" },
});
const plan = (accompaniedBy: string) => ({
  plan: {
    accompaniedBy,
    leavesOn: "2026-07-06",
    meets: "MA-EN-CAS",
    firstVisitOn: "2026-07-13",
    contact: "Le service d’accueil, aux heures ouvrées.",
  },
});

const drafted = (child: object = yassine): ExampleMove =>
  record("2026-03-23T08:30:00Z", "care", "report", { child, report, transferBasis: protection });

const consulted = (child: object = yassine): readonly ExampleMove[] => [
  drafted(child),
  linkedFile("2026-03-23T09:00:00Z", "determination", "returnSought"),
  ...maySend("2026-03-23T10"),
  step("2026-03-23T11:00:00Z", "authority", "consult", { person: "first officer" }),
  sign("2026-03-23T12:00:00Z", "judge", "consult", {
    person: "judge",
    expect: {
      state: "consulted",
      elsewhere: "consulted",
      holds: { requested: ["child", "report", "transferBasis"] },
      clocks: { consultation: { status: "running" } },
    },
  }),
];

const visited: readonly ExampleMove[] = [
  record("2026-04-02T14:00:00Z", "careThere", "visit", { homeVisit, reception: home("family") }),
  ...mayAnswer("2026-04-08T09"),
];

const consented = (child: object = yassine): readonly ExampleMove[] => [
  ...consulted(child),
  ...visited,
  step("2026-04-08T10:00:00Z", "authorityThere", "consentTo", { person: "officer there", facts: { consent } }),
  sign("2026-04-08T11:00:00Z", "careThere", "consentTo", {
    person: "care there",
    expect: { state: "consented", elsewhere: "consented", clocks: { consultation: { status: "stopped" } } },
  }),
];

const decided = (child: object = yassine): readonly ExampleMove[] => [
  ...consented(child),
  record("2026-04-20T08:00:00Z", "care", "safety", { returnSafety: "noRisk" }),
  step("2026-04-20T10:00:00Z", "judge", "decide", {
    facts: decision("transfersJurisdiction"),
    expect: { state: "decided", elsewhere: "decided" },
  }),
];

const ready: readonly ExampleMove[] = [
  ...decided(),
  ...maySend("2026-06-15T09"),
  step("2026-06-15T10:00:00Z", "care", "planJourney", {
    person: "first worker",
    facts: plan("nobody"),
    expect: { refused: "condition-not-met", conditions: ["accompanied"], state: "decided" },
  }),
  step("2026-06-15T10:30:00Z", "care", "planJourney", { person: "first worker", facts: plan("specialisedOfficial") }),
  sign("2026-06-15T11:00:00Z", "judge", "planJourney", { person: "judge", expect: { state: "planned" } }),
  step("2026-06-17T10:00:00Z", "careThere", "confirmReception", { expect: { state: "ready", elsewhere: "ready" } }),
];

const gates = (reflection: string): readonly ExampleMove[] => [
  record("2026-07-06T06:00:00Z", "care", "gates", {
    returnSafety: "noRisk",
    childUnderstands: "understood",
    enforcementFiles: "noneHeld",
    transmission: "endangersNobody",
    reflection,
  }),
  record("2026-07-06T06:10:00Z", "judge", "gates", { recourse: "timePassed", proceedings: "none" }),
];

const leaves = { departure: { at: "2026-07-06T09:00:00Z", accompaniedBy: "specialisedOfficial" } };

const received: readonly ExampleMove[] = [
  ...ready,
  ...gates("none"),
  step("2026-07-06T07:00:00Z", "care", "depart", { person: "first worker", facts: leaves }),
  sign("2026-07-06T07:30:00Z", "judge", "depart", { person: "judge", expect: { state: "travelling" } }),
  step("2026-07-06T16:00:00Z", "careThere", "receive", {
    facts: { arrival: { at: "2026-07-06T15:00:00Z", handedTo: "relative" } },
    expect: { state: "received", elsewhere: "received", clocks: { visit3: { status: "running" } } },
  }),
];

const seen = (on: string, standing = "safe", childSeen = true) => ({
  seenOn: on,
  childSeen,
  standing,
  schooling: childSeen ? "atSchool" : "unknown",
  carerKeeps: childSeen ? "yes" : "unknown",
});

const wholeReturn: Example = {
  id: "wholeReturn",
  rows: ["M1", "M2", "M3", "M6", "M7", "C-FU"],
  opens,
  play: [
    ...received,
    step("2026-10-01T10:00:00Z", "careThere", "visitAt3", { facts: { followUp3: seen("2026-09-30") } }),
    step("2026-12-29T10:00:00Z", "careThere", "visitAt6", { facts: { followUp6: seen("2026-12-28") } }),
    step("2027-07-01T10:00:00Z", "careThere", "visitAt12", {
      facts: { followUp12: seen("2027-06-30") },
      expect: { state: "followedUp", elsewhere: "followedUp" },
    }),
  ],
};

const familyDeclines: Example = {
  id: "familyDeclines",
  rows: ["M-b", "M3"],
  opens,
  play: [
    ...consulted(),
    step("2026-04-03T10:00:00Z", "authorityThere", "notConsent", {
      facts: { refusal: { reasons: "La famille ne souhaite pas accueillir l’enfant." } },
      reason: "FAMILY_DECLINES",
      expect: { state: "notConsented", elsewhere: "notConsented" },
    }),
    step("2026-04-10T10:00:00Z", "judge", "protectHere", {
      facts: decision("keepsJurisdiction", "2026-04-10"),
      expect: { state: "protectedHere", elsewhere: "protectedHere" },
    }),
  ],
};

const withoutConsent: Example = {
  id: "withoutConsent",
  rows: ["M-d", "M6"],
  opens,
  play: [
    ...consulted(),
    step("2026-04-03T10:00:00Z", "authorityThere", "notConsent", {
      facts: { refusal: { reasons: "Aucun accueil possible." } },
      reason: "NO_CARER",
    }),
    step("2026-04-10T10:00:00Z", "judge", "decide", {
      facts: decision("transfersJurisdiction", "2026-04-10"),
      expect: { refused: "wrong-state", state: "notConsented" },
    }),
  ],
};

const closedHome: Example = {
  id: "closedHome",
  rows: ["M7"],
  opens,
  play: [
    ...consulted(),
    ...visited,
    step("2026-04-08T10:00:00Z", "authorityThere", "consentTo", {
      person: "officer there",
      facts: { consent, reception: home("closed") },
      // Of the visit, kept by child protection, the authority learns nothing: what it may read speaks first.
      expect: { refused: "condition-not-met", conditions: ["openSetting"], state: "consulted" },
    }),
    step("2026-04-08T10:30:00Z", "authorityThere", "consentTo", {
      person: "officer there",
      facts: { consent, reception: home("community") },
    }),
    sign("2026-04-08T11:00:00Z", "careThere", "consentTo", { person: "care there", expect: { state: "consented" } }),
  ],
};

const visitMissing: Example = {
  id: "visitMissing",
  rows: ["M-g", "C-FU"],
  opens,
  play: [
    ...received,
    step("2026-10-01T10:00:00Z", "careThere", "visitAt3", { facts: { followUp3: seen("2026-09-30") } }),
    record("2027-01-20T09:00:00Z", "authority", "reminder", {
      reminder: { at: "2027-01-20T09:00:00Z", channel: "telephone" },
    }),
    step("2027-02-15T10:00:00Z", "careThere", "visitAt6", {
      facts: { followUp6: seen("2027-02-14", "unknown", false) },
      expect: { state: "followed6", elsewhere: "followed6" },
    }),
  ],
};

const eachChildAlone: Example = {
  id: "eachChildAlone",
  rows: ["M-i", "M2"],
  opens,
  play: [
    drafted(),
    ...maySend("2026-03-23T10"),
    step("2026-03-23T11:00:00Z", "authority", "consult", {
      expect: { refused: "condition-not-met", conditions: ["determined"], state: "prepared" },
    }),
  ],
};

const neverAlone: Example = {
  id: "neverAlone",
  rows: ["M7", "M8", "W4"],
  opens,
  play: [
    ...ready,
    ...gates("running"),
    step("2026-07-06T07:00:00Z", "care", "depart", {
      facts: leaves,
      expect: { refused: "condition-not-met", conditions: ["noReflection"], state: "ready" },
    }),
  ],
};

const silenceIsNoConsent: Example = {
  id: "silenceIsNoConsent",
  rows: ["C-H33", "M6"],
  opens,
  play: [
    ...consulted(),
    internal("2026-04-20T09:00:00Z", "authority", "remind", {
      facts: { reminder: { at: "2026-04-20T09:00:00Z", channel: "wasl" } },
      expect: { refused: "condition-not-met", conditions: ["consultationOverdue"] },
    }),
    internal("2026-05-18T09:00:00Z", "authority", "remind", {
      facts: { reminder: { at: "2026-05-18T09:00:00Z", channel: "wasl" } },
    }),
    step("2026-05-18T10:00:00Z", "judge", "decide", {
      facts: decision("transfersJurisdiction", "2026-05-18"),
      expect: { refused: "wrong-turn", state: "consulted" },
    }),
  ],
};

const birthdayComes: Example = {
  id: "birthdayComes",
  rows: ["C-18", "M-e"],
  opens,
  play: [
    ...decided({ ...yassine, birthDate: "2008-05-02", ageBasis: "document" }),
    step("2026-05-02T10:00:00Z", "judge", "reachMajority", { expect: { state: "adult", elsewhere: "adult" } }),
  ],
};

export const returnExamples: readonly Example[] = [
  wholeReturn,
  familyDeclines,
  withoutConsent,
  closedHome,
  visitMissing,
  eachChildAlone,
  neverAlone,
  silenceIsNoConsent,
  birthdayComes,
];
