/** What an aid file holds. All of it stays with the counsellor but what the person has agreed to pass on. */
import {
  attestation,
  code,
  date,
  fragment,
  freeText,
  instant,
  integer,
  listOf,
  optional,
  ownWords,
  partialDate,
  postCode,
  privateFact,
  record,
  shared,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { airport, country, documentNumber, spokenLanguage, writtenName } from "../fragments/schemas.ts";

const counsel = { owner: "requesting", by: "counsellor", category: "O" } as const;
const partner = { owner: "requested", by: "partner", category: "O" } as const;

const visit = record({
  seenOn: date(),
  reached: yesNo(),
  situation: code("settled", "onTheWay", "difficult", "unknown"),
  stepsDone: integer(0, 12),
  says: optional(ownWords(800)),
});

export const assistedFacts = fragment({
  person: privateFact(
    record({
      given: writtenName,
      family: writtenName,
      birthDate: partialDate(),
      nationality: country,
      languages: listOf(spokenLanguage, 4, 1),
      earlierAid: code("never", "received"),
    }),
    { ...counsel, file: "person", basis: basis("coordination §3.1 who") },
  ),
  counselling: privateFact(
    record({
      at: instant(),
      language: spokenLanguage,
      interpreter: optional(text(20, "^INT-[0-9]{4}$")),
      toldOf: listOf(code("legalRoutes", "asylum", "remedies", "conditions", "amounts", "rightToChange"), 6, 1),
      allTold: yesNo(),
      understood: yesNo(),
      says: optional(ownWords(1000)),
    }),
    { ...counsel, basis: basis("V1") },
  ),
  /** From the table in force on the day; no amount stands in this procedure. */
  aid: privateFact(
    record({
      table: text(20, "^[A-Z0-9-]{3,20}$"),
      allowance: integer(0, 20_000),
      reintegration: integer(0, 50_000),
      shownOn: date(),
    }),
    { ...counsel, basis: basis("V6") },
  ),
  eligibility: privateFact(
    record({ answer: code("eligible", "notEligible"), why: freeText(800), appealTo: text(80) }),
    { ...counsel, basis: basis("coordination §3.1 who") },
  ),
  consent: privateFact(
    record({
      signedOn: date(),
      language: spokenLanguage,
      interpreter: optional(text(20, "^INT-[0-9]{4}$")),
      passesOn: listOf(code("name", "birthDate", "plan", "logistics"), 4, 1),
      says: optional(ownWords(800)),
    }),
    { ...counsel, basis: basis("V1") },
  ),
  /** Asked again before each thing that is done: a consent of last month is not one of today. */
  stillWants: attestation(["yes", "no"], { ...counsel, kind: "private", basis: basis("V2") }),
  /** Age, as every gate that tells something of a person: read by the counsellor alone. */
  age: attestation(["adult", "doubt", "minor"], {
    owner: "requesting",
    by: "counsellor",
    category: "J",
    basis: basis("V4"),
  }),
  transferBasis: shared(
    record({ instrument: code("demonstrationInstrument"), purpose: code("voluntaryReturn"), validUntil: date() }),
    { ...counsel, category: "T", basis: basis("W11") },
  ),
  documentRequest: shared(
    record({
      post: postCode(),
      given: writtenName,
      family: writtenName,
      birthDate: partialDate(),
      kind: code("voluntary"),
    }),
    { ...counsel, category: "T", basis: basis("V7") },
  ),
  ownDocument: privateFact(record({ kind: code("passport", "laissezPasser"), validUntil: date() }), {
    ...counsel,
    basis: basis("coordination §3.3"),
  }),
  travelDocument: shared(record({ number: documentNumber, issuedOn: date(), validUntil: date() }), {
    owner: "requested",
    by: "consul",
    category: "T",
    basis: basis("V7"),
  }),
  answerBasis: shared(
    record({ instrument: code("demonstrationInstrument"), purpose: code("voluntaryReturn"), validUntil: date() }),
    { owner: "requested", by: "consul", category: "T", basis: basis("W11") },
  ),
  /** Yes or no, and what the airline must know; never why. */
  booking: shared(
    record({
      number: text(8, "^[A-Z0-9]{2}[0-9]{1,4}[A-Z]?$"),
      departsAt: instant(),
      arrivesAt: instant(),
      from: airport,
      to: airport,
      help: code("none", "wheelchair", "companion", "seatNearby"),
    }),
    { ...counsel, basis: basis("V5") },
  ),
  wishes: shared(
    record({
      partner: postCode(),
      given: writtenName,
      family: writtenName,
      kind: code("work", "training", "business", "housing", "family"),
      region: text(60),
      says: optional(ownWords(800)),
    }),
    { ...counsel, basis: basis("V1") },
  ),
  departure: shared(record({ boardedAt: instant(), airport }), { ...counsel, basis: basis("coordination §3.3") }),
  arrival: shared(record({ at: instant(), metBy: code("partner", "family", "nobody") }), {
    ...partner,
    basis: basis("coordination §3.3"),
  }),
  plan: shared(
    record({
      agreedOn: date(),
      steps: listOf(
        record({
          kind: code("training", "tools", "rent", "schooling", "papers", "followUp"),
          amount: integer(0, 50_000),
          by: date(),
          what: freeText(200),
        }),
        12,
        1,
      ),
    }),
    { ...partner, basis: basis("coordination §3.3") },
  ),
  followUp3: shared(visit, { ...partner, basis: basis("coordination §3.3") }),
  followUp6: shared(visit, { ...partner, basis: basis("coordination §3.3") }),
  followUp12: shared(visit, { ...partner, basis: basis("coordination §3.3") }),
});
