/** The request dossier: what the requesting State says of the person, and no more. Every field is a row of §6. */
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
  postCode,
  privateFact,
  record,
  shared,
  stateCode,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { country, portrait, printPackage, scan, spokenLanguage, writtenName } from "./schemas.ts";

const dossierRow = basis("identification §6");
const byPrefecture = { owner: "requesting", by: "prefecture" } as const;
const identity = { ...byPrefecture, category: "A", basis: dossierRow } as const;
const evidence = { ...byPrefecture, category: "B", basis: dossierRow } as const;

const ancestor = record({ names: text(120), arabic: optional(text(120)), profession: optional(text(80)) });
/** As far as known: written words, the code where there is one, and how sure. */
export const place = record({
  commune: optional(text(120)),
  communeCode: optional(text(12)),
  province: optional(text(120)),
  country: optional(country),
  confidence: code("documented", "stated", "presumed"),
});

export const transferBasis = record({
  instrument: code("demonstrationInstrument"),
  purpose: code("identificationAndTravelDocument"),
  authorisation: optional(text(60)),
  validUntil: date(),
});

export const dossierFacts = fragment({
  dossier: shared(
    record({ requestingAuthority: postCode(), targetPost: postCode(), submissionLanguage: code("french", "arabic") }),
    identity,
  ),
  person: shared(
    record({
      given: writtenName,
      family: writtenName,
      aliases: optional(listOf(text(120), 10)),
      previousNames: optional(listOf(text(120), 10)),
      birthDate: partialDate(),
      birthPlace: optional(place),
      sex: code("M", "F", "X"),
      lastResidence: optional(place),
    }),
    identity,
  ),
  /** A hypothesis with its provenance, never an attribute of the person. */
  presumption: privateFact(
    record({ state: stateCode(), provenance: code("document", "statement", "language", "prints", "earlierFile") }),
    { ...identity, basis: basis("identification §4") },
  ),
  filiation: shared(
    record({
      father: optional(ancestor),
      mother: optional(ancestor),
      paternalGrandfather: optional(ancestor),
      paternalGrandmother: optional(ancestor),
      maternalGrandfather: optional(ancestor),
      maternalGrandmother: optional(ancestor),
    }),
    { ...identity, basis: basis("identification §3 two generations") },
  ),
  description: shared(record({ height: optional(integer(30, 250)), marks: optional(freeText(300)) }), identity),
  /** Only where it helps to identify (W9). */
  civilStatus: shared(
    record({
      status: code("single", "married", "divorced", "widowed"),
      spouse: optional(text(120)),
      childrenAbroad: optional(integer(0, 20)),
    }),
    identity,
  ),
  languages: shared(
    record({ spoken: listOf(spokenLanguage, 8, 1), statedBy: code("person", "interpreter", "officer") }),
    evidence,
  ),
  identityDocuments: shared(
    listOf(
      record({
        kind: code(
          "identityCard",
          "passport",
          "laissezPasser",
          "birthExtract",
          "familyBook",
          "citizenshipCertificate",
          "consularCard",
          "militaryCard",
          "seamansBook",
          "serviceBook",
          "drivingLicence",
          "other",
        ),
        number: optional(text(40)),
        expired: yesNo(),
        original: yesNo(),
        evidence: code("proof", "primaFacie"),
        copy: optional(scan),
      }),
      10,
      1,
    ),
    { ...evidence, basis: basis("identification §2 evidence") },
  ),
  photo: shared(portrait, { ...identity, basis: basis("identification §2 photos") }),
  prints: shared(
    record({
      format: code("digital", "paper", "both"),
      form: text(40),
      capturedAt: instant(),
      fingers: integer(0, 10),
      quality: optional(listOf(integer(0, 100), 10)),
      package: optional(printPackage),
      courier: optional(text(40)),
    }),
    { ...byPrefecture, category: "C", basis: basis("identification §2 no document") },
  ),
  statement: shared(record({ text: freeText(2000), language: spokenLanguage, attachment: optional(scan) }), evidence),
  /** Dates only: neither the decision, nor the hour of a court. */
  retentionWindow: shared(record({ start: date(), nextDecisionAt: optional(date()), lastPossibleEnd: date() }), {
    ...byPrefecture,
    category: "G",
    basis: dossierRow,
  }),
  transferBasis: shared(transferBasis, { ...identity, basis: basis("W11") }),
});

/** What the request carries: the allow-list for identification. */
export const dossierCarried = [
  "dossier",
  "person",
  "filiation",
  "description",
  "civilStatus",
  "languages",
  "identityDocuments",
  "photo",
  "prints",
  "statement",
  "retentionWindow",
  "transferBasis",
] as const;

/** What an answer may bring or renew. The person's own row is never rewritten: the request's strings stay. */
export const dossierRenewed = [
  "filiation",
  "description",
  "languages",
  "identityDocuments",
  "photo",
  "prints",
  "statement",
  "retentionWindow",
] as const;
