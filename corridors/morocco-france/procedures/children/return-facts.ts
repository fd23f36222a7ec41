/** What is said of a return, by whom: the report, the consent, the judge's decision, the plan, the arrival, the visits after it. */
import {
  attestation,
  code,
  date,
  fragment,
  freeText,
  instant,
  optional,
  ownWords,
  postCode,
  privateFact,
  record,
  shared,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { childAnswers, childQuestions } from "./schemas.ts";

const byCare = { owner: "requesting", by: "care", category: "T" } as const;
const there = { owner: "requested", category: "T" } as const;
const careAttests = { owner: "requesting", by: "care", kind: "private", category: "K" } as const;
const judgeAttests = { ...careAttests, by: "judge" } as const;

const visit = record({
  seenOn: date(),
  childSeen: yesNo(),
  standing: code("safe", "atRisk", "unknown"),
  schooling: code("atSchool", "training", "none", "unknown"),
  carerKeeps: code("yes", "withHelp", "noLonger", "unknown"),
  childSays: optional(ownWords(800)),
});

export const returnFacts = fragment({
  /** What article 33 asks for: a report on the child, and why. Not where the child is, nor what was said in the hearing. */
  report: shared(
    record({
      from: postCode(),
      to: postCode(),
      solution: code("familyInOrigin", "careInOrigin"),
      summary: freeText(2000),
      reasons: freeText(1500),
    }),
    { ...byCare, basis: basis("M6") },
  ),
  questions: shared(childQuestions, { ...there, by: "authorityThere", basis: basis("M6") }),
  clarification: shared(childAnswers, { ...byCare, basis: basis("M6") }),
  /** Who looked at the home and heard the carers, in the State of origin. Stays there. */
  homeVisit: privateFact(
    record({ visitedOn: date(), carersHeard: yesNo(), agreed: yesNo(), able: yesNo(), findings: freeText(1500) }),
    { owner: "requested", by: "careThere", category: "K", basis: basis("M3") },
  ),
  reception: shared(
    record({
      receivedBy: code("parent", "relative", "guardian", "fosterFamily", "kafala", "communityHome"),
      setting: code("family", "community", "closed"),
      agreed: yesNo(),
      able: yesNo(),
      care: postCode(),
    }),
    { ...there, by: ["careThere", "authorityThere"], basis: basis("M3") },
  ),
  consent: shared(
    record({
      authority: code("judgeOfMinors", "centralAuthority"),
      decidedOn: date(),
      reference: text(40),
      conditions: optional(freeText(800)),
    }),
    { ...there, by: "authorityThere", basis: basis("M6") },
  ),
  refusal: shared(record({ reasons: freeText(800) }), { ...there, by: "authorityThere", basis: basis("M6") }),
  decision: shared(
    record({
      kind: code("keepsJurisdiction", "transfersJurisdiction"),
      standing: code("executory", "notYet"),
      decidedOn: date(),
      reference: text(40),
    }),
    { owner: "requesting", by: "judge", category: "T", basis: basis("M1") },
  ),
  plan: shared(
    record({
      accompaniedBy: code("parent", "guardian", "specialisedOfficial", "airlineStaff", "nobody"),
      leavesOn: date(),
      meets: postCode(),
      firstVisitOn: date(),
      contact: freeText(300),
    }),
    { ...byCare, basis: basis("minors §5 journey") },
  ),
  departure: shared(record({ at: instant(), accompaniedBy: code("parent", "guardian", "specialisedOfficial") }), {
    ...byCare,
    basis: basis("minors §5 journey"),
  }),
  arrival: shared(
    record({ at: instant(), handedTo: code("parent", "relative", "guardian", "fosterFamily", "communityHome") }),
    {
      ...there,
      by: "careThere",
      basis: basis("minors §5 journey"),
    },
  ),
  followUp3: shared(visit, { ...there, by: "careThere", basis: basis("C-FU") }),
  followUp6: shared(visit, { ...there, by: "careThere", basis: basis("C-FU") }),
  followUp12: shared(visit, { ...there, by: "careThere", basis: basis("C-FU") }),
  reminder: privateFact(record({ at: instant(), channel: code("wasl", "post", "telephone") }), {
    owner: "requesting",
    by: "authority",
    category: "T",
    basis: basis("C-H33"),
  }),
  returnSafety: attestation(["noRisk", "risk", "notYetKnown"], { ...careAttests, basis: basis("M4") }),
  childUnderstands: attestation(["understood", "notYet"], {
    ...careAttests,
    basis: basis("M9"),
  }),
  recourse: attestation(["timePassed", "waivedByLawyer", "pending"], { ...judgeAttests, basis: basis("M9") }),
  proceedings: attestation(["none", "needChild"], { ...judgeAttests, basis: basis("M8") }),
  enforcementFiles: attestation(["noneHeld", "held"], { ...careAttests, basis: basis("M10") }),
  reflection: attestation(["none", "ended", "running"], {
    owner: "requesting",
    by: "care",
    category: "J",
    file: "person",
    basis: basis("W4"),
  }),
});

/** Used up by the departure: whoever lets a child travel has them all said anew. */
export const journeyAttestations = [
  "returnSafety",
  "childUnderstands",
  "recourse",
  "proceedings",
  "enforcementFiles",
  "reflection",
] as const;
