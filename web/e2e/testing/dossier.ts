/** A whole file as the prefecture of Gironde writes it today, and the answers of Bordeaux and Rabat: invented people, real forms. */
import { fileURLToPath } from "node:url";
import type { Filling } from "./fields.ts";

type Facts = Readonly<Record<string, Filling>>;

const portrait = (number: number) =>
  fileURLToPath(
    new URL(`../../../corridors/morocco-france/demonstration/files/portrait-${number}.png`, import.meta.url),
  );

const today = () => Temporal.Now.zonedDateTimeISO("Africa/Casablanca").toPlainDate();
const inDays = (days: number) => today().add({ days }).toString();
const at = (days: number, time: string, from = today()) =>
  from.add({ days }).toZonedDateTime({ timeZone: "Europe/Paris", plainTime: time }).toInstant().toString();

/** Everything that the first form asks of the prefecture. The person is on the demonstration's register, spelled otherwise. */
export const dossier = (): Facts => ({
  dossier: { requestingAuthority: "FR-PREF-33", targetPost: "MA-CG-BOD", submissionLanguage: "french" },
  person: {
    given: { latin: "Zakaria", arabic: "زكرياء" },
    family: { latin: "El Messaoudi", arabic: "المسعودي" },
    birthDate: "1993-06",
    birthPlace: { commune: "Meknès", country: "MAR", confidence: "stated" },
    sex: "M",
  },
  presumption: { state: "MA", provenance: "statement" },
  identityDocuments: [
    { kind: "identityCard", number: "BE000000", expired: true, original: false, evidence: "primaFacie" },
  ],
  photo: { file: portrait(4) },
  transferBasis: {
    instrument: "demonstrationInstrument",
    purpose: "identificationAndTravelDocument",
    validUntil: inDays(300),
  },
  removalDecision: {
    kind: "leaveTerritory",
    reference: "33-2025-0417",
    takenOn: inDays(-4),
    notifiedAt: at(-4, "15:00"),
  },
  individualReview: { at: at(-4, "11:00"), considered: ["lengthOfPresence", "familyTies", "health"] },
  custody: { situation: "free" },
  information: { at: at(-1, "08:45"), language: "darija", interpreter: "INT-0417" },
  informed: "understood",
});

export const lawAllows: Facts = {
  enforceability: "enforceable",
  appeal: "none",
  asylum: "neverAsked",
  age: "adult",
  reflection: "none",
};
export const noMedicalReview: Facts = { medicalReview: "none" };
export const readAndMinimal: Facts = { minimisation: "passed" };
export const understood: Facts = { informed: "understood" };

export const answerBasis = (): Facts => ({
  answerBasis: {
    instrument: "demonstrationInstrument",
    purpose: "identificationAndTravelDocument",
    validUntil: inDays(300),
  },
});

export const foundOnRegister: Facts = {
  identityCheck: { prints: "notCompared", civilRegister: "found", reference: "R-900013" },
};

export const agreedInPrinciple: Facts = { agreement: { noticeWorkingDays: "5", surrenderPassport: false } };

/** Two weeks ahead: more than five working days, whatever feast lies between. */
export const flight = (from = today()): Facts => ({
  flight: {
    number: "AT787",
    departsAt: at(15, "12:40", from),
    arrivesAt: at(15, "14:35", from),
    from: "BOD",
    to: "CMN",
    need: "ESCORT",
    personsOnFlight: "1",
  },
});

export const document = (number: string, on = today()): Facts => ({
  document: {
    number,
    code: "PU",
    issuingPost: "MA-CG-BOD",
    issuedOn: on.toString(),
    validTo: on.add({ days: 27 }).toString(),
    journeys: "1",
    destination: "CMN",
  },
});
