/** The application for readmission: what it says, what speaks for it, and how it is answered. */
import {
  attestation,
  code,
  date,
  fragment,
  freeText,
  listOf,
  optional,
  postCode,
  privateFact,
  record,
  shared,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { answerFacts } from "./answer.ts";
import { dossierFacts } from "./dossier.ts";
import { measureFacts } from "./measure.ts";
import { answerBasisFact, returningFacts, traveller } from "./returning.ts";
import { scan } from "./schemas.ts";

const content = {
  owner: "requesting",
  category: "A",
  by: "prefecture",
  basis: basis("readmission §4 content"),
} as const;
const evidence = {
  owner: "requesting",
  category: "B",
  by: "prefecture",
  basis: basis("readmission §4 evidence"),
} as const;
const answered = { owner: "requested", category: "D", by: "consul", basis: basis("readmission §5 reasons") } as const;

/** Pieces, each of a kind that their class admits: one of the wrong kind, or a false one, cannot be written down at all. */
const piecesOf = (...kinds: readonly string[]) =>
  record({
    // None once the last was taken out.
    pieces: optional(
      listOf(
        record({
          kind: code(...kinds),
          speaksFor: code("nationality", "entry", "stay"),
          number: optional(text(40)),
          copy: optional(scan),
        }),
        10,
        1,
      ),
    ),
  });

const proofKinds = [
  "passport",
  "emergencyDocument",
  "identityCard",
  "militaryCard",
  "seamansBook",
  "citizenshipCertificate",
  "residencePermit",
  "visa",
] as const;
const primaFacieKinds = [
  "photocopy",
  "expiredProof",
  "serviceBook",
  "drivingLicence",
  "birthCertificate",
  "witnessStatement",
  "ownStatement",
  "languageTest",
  "travelTicket",
  "otherDocument",
] as const;

export const applyingFacts = fragment({
  ...returningFacts,
  application: shared(
    record({
      authority: postCode(),
      addressedTo: postCode(),
      ground: code("ownNational", "thirdCountryNational"),
    }),
    content,
  ),
  traveller: shared(traveller, content),
  filiation: { ...dossierFacts.filiation, basis: basis("readmission §4 content") },
  civilStatus: { ...dossierFacts.civilStatus, basis: basis("readmission §4 content") },
  languages: { ...dossierFacts.languages, basis: basis("readmission §4 content") },
  photo: { ...dossierFacts.photo, basis: basis("readmission §4 content") },
  proof: shared(piecesOf(...proofKinds), evidence),
  primaFacie: shared(piecesOf(...primaFacieKinds), evidence),
  /** False documents never count: somebody has looked at every piece. */
  genuine: attestation(["noneFalse", "falseFound"], {
    ...evidence,
    kind: "private",
    by: ["secondReader", "prefecture"],
  }),
  escalation: measureFacts.escalation,
  questions: answerFacts.questions,
  answers: answerFacts.answers,
  ...answerBasisFact,
  /** What the answering State has found in the evidence, at home. */
  evidenceWeighed: attestation(["counts", "falseFound"], {
    ...answered,
    kind: "private",
    by: ["intake", "consul"],
    basis: basis("readmission §4 evidence"),
  }),
  enquiry: privateFact(record({ register: code("found", "notFound", "notSearched"), interview: yesNo() }), {
    ...answered,
    by: ["intake", "consul", "identificationService"],
    basis: basis("readmission §4 evidence"),
  }),
  extension: shared(record({ until: date(), because: code("interview", "registerSearch", "otherState") }), {
    ...answered,
    by: ["intake", "consul"],
    basis: basis("readmission §5 reply"),
  }),
  acceptance: shared(
    record({
      grounds: listOf(code("proof", "primaFacie", "enquiry", "interview"), 4, 1),
      transferBy: date(),
      arrivalPost: postCode(),
    }),
    answered,
  ),
  writtenReasons: shared(record({ text: freeText(1000) }), answered),
});

export const applicationCarried = [
  "application",
  "traveller",
  "filiation",
  "civilStatus",
  "languages",
  "photo",
  "proof",
  "primaFacie",
  "transferBasis",
] as const;
