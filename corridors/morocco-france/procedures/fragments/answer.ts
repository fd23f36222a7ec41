/** What the requested State says: its questions, the hearing, its identification service's finding (at home), its decision. */
import {
  code,
  date,
  fragment,
  freeText,
  instant,
  integer,
  listOf,
  optional,
  partialDate,
  privateFact,
  record,
  shared,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { place, transferBasis } from "./dossier.ts";
import { country, spokenLanguage, subject, writtenName } from "./schemas.ts";

const decision = { owner: "requested", category: "D" } as const;
const consular = { ...decision, by: ["intake", "consul"] } as const;

const grounds = listOf(
  code("prints", "civilRegister", "identityCard", "passport", "hearing", "familyLinks", "documents", "languages"),
  8,
  1,
);

export const answerFacts = fragment({
  answerBasis: shared(transferBasis, {
    owner: "requested",
    category: "A",
    by: ["intake", "consul"],
    basis: basis("W11"),
  }),
  questions: shared(
    record({ items: listOf(record({ about: subject, question: freeText(300) }), 12, 1), answerBy: date() }),
    { ...decision, by: ["intake", "consul", "identificationService"], basis: basis("identification §4") },
  ),
  answers: shared(listOf(record({ about: subject, answer: freeText(600) }), 12, 1), {
    owner: "requesting",
    category: "B",
    by: "prefecture",
    basis: basis("identification §4"),
  }),
  hearing: shared(
    record({
      place: code("post", "centre", "video"),
      plannedAt: instant(),
      language: spokenLanguage,
      interpreter: yesNo(),
      escort: yesNo(),
    }),
    { ...consular, basis: basis("identification §7") },
  ),
  hearingConfirmation: shared(record({ interpreter: code("brought", "askedOfPost", "notNeeded"), escort: yesNo() }), {
    owner: "requesting",
    category: "B",
    by: "prefecture",
    basis: basis("identification §7"),
  }),
  /** Outcome and identity facts only: no transcript crosses the border. */
  hearingOutcome: shared(
    record({
      heldAt: instant(),
      minutes: integer(0, 480),
      present: listOf(code("consularOfficer", "interpreter", "lawyer", "escort"), 4, 1),
      outcome: code("statement", "noStatement"),
      identityFacts: optional(freeText(600)),
    }),
    { ...decision, by: "consul", basis: basis("identification §7") },
  ),
  identityCheck: privateFact(
    record({
      prints: code("found", "notFound", "unusable", "notCompared"),
      civilRegister: code("found", "several", "notFound", "notSearched"),
      reference: optional(text(60)),
    }),
    { ...decision, by: "identificationService", basis: basis("identification §2 precondition") },
  ),
  /** The register's own strings. The request's strings are never replaced: both are kept. */
  recognition: shared(
    record({
      given: writtenName,
      family: writtenName,
      birthDate: partialDate(),
      birthPlace: optional(place),
      grounds,
    }),
    { ...decision, by: "consul", basis: basis("identification §4") },
  ),
  /** The entry of the State's own register that the decision rests on: whose it is stays at home. */
  registerReference: privateFact(text(60), { ...decision, by: "consul", basis: basis("identification §4") }),
  writtenReasons: shared(
    record({ text: freeText(1000), grounds: optional(grounds), otherCountry: optional(country) }),
    { ...decision, by: "consul", basis: basis("identification §4 reasons") },
  ),
});
