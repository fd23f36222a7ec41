/** A request to go to study, work or join one’s family, as it crosses: identity, diploma or occupation, employer, dates; nothing else. */
import {
  attestation,
  code,
  date,
  fragment,
  freeText,
  instant,
  listOf,
  optional,
  partialDate,
  postCode,
  privateFact,
  record,
  shared,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { scan, spokenLanguage, subject, writtenName } from "./schemas.ts";

export const channel = code("youngProfessional", "student", "talent", "family", "circular");

const origin = { owner: "requesting", category: "M", by: "national", basis: basis("mobility §2 states") } as const;
const host = { owner: "requested", category: "M", by: "host", basis: basis("mobility §2 states") } as const;

const mobilityBasis = record({
  instrument: code("demonstrationInstrument"),
  purpose: code("legalMobility"),
  validUntil: date(),
});

export const mobilityFacts = fragment({
  applicant: shared(record({ given: writtenName, family: writtenName, birthDate: partialDate() }), origin),
  request: shared(
    record({
      channel,
      authority: postCode(),
      addressedTo: postCode(),
      startsOn: date(),
      endsOn: date(),
      /** Lives there under the agreement already: not counted against the places. */
      residentAlready: yesNo(),
    }),
    origin,
  ),
  qualification: shared(
    record({ kind: code("diploma", "occupation", "admission", "familyTie"), title: text(120), copy: optional(scan) }),
    origin,
  ),
  establishment: shared(
    record({
      name: text(120),
      sector: code("education", "health", "social", "agriculture", "crafts", "industry", "commerce", "research"),
      regulated: yesNo(),
    }),
    origin,
  ),
  /** Signed before leaving: not to stay on, nor to take another job (article 3). */
  commitment: shared(record({ signedOn: date() }), { ...origin, basis: basis("mobility §2 art. 3") }),
  mobilityBasis: shared(mobilityBasis, { ...origin, basis: basis("W11") }),
  told: privateFact(record({ at: instant(), language: spokenLanguage, interpreter: optional(text(40)) }), {
    ...origin,
    basis: basis("G9"),
  }),
  informed: attestation(["understood", "notYet"], { ...origin, kind: "private", basis: basis("G9") }),
  questions: shared(
    record({ items: listOf(record({ about: subject, question: freeText(300) }), 12, 1), answerBy: date() }),
    host,
  ),
  answers: shared(listOf(record({ about: subject, answer: freeText(600) }), 12, 1), origin),
  hostBasis: shared(mobilityBasis, { ...host, basis: basis("W11") }),
  authorisation: shared(record({ authorisedOn: date(), startsOn: date(), endsOn: date(), reference: text(60) }), host),
  writtenReasons: shared(record({ text: freeText(1000), remedy: code("review", "court", "both") }), {
    ...host,
    by: ["host", "hostReviewer"],
  }),
  contested: shared(record({ text: freeText(1000) }), origin),
  visa: shared(record({ issuedOn: date(), validUntil: date() }), host),
  arrivedOn: shared(record({ on: date() }), host),
  extension: shared(record({ endsOn: date() }), { ...host, basis: basis("mobility §2 art. 3") }),
  endedOn: shared(record({ on: date() }), host),
  returnedOn: shared(record({ on: date() }), origin),
});

export const requestCarried = [
  "applicant",
  "request",
  "qualification",
  "establishment",
  "commitment",
  "mobilityBasis",
] as const;
