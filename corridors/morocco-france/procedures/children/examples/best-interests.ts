/** Worked cases: a child's own file, from the signal to what a judge decides. */
import type { Example, ExampleMove } from "@wasl/procedure";
import { lift, raise, record, sign, step } from "../../examples/moves.ts";
import { heard, representation, yassine } from "./moves.ts";

const opens = { at: "2026-03-02T08:00:00Z", party: "protecting" } as const;

const signal = { at: "2026-03-02T07:30:00Z", from: "association", safety: "shelterNeeded", needs: ["shelter", "rest"] };
const needs = {
  safety: "safe",
  relatives: "inOrigin",
  history: "Parti il y a huit mois avec un cousin, seul depuis l’automne.",
  family: "Élevé par sa grand-mère ; le père travaille loin.",
};

const weighed = (solution: string, receivedBy?: string) => ({
  options: [
    { solution: "localCare", speaksFor: "École commencée, repères retrouvés.", speaksAgainst: "Loin des siens." },
    { solution: "familyInOrigin", speaksFor: "Lien fort avec la grand-mère.", speaksAgainst: "Âge de celle-ci." },
  ],
  solution,
  ...(receivedBy ? { receivedBy } : {}),
  reasons: "L’enfant a été entendu deux fois ; chaque solution a été pesée.",
  panel: ["care", "guardian", "psychologist"],
  undertaking: true,
});

const judged = (kind: string) => ({
  judgment: { kind, decidedOn: "2026-03-20", reference: "TPE-2026-0231", reasons: "Intérêt supérieur de l’enfant." },
});

const secured = (child: object = yassine): readonly ExampleMove[] => [
  step("2026-03-02T09:00:00Z", "care", "secure", {
    facts: { child, signal },
    expect: { state: "secured", clocks: { assessment: { status: "running" } } },
  }),
];

const assessed: readonly ExampleMove[] = [
  ...secured(),
  step("2026-03-03T09:00:00Z", "judge", "represent", { facts: { representation } }),
  step("2026-03-04T08:00:00Z", "care", "assess", {
    facts: { needs },
    expect: { refused: "condition-not-met", conditions: ["childHeard"], state: "represented" },
  }),
  record("2026-03-04T11:00:00Z", "care", "hearing", { childSays: heard }),
  step("2026-03-05T09:00:00Z", "care", "assess", {
    facts: { needs },
    expect: { state: "assessed", clocks: { assessment: { status: "stopped" } } },
  }),
];

const determined = (solution: string, receivedBy?: string): readonly ExampleMove[] => [
  ...assessed,
  step("2026-03-16T09:00:00Z", "care", "determine", {
    person: "first worker",
    facts: { determination: weighed(solution, receivedBy) },
  }),
  sign("2026-03-16T15:00:00Z", "care", "determine", { person: "second worker", expect: { state: "determined" } }),
];

const gates = (hour: string, reflection: string, returnSafety?: string): ExampleMove =>
  record(`${hour}:00:00Z`, "care", "gates", { reflection, ...(returnSafety ? { returnSafety } : {}) });

const staysProtected: Example = {
  id: "staysProtected",
  rows: ["M1", "M2", "C-BIA"],
  opens,
  play: [
    ...determined("localCare"),
    step("2026-03-20T09:00:00Z", "judge", "protectHere", {
      facts: judged("protectHere"),
      expect: { state: "protectedHere" },
    }),
  ],
};

const returnSought: Example = {
  id: "returnSought",
  rows: ["M2", "M4", "M5"],
  opens,
  play: [
    ...determined("familyInOrigin", "relative"),
    gates("2026-03-20T08", "none"),
    step("2026-03-20T09:00:00Z", "judge", "seekReturn", {
      facts: judged("seekReturn"),
      expect: { refused: "condition-not-met", conditions: ["noRisk"], state: "determined" },
    }),
    gates("2026-03-20T10", "none", "noRisk"),
    step("2026-03-20T11:00:00Z", "judge", "seekReturn", {
      facts: judged("seekReturn"),
      expect: { state: "returnSought" },
    }),
    step("2026-03-27T09:00:00Z", "care", "reopen", { reason: "CHILD_ASKS", expect: { state: "assessed" } }),
  ],
};

const adultWithoutDoubt: Example = {
  id: "adultWithoutDoubt",
  rows: ["minors §7 doubt"],
  opens,
  play: [
    step("2026-03-02T08:30:00Z", "care", "secure", {
      facts: { child: { ...yassine, birthDate: "1999-05-12", ageBasis: "document" }, signal },
      expect: { refused: "condition-not-met", conditions: ["mayBeChild"], state: "signalled" },
    }),
    ...secured({ ...yassine, birthDate: "1999-05-12", ageBasis: "document", doubt: true }),
  ],
};

const traffickingSigns: Example = {
  id: "traffickingSigns",
  rows: ["M-f", "W4", "minors §3 urgent"],
  opens,
  play: [
    ...determined("familyInOrigin", "relative"),
    raise("2026-03-18T09:00:00Z", "care", "urgent", { reason: "TRAFFICKING_SIGNS", expect: { flags: ["urgent"] } }),
    gates("2026-03-18T10", "running", "noRisk"),
    step("2026-03-18T11:00:00Z", "judge", "seekReturn", {
      facts: judged("seekReturn"),
      expect: { refused: "condition-not-met", conditions: ["noReflection"], state: "determined" },
    }),
  ],
};

const judgeOnAge: Example = {
  id: "judgeOnAge",
  rows: ["minors §7 doubt"],
  opens,
  play: [
    ...secured({ ...yassine, doubt: true }),
    step("2026-03-10T09:00:00Z", "judge", "recordAdulthood", {
      facts: { ageDecision: { finding: "minor", decidedOn: "2026-03-10", reference: "TPE-2026-0199" } },
      expect: { refused: "condition-not-met", conditions: ["adultByJudge"], state: "secured" },
    }),
    step("2026-03-24T09:00:00Z", "judge", "recordAdulthood", {
      facts: { ageDecision: { finding: "adult", decidedOn: "2026-03-24", reference: "TPE-2026-0240" } },
      expect: { state: "adult" },
    }),
  ],
};

const birthdayWaits: Example = {
  id: "birthdayWaits",
  rows: ["M-e", "C-18"],
  opens,
  play: [
    ...secured({ ...yassine, birthDate: "2008-03-12", ageBasis: "document" }),
    step("2026-03-05T09:00:00Z", "care", "reachMajority", {
      expect: { refused: "condition-not-met", conditions: ["majorityReached"], state: "secured" },
    }),
    step("2026-03-12T09:00:00Z", "care", "reachMajority", { expect: { state: "adult" } }),
  ],
};

const counselObjects: Example = {
  id: "counselObjects",
  rows: ["F11"],
  opens,
  play: [
    ...determined("familyInOrigin", "relative"),
    gates("2026-03-20T08", "none", "noRisk"),
    raise("2026-03-20T08:30:00Z", "lawyer", "objection"),
    step("2026-03-20T09:00:00Z", "judge", "seekReturn", {
      facts: judged("seekReturn"),
      expect: { refused: "condition-not-met", conditions: ["noObjection"] },
    }),
    lift("2026-03-20T15:00:00Z", "judge", "objection", { expect: { flags: [] } }),
  ],
};

export const bestInterestsExamples: readonly Example[] = [
  staysProtected,
  returnSought,
  adultWithoutDoubt,
  traffickingSigns,
  judgeOnAge,
  birthdayWaits,
  counselObjects,
];
