/** What many worked cases have in common: a file prepared, gates attested, the request sent. Times are instants in UTC. */
import type { ExampleExpectation, ExampleMove } from "@wasl/procedure";

type Facts = Readonly<Record<string, unknown>>;
type More = Partial<Pick<ExampleMove, "facts" | "reason" | "person" | "held" | "value">> & {
  readonly expect?: ExampleExpectation;
};

const move =
  (kind: ExampleMove["do"]) =>
  (at: string, role: string, name: string, more: More = {}): ExampleMove => ({ at, role, do: kind, name, ...more });

export const step = move("step");
export const sign = move("sign");
export const internal = move("internal");
export const raise = move("raise");
export const lift = move("lift");
/** Of another case on the same server: `value` is the state in which that one is. */
export const link = move("link");

/** `name` says in a word what is written down. */
export const record = (
  at: string,
  role: string,
  name: string,
  facts: Facts,
  expect?: ExampleExpectation,
): ExampleMove => move("record")(at, role, name, { facts, ...(expect ? { expect } : {}) });

/** All gates attested anew, within one hour of one day: `2026-02-25T15`. */
export const gates = (hour: string, but: Facts = {}): readonly ExampleMove[] => {
  const legal = {
    enforceability: "enforceable",
    appeal: "none",
    asylum: "neverAsked",
    age: "adult",
    reflection: "none",
    ...but,
  };
  return [
    record(`${hour}:00:00Z`, "legal", "gates", Object.fromEntries(Object.entries(legal).filter(([, value]) => value))),
    record(`${hour}:05:00Z`, "medicalService", "gate", { medicalReview: "none" }),
    record(`${hour}:10:00Z`, "prefecture", "gate", {
      informed: "understood",
      information: { at: `${hour}:08:00Z`, language: "tachelhit", interpreter: "INT-0417" },
    }),
    record(`${hour}:15:00Z`, "secondReader", "gate", { minimisation: "passed" }),
  ];
};

export const person = {
  given: { latin: "Ibrahim" },
  family: { latin: "Ait Lahssen" },
  birthDate: "1992-XX-XX",
  birthPlace: { province: "Tiznit", country: "MAR", confidence: "stated" },
  sex: "M",
} as const;

const transferBasis = {
  instrument: "demonstrationInstrument",
  purpose: "identificationAndTravelDocument",
  validUntil: "2027-12-31",
} as const;

const photo = { hash: "a".repeat(64), name: "photo.jpg", mediaType: "image/jpeg", bytes: 48_210 } as const;

/** Somebody at liberty: no clock of retention runs. */
export const free = { situation: "free" } as const;

export const retained = (notifiedAt: string, titleEndsAt: string) =>
  ({ situation: "retained", law: "ceseda", notifiedAt, titleEndsAt }) as const;

export interface Draft {
  readonly on: string;
  readonly custody: Facts;
  /** What differs from the common file. Null takes a fact out. */
  readonly but?: Readonly<Record<string, unknown>>;
}

/** The file as the prefecture writes it on the day `on`, from eight o'clock. */
export function drafted({ on, custody, but = {} }: Draft): readonly ExampleMove[] {
  const facts: Facts = {
    dossier: { requestingAuthority: "FR-PREF-33", targetPost: "MA-CG-BOD", submissionLanguage: "french" },
    person,
    presumption: { state: "MA", provenance: "statement" },
    filiation: { father: { names: "Lahcen" }, paternalGrandfather: { names: "Mohamed" } },
    languages: { spoken: ["tachelhit", "darija"], statedBy: "interpreter" },
    photo,
    prints: { format: "paper", form: "F-2026-118", capturedAt: `${on}T07:30:00Z`, fingers: 10, courier: "CR-55120" },
    capture: { mode: "cooperative", at: `${on}T07:30:00Z`, means: "ink" },
    retentionWindow: { start: on, lastPossibleEnd: "2026-12-31" },
    removalDecision: {
      kind: "leaveTerritory",
      reference: "2026-0388",
      takenOn: on,
      notifiedAt: `${on}T07:00:00Z`,
    },
    individualReview: { at: `${on}T06:45:00Z`, considered: ["lengthOfPresence", "familyTies", "otherTies"] },
    transferBasis,
    ...but,
  };
  const written = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  return [
    record(`${on}T08:00:00Z`, "prefecture", "file", written),
    custody.situation === "retained"
      ? internal(`${on}T08:10:00Z`, "prefecture", "recordPlacement", { facts: { custody } })
      : record(`${on}T08:10:00Z`, "prefecture", "custody", { custody }),
  ];
}

/** The file drafted, attested, read a second time: one signature short of the request. */
export const prepared = (draft: Draft, but: Facts = {}): readonly ExampleMove[] => [
  ...drafted(draft),
  ...gates(`${draft.on}T09`, but),
  internal(`${draft.on}T09:30:00Z`, "prefecture", "checkCompleteness"),
  internal(`${draft.on}T09:40:00Z`, "secondReader", "passReading"),
];

/** Prepared, then asked and signed by two. */
export const requested = (draft: Draft, expect?: ExampleExpectation): readonly ExampleMove[] => [
  ...prepared(draft),
  step(`${draft.on}T10:00:00Z`, "prefecture", "request", { person: "first officer" }),
  sign(`${draft.on}T10:15:00Z`, "secondReader", "request", {
    person: "second officer",
    expect: expect ?? { state: "requested", elsewhere: "requested" },
  }),
];

export const acknowledged = (at: string, expect?: ExampleExpectation): ExampleMove =>
  step(at, "intake", "acknowledge", {
    facts: { answerBasis: transferBasis },
    expect: expect ?? { state: "acknowledged", elsewhere: "acknowledged" },
  });

/** The requested side's own check, from nine to eleven o'clock of a day. */
export const identified = (on: string, found: Facts): readonly ExampleMove[] => [
  internal(`${on}T09:00:00Z`, "intake", "sendToIdentification"),
  internal(`${on}T11:00:00Z`, "identificationService", "recordIdentification", { facts: { identityCheck: found } }),
];

/** As the register writes it: another spelling, another year of birth. */
export const recognition = {
  given: { latin: "Brahim", arabic: "إبراهيم" },
  family: { latin: "Aït Lahcen", arabic: "أيت لحسن" },
  birthDate: "1991-05-14",
  birthPlace: { commune: "Tafraout", province: "Tiznit", country: "MAR", confidence: "documented" },
  grounds: ["civilRegister", "prints"],
} as const;

export const registerReference = "2291/1991";

export const inRegister = { prints: "found", civilRegister: "found", reference: "DGSN-2026-4471" } as const;

/** The day of the request in most cases: a Wednesday, the day after a placement in retention. */
export const day = "2026-02-25";
export const placed = retained("2026-02-24T15:10:00Z", "2026-02-28T15:10:00Z");
export const opens = { at: `${day}T07:55:00Z`, party: "requesting" } as const;
export const draft = { on: day, custody: placed } as const;

export const questions = (about: string, question: string) => ({
  items: [{ about, question }],
  answerBy: "2026-03-09",
});

/** What has crossed with the request, and nothing else. */
export const asked = [
  "dossier",
  "person",
  "filiation",
  "languages",
  "photo",
  "prints",
  "retentionWindow",
  "transferBasis",
] as const;
