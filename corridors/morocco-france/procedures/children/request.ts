/** The question and its answer: what they hold, why it is put, and what keeps it from being put. */
import {
  any,
  attestation,
  attested,
  clock,
  clockIs,
  code,
  condition,
  date,
  escalate,
  fragment,
  freeText,
  instant,
  internalIn,
  is,
  listOf,
  permits,
  postCode,
  privateFact,
  record,
  shared,
  until,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { requestedWall, requestingWall } from "../fragments/wall.ts";
import { childGuards } from "./child.ts";
import { farGuards } from "./far.ts";
import { childAnswers, childQuestions, childSubject, protectionBasis } from "./schemas.ts";
import { sendingWalls } from "./sending-walls.ts";

const section = basis("minors §1 art. 34");

export const requestFacts = fragment({
  inquiry: shared(
    record({
      from: postCode(),
      to: postCode(),
      door: code("centralAuthority", "consulate"),
      purpose: code("protect", "decideCare", "judge"),
      items: listOf(record({ about: childSubject, question: freeText(300) }), 6, 1),
      keepFrom: listOf(code("family", "consulate", "press", "otherServices"), 4),
      answerBy: date(),
    }),
    { owner: "requesting", by: ["care", "judge"], category: "T", basis: section },
  ),
  /** Why a judge or child protection needs to know. Stays at home. */
  necessity: privateFact(
    record({ at: instant(), need: code("safety", "family", "guardianship", "schooling"), why: freeText(800) }),
    {
      owner: "requesting",
      by: ["care", "judge"],
      category: "K",
      basis: section,
    },
  ),
  consularInterest: attestation(["inInterest", "notInInterest"], {
    owner: "requesting",
    by: "care",
    kind: "private",
    category: "K",
    basis: basis("minors §2 consulate"),
  }),
  answerBasis: shared(protectionBasis, {
    owner: "requested",
    by: ["authorityThere", "careThere", "consul"],
    category: "T",
    basis: basis("W11"),
  }),
  questions: shared(childQuestions, {
    owner: "requested",
    by: ["authorityThere", "consul"],
    category: "T",
    basis: section,
  }),
  clarification: shared(childAnswers, {
    owner: "requesting",
    by: ["care", "judge", "authority"],
    category: "T",
    basis: section,
  }),
  findings: shared(record({ known: code("much", "little", "nothing"), answers: childAnswers }), {
    owner: "requested",
    by: ["authorityThere", "careThere", "consul"],
    category: "T",
    basis: section,
  }),
  reminder: privateFact(record({ at: instant(), channel: code("wasl", "post", "telephone") }), {
    owner: "requesting",
    by: "authority",
    category: "T",
    basis: section,
  }),
});

const guards = {
  necessary: internalIn("requesting", "justified"),
  rightDoor: any(is("inquiry.door", "centralAuthority"), attested("consularInterest", "inInterest")),
  addressedToConsulate: is("inquiry.door", "consulate"),
  answerOverdue: clockIs("answer", "ended"),
} as const;

export const requestConditions = fragment({
  fileOpen: condition(childGuards.fileOpen, basis("minors §8")),
  necessary: condition(guards.necessary, section),
  rightDoor: condition(guards.rightDoor, basis("minors §2 consulate")),
  addressedToConsulate: condition(guards.addressedToConsulate, basis("minors §2 consulate")),
  answerOverdue: condition(guards.answerOverdue, section),
});

export const requestInternal = fragment({
  requesting: {
    states: ["drafted", "justified"],
    steps: {
      justify: { roles: ["care", "judge"], from: "drafted", to: "justified", takes: ["necessity"], basis: section },
      redraft: {
        roles: ["care", "judge", "authority"],
        from: "justified",
        to: "drafted",
        reasons: ["TOO_WIDE", "NOT_NEEDED", "OTHER"],
        basis: section,
      },
      remind: {
        roles: "authority",
        from: "justified",
        to: "justified",
        takes: ["reminder"],
        when: ["answerOverdue"],
        basis: section,
      },
    },
  },
});

export const requestClocks = fragment({
  answer: clock({
    obliged: "requested",
    waiting: "requesting",
    length: until("inquiry.answerBy"),
    calendar: "requested",
    pausedBy: { states: ["moreAsked"] },
    warns: ["P7D"],
    end: permits({ internal: "remind" }),
    basis: section,
  }),
  clarity: clock({
    obliged: "requesting",
    waiting: "requested",
    length: until("questions.answerBy"),
    calendar: "requesting",
    warns: ["P3D"],
    end: escalate("authority", "authorityThere"),
    basis: section,
  }),
});

const sends = ["ask", "clarify"] as const;

export const requestWalls = [
  requestingWall("noFishing", "minors §8", ["ask"], childGuards.fileOpen),
  requestingWall("neededFirst", "minors §1 art. 34", ["ask"], guards.necessary),
  requestingWall("consulateInInterest", "minors §2 consulate", ["ask"], guards.rightDoor),
  ...sendingWalls(sends),
  requestingWall("overdueFirst", "minors §1 art. 34", ["internal:remind"], guards.answerOverdue),
  requestedWall("article37There", "M11", ["answer"], farGuards.answerSafe),
  requestedWall("consulateOnlyIfAsked", "minors §2 consulate", ["answerAsConsul"], guards.addressedToConsulate),
  requestedWall("answerOnBasis", "W11", ["answer", "answerAsConsul"], farGuards.answerBasisValid),
] as const;
