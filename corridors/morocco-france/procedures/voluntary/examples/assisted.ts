/** Worked cases: somebody thinks of going back, is counselled, and goes or stays. Invented people; times are instants in UTC. */
import type { Example, ExampleMove } from "@wasl/procedure";
import { internal, raise, record, sign, step } from "../../examples/moves.ts";

const opens = { at: "2026-03-02T08:00:00Z", party: "requesting" } as const;

const person = {
  given: { latin: "Omar", arabic: "عمر" },
  family: { latin: "Tazi", arabic: "التازي" },
  birthDate: "1988-XX-XX",
  nationality: "MAR",
  languages: ["darija", "french"],
  earlierAid: "never",
};
const told = ["legalRoutes", "asylum", "remedies", "conditions", "amounts", "rightToChange"];
const talk = (understood = true) => ({
  at: "2026-03-02T09:00:00Z",
  language: "darija",
  interpreter: "INT-0417",
  toldOf: told,
  allTold: true,
  understood,
  says: "Mon père est âgé. Je veux rentrer, mais pas les mains vides.",
});
const aid = { table: "DEMO-2026", allowance: 1200, reintegration: 3000, shownOn: "2026-03-04" };
const eligibility = { answer: "eligible", why: "Première demande, pays couvert.", appealTo: "Tribunal administratif" };
const basis = { instrument: "demonstrationInstrument", purpose: "voluntaryReturn", validUntil: "2028-12-31" };
const names = { given: person.given, family: person.family };
const documentRequest = { post: "MA-CG-BOD", ...names, birthDate: "1988-XX-XX", kind: "voluntary" };

const drafted = (but: object = {}): ExampleMove =>
  record("2026-03-02T08:30:00Z", "counsellor", "person", { person: { ...person, ...but } });
const asksAgain = (at: string): ExampleMove => record(at, "counsellor", "gates", { stillWants: "yes", age: "adult" });

const counselled = (but: object = {}): readonly ExampleMove[] => [
  drafted(but),
  internal("2026-03-02T10:00:00Z", "counsellor", "counsel", { facts: { counselling: talk() } }),
];

const eligible: readonly ExampleMove[] = [
  ...counselled(),
  record("2026-03-04T08:00:00Z", "counsellor", "age", { age: "adult" }),
  internal("2026-03-04T09:00:00Z", "counsellor", "findEligible", { facts: { eligibility, aid } }),
];

const consented: readonly ExampleMove[] = [
  ...eligible,
  record("2026-03-09T08:00:00Z", "counsellor", "wish", { stillWants: "yes" }),
  internal("2026-03-09T09:00:00Z", "counsellor", "consentInWriting", {
    person: "first counsellor",
    facts: {
      consent: { signedOn: "2026-03-09", language: "darija", interpreter: "INT-0417", passesOn: ["name", "plan"] },
    },
  }),
  { at: "2026-03-09T09:30:00Z", role: "counsellor", person: "second counsellor", do: "sign", name: "consentInWriting" },
];

const documentKnown: readonly ExampleMove[] = [
  ...consented,
  asksAgain("2026-03-10T08:00:00Z"),
  record("2026-03-10T08:10:00Z", "counsellor", "basis", { transferBasis: basis }),
  step("2026-03-10T09:00:00Z", "counsellor", "askDocument", {
    person: "first counsellor",
    facts: { documentRequest },
  }),
  sign("2026-03-10T09:30:00Z", "counsellor", "askDocument", {
    person: "second counsellor",
    expect: {
      state: "documentAsked",
      elsewhere: "documentAsked",
      holds: { requested: ["documentRequest", "transferBasis"] },
    },
  }),
  step("2026-03-23T10:00:00Z", "consul", "giveDocument", {
    facts: {
      travelDocument: { number: "MA0052007", issuedOn: "2026-03-23", validUntil: "2026-04-22" },
      answerBasis: basis,
    },
    expect: { state: "documentKnown", elsewhere: "documentKnown" },
  }),
];

const booking = {
  number: "AT787",
  departsAt: "2026-04-14T11:00:00Z",
  arrivesAt: "2026-04-14T13:10:00Z",
  from: "BOD",
  to: "CMN",
  help: "none",
};
const wishes = { partner: "MA-REINT", ...names, kind: "business", region: "Fès-Meknès" };

const booked: readonly ExampleMove[] = [
  ...documentKnown,
  asksAgain("2026-03-30T08:00:00Z"),
  step("2026-03-30T09:00:00Z", "counsellor", "book", { person: "first counsellor", facts: { booking, wishes } }),
  sign("2026-03-30T09:30:00Z", "counsellor", "book", { person: "second counsellor", expect: { state: "booked" } }),
];

const visit = (on: string, situation: string, done: number) => ({
  seenOn: on,
  reached: true,
  situation,
  stepsDone: done,
});

