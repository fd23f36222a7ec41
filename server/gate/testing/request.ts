/**
 * A whole request for a laissez-passer, as the officers of a French prefecture make it: the acts in order, by whom. Tests play
 * it on the kernel or over HTTP. Everybody in it is invented.
 */
import type { Command, Json } from "@wasl/procedure";

/** A demonstration person, or several who could. */
export type Who = "camille" | "julien" | "helene" | "ines" | "bruno" | "salma" | "rachid" | "hamid";

export interface Act {
  readonly by: Who;
  readonly command: Command;
}

/** Catalogue role, procedure roles and post of each. */
export const officers: Readonly<
  Record<
    Who,
    { readonly person: string; readonly post: string; readonly catalogue: string; readonly roles: readonly string[] }
  >
> = {
  camille: { person: "fr-camille", post: "FR-PREF-33", catalogue: "REQ_CASE", roles: ["prefecture", "secondReader"] },
  julien: { person: "fr-julien", post: "FR-PREF-33", catalogue: "REQ_CASE", roles: ["prefecture", "secondReader"] },
  helene: { person: "fr-helene", post: "FR-PREF-33", catalogue: "REQ_LEGAL", roles: ["legal"] },
  ines: { person: "fr-ines", post: "FR-MED-BOD", catalogue: "REQ_MEDICAL", roles: ["medicalService"] },
  bruno: { person: "fr-bruno", post: "FR-DNPAF", catalogue: "REQ_CENTRAL", roles: ["central"] },
  hamid: { person: "ma-hamid", post: "MA-DGSN-ID", catalogue: "RTD_IDENT", roles: ["identificationService"] },
  salma: { person: "ma-salma", post: "MA-CG-BOD", catalogue: "RTD_INTAKE", roles: ["intake"] },
  rachid: { person: "ma-rachid", post: "MA-CG-BOD", catalogue: "RTD_CONSUL", roles: ["consul"] },
};

/** Answers of the gates; a test changes one. */
export const openGates = {
  enforceability: "enforceable",
  appeal: "none",
  asylum: "neverAsked",
  age: "adult",
  reflection: "none",
  medicalReview: "none",
  minimisation: "passed",
  informed: "understood",
} as const;

export type Gates = { readonly [Gate in keyof typeof openGates]?: string };

const legalGates = ["enforceability", "appeal", "asylum", "age", "reflection"] as const;

const record = (by: Who, facts: Readonly<Record<string, Json>>): Act => ({ by, command: { do: "record", facts } });

/** @param now ISO instant of the acts. @param photo the stored portrait's value. */
export function file(
  now: string,
  photo: Json,
  changes: Readonly<Record<string, Json>> = {},
): Readonly<Record<string, Json>> {
  return {
    dossier: { requestingAuthority: "FR-PREF-33", targetPost: "MA-CG-BOD", submissionLanguage: "french" },
    person: {
      given: { latin: "Youssef", arabic: "يوسف" },
      family: { latin: "El Amrani", arabic: "العمراني" },
      birthDate: "1992-XX-XX",
      sex: "M",
    },
    presumption: { state: "MA", provenance: "statement" },
    photo,
    identityDocuments: [
      { kind: "identityCard", number: "X482913", expired: true, original: false, evidence: "primaFacie" },
    ],
    transferBasis: {
      instrument: "demonstrationInstrument",
      purpose: "identificationAndTravelDocument",
      validUntil: "2030-12-31",
    },
    removalDecision: { kind: "leaveTerritory", reference: "33-2026-0412", takenOn: now.slice(0, 10), notifiedAt: now },
    individualReview: { at: now, considered: ["lengthOfPresence", "familyTies"] },
    custody: { situation: "free" },
    information: { at: now, language: "darija" },
    ...changes,
  };
}

/** Up to, not including, the first signature of the request. */
export function preparing(
  now: string,
  photo: Json,
  gates: Gates = {},
  changes: Readonly<Record<string, Json>> = {},
): readonly Act[] {
  const answers: Readonly<Record<string, string>> = { ...openGates, ...gates };
  const answered = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (answers[name] ? [[name, answers[name]]] : [])));
  const acts: readonly Act[] = [
    record("camille", file(now, photo, changes)),
    { by: "camille", command: { do: "internal", step: "checkCompleteness" } },
    record("julien", answered(["minimisation"])),
    { by: "julien", command: { do: "internal", step: "passReading" } },
    record("helene", answered(legalGates)),
    record("ines", answered(["medicalReview"])),
    record("camille", answered(["informed"])),
  ];
  return acts.filter(({ command }) => command.do !== "record" || Object.keys(command.facts).length > 0);
}

export const request: readonly Act[] = [
  { by: "camille", command: { do: "step", step: "request" } },
  { by: "julien", command: { do: "sign", step: "request" } },
];

/** What the consulate says, and what the prefecture answers, until the document is issued. */
export function journey(now: Temporal.Instant): readonly Act[] {
  const today = now.toZonedDateTimeISO("Africa/Casablanca").toPlainDate();
  const departsAt = now
    .add({ hours: 24 * 12 })
    .round("second")
    .toString();
  const arrivesAt = now
    .add({ hours: 24 * 12 + 3 })
    .round("second")
    .toString();
  const gates: readonly Act[] = [
    record("julien", { minimisation: "passed" }),
    record("helene", Object.fromEntries(legalGates.map((gate) => [gate, openGates[gate]]))),
    record("ines", { medicalReview: "none" }),
    record("camille", { informed: "understood" }),
  ];
  const basis = {
    instrument: "demonstrationInstrument",
    purpose: "identificationAndTravelDocument",
    validUntil: "2030-12-31",
  };
  return [
    { by: "salma", command: { do: "step", step: "acknowledge", facts: { answerBasis: basis } } },
    { by: "salma", command: { do: "internal", step: "sendToIdentification" } },
    {
      by: "hamid",
      command: {
        do: "internal",
        step: "recordIdentification",
        facts: { identityCheck: { prints: "notCompared", civilRegister: "found", reference: "SK-1992-004411" } },
      },
    },
    {
      by: "rachid",
      command: {
        do: "step",
        step: "recognise",
        facts: {
          recognition: {
            given: { latin: "Youssef", arabic: "يوسف" },
            family: { latin: "El Amrani", arabic: "العمراني" },
            birthDate: "1992-03-01",
            birthPlace: { commune: "Sidi Kacem", confidence: "documented" },
            grounds: ["civilRegister"],
          },
          registerReference: "SK-1992-004411",
        },
      },
    },
    {
      by: "rachid",
      command: {
        do: "step",
        step: "agree",
        facts: { agreement: { noticeWorkingDays: "5", surrenderPassport: false } },
      },
    },
    ...gates,
    {
      by: "camille",
      command: {
        do: "step",
        step: "notifyFlight",
        facts: {
          flight: { number: "AT765", departsAt, arrivesAt, from: "BOD", to: "CMN", need: "NONE", personsOnFlight: 1 },
        },
      },
    },
    record("rachid", { otherDocument: "none" }),
    {
      by: "rachid",
      command: {
        do: "step",
        step: "issue",
        facts: {
          document: {
            number: "MA4207719",
            code: "PU",
            issuingPost: "MA-CG-BOD",
            issuedOn: today.toString(),
            validTo: today.add({ months: 1 }).subtract({ days: 1 }).toString(),
            journeys: 1,
            destination: "CMN",
          },
        },
      },
    },
    { by: "salma", command: { do: "sign", step: "issue" } },
  ];
}