const wholeReturn: Example = {
  id: "wholeReturn",
  rows: ["V1", "V2", "V6", "V7"],
  opens,
  play: [
    ...booked,
    asksAgain("2026-04-14T09:00:00Z"),
    step("2026-04-14T11:00:00Z", "counsellor", "depart", {
      facts: { departure: { boardedAt: "2026-04-14T10:20:00Z", airport: "BOD" } },
      expect: { state: "departed", elsewhere: "departed", clocks: { arriving: { status: "running" } } },
    }),
    step("2026-04-15T09:00:00Z", "partner", "confirmArrival", {
      facts: { arrival: { at: "2026-04-14T13:30:00Z", metBy: "partner" } },
      expect: { state: "arrived", clocks: { visit3: { status: "running" } } },
    }),
    step("2026-04-22T09:00:00Z", "partner", "agreePlan", {
      facts: {
        plan: {
          agreedOn: "2026-04-22",
          steps: [{ kind: "tools", amount: 1800, by: "2026-06-30", what: "Outillage de menuiserie." }],
        },
      },
      expect: { state: "settling", elsewhere: "settling" },
    }),
    step("2026-07-10T09:00:00Z", "partner", "visitAt3", { facts: { followUp3: visit("2026-07-09", "onTheWay", 1) } }),
    step("2026-10-12T09:00:00Z", "partner", "visitAt6", { facts: { followUp6: visit("2026-10-09", "settled", 1) } }),
    step("2027-04-12T09:00:00Z", "partner", "visitAt12", {
      facts: { followUp12: visit("2027-04-09", "settled", 1) },
      expect: { state: "followedUp", elsewhere: "followedUp" },
    }),
  ],
};

const changedMind: Example = {
  id: "changedMind",
  rows: ["C5", "V2"],
  opens,
  play: [
    ...booked,
    raise("2026-04-14T10:10:00Z", "counsellor", "changedMind", { expect: { flags: ["changedMind"] } }),
    step("2026-04-14T10:20:00Z", "counsellor", "depart", {
      facts: { departure: { boardedAt: "2026-04-14T10:20:00Z", airport: "BOD" } },
      expect: { refused: "case-closed" },
    }),
  ],
};

const perhapsAChild: Example = {
  id: "perhapsAChild",
  rows: ["V4", "W3"],
  opens,
  play: [
    ...counselled({ birthDate: "2008-XX-XX" }),
    record("2026-03-04T08:00:00Z", "counsellor", "age", { age: "doubt" }),
    internal("2026-03-04T09:00:00Z", "counsellor", "findEligible", {
      facts: { eligibility, aid },
      expect: { refused: "condition-not-met", conditions: ["adult", "adultByBirthDate"] },
    }),
    internal("2026-03-04T10:00:00Z", "counsellor", "handToChildProtection", { reason: "AGE_IN_DOUBT" }),
  ],
};

const notUnderstood: Example = {
  id: "notUnderstood",
  rows: ["V1"],
  opens,
  play: [
    drafted(),
    internal("2026-03-02T10:00:00Z", "counsellor", "counsel", {
      facts: { counselling: talk(false) },
      expect: { refused: "condition-not-met", conditions: ["told"] },
    }),
    internal("2026-03-03T10:00:00Z", "counsellor", "counsel", { facts: { counselling: talk() } }),
  ],
};

const onlyVoluntary: Example = {
  id: "onlyVoluntary",
  rows: ["C6", "V3", "V7"],
  opens,
  play: [
    ...consented,
    asksAgain("2026-03-10T08:00:00Z"),
    record("2026-03-10T08:10:00Z", "counsellor", "basis", { transferBasis: basis }),
    step("2026-03-10T09:00:00Z", "counsellor", "askDocument", {
      facts: { documentRequest: { ...documentRequest, measure: "leaveTerritory" } },
      expect: { refused: "invalid-fact", state: "interested" },
    }),
    step("2026-03-10T09:05:00Z", "counsellor", "askDocument", {
      facts: { documentRequest: { ...documentRequest, kind: "removal" } },
      expect: { refused: "invalid-fact", state: "interested" },
    }),
  ],
};

const aidOnlyOnce: Example = {
  id: "aidOnlyOnce",
  rows: ["coordination §3.1 who"],
  opens,
  play: [
    ...counselled({ earlierAid: "received" }),
    record("2026-03-04T08:00:00Z", "counsellor", "age", { age: "adult" }),
    internal("2026-03-04T09:00:00Z", "counsellor", "findEligible", {
      facts: { eligibility, aid },
      expect: { refused: "condition-not-met", conditions: ["firstAid"] },
    }),
    internal("2026-03-04T09:10:00Z", "counsellor", "findNotEligible", {
      facts: { eligibility: { ...eligibility, answer: "notEligible", why: "Aide déjà reçue en 2019." } },
    }),
    internal("2026-03-20T09:00:00Z", "counsellor", "lookAgain", { reason: "APPEAL" }),
  ],
};

const consentLapses: Example = {
  id: "consentLapses",
  rows: ["V2"],
  opens,
  play: [
    ...documentKnown,
    record("2026-03-30T08:00:00Z", "counsellor", "age", { age: "adult" }),
    step("2026-03-30T09:00:00Z", "counsellor", "book", {
      facts: { booking, wishes },
      expect: { refused: "condition-not-met", conditions: ["stillWants"], state: "documentKnown" },
    }),
  ],
};

export const assistedExamples: readonly Example[] = [
  wholeReturn,
  changedMind,
  perhapsAChild,
  notUnderstood,
  onlyVoluntary,
  aidOnlyOnce,
  consentLapses,
];
