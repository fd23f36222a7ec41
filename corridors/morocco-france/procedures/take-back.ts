/**
 * Taking back a person who was wrongly readmitted. Either State may say that it was an error, whichever had sent the person, and the
 * State that had sent takes back. Neither closes such a case alone, so that no flag withdraws one.
 */
import {
  clock,
  clockIs,
  code,
  condition,
  date,
  escalate,
  final,
  freeText,
  held,
  instant,
  is,
  oneOf,
  optional,
  permits,
  postCode,
  privateFact,
  procedure,
  record,
  rule,
  shared,
  text,
  turn,
} from "@wasl/procedure";
import { basis } from "../basis.ts";
import { takeBackExamples } from "./examples/take-back.ts";
import { messages } from "./fragments/at-any-time.ts";
import { transferAllowed } from "./fragments/completeness.ts";
import { gateConditions, gateFacts } from "./fragments/gates.ts";
import { identifyingConditions } from "./fragments/identifying.ts";
import { measureFacts } from "./fragments/measure.ts";
import { arrivalRoles, parties, roles } from "./fragments/parties.ts";
import { answerBasisFact, returnBasis, traveller } from "./fragments/returning.ts";
import { spokenLanguage } from "./fragments/schemas.ts";
import { requestedWall, requestingWall } from "./fragments/wall.ts";

const { border, identificationService, medicalService, ...who } = roles;
const section = basis("readmission §9");
const alleging = { owner: "requesting", by: ["prefecture", "central"], basis: section } as const;
const answering = { owner: "requested", by: ["intake", "consul"], basis: section } as const;

const conditions = {
  informed: gateConditions.informed,
  minimised: gateConditions.minimised,
  transferAllowed: condition(transferAllowed, basis("W11")),
  answerBasisValid: identifyingConditions.answerBasisValid,
  alleged: condition(held("allegation"), section),
  /** What the person wants is asked before anything is arranged in the person’s name. */
  personHeard: condition(held("personHeard"), section),
  theyHadSent: condition(is("allegation.sentBy", "requested"), section),
  weHadSent: condition(is("allegation.sentBy", "requesting"), section),
  wantsToReturn: condition(oneOf("personHeard.wish", ["return"]), section),
  unanswered: condition(clockIs("acknowledgement", "ended"), basis("C-TB-ACK")),
} as const;

export default procedure("take-back", {
  since: "2025-11-11",
  compartment: "removal",
  parties,
  roles: { ...who, ...arrivalRoles },
  facts: {
    traveller: shared(traveller, { ...alleging, by: "prefecture", category: "A" }),
    transferBasis: shared(returnBasis, { ...alleging, by: "prefecture", category: "A", basis: basis("W11") }),
    /** Asylum, age, health and trafficking have no code: such an error is put right without saying which it was (W1). */
    allegation: shared(
      record({
        authority: postCode(),
        addressedTo: postCode(),
        ground: code("nationalityWrong", "legalStay", "doubleIdentity", "otherError"),
        sentBy: code("requesting", "requested"),
        handedOverOn: date(),
        handoverReference: optional(text(60)),
      }),
      { ...alleging, by: "prefecture", category: "A" },
    ),
    raisedBy: privateFact(record({ who: code("person", "counsel", "monitor", "authority"), at: instant() }), {
      ...alleging,
      by: "prefecture",
      category: "F",
    }),
    personHeard: privateFact(
      record({
        at: instant(),
        language: spokenLanguage,
        interpreter: optional(text(40)),
        wish: code("return", "stay", "notReached"),
      }),
      { ...alleging, by: "prefecture", category: "F" },
    ),
    information: measureFacts.information,
    informed: gateFacts.informed,
    minimisation: gateFacts.minimisation,
    ...answerBasisFact,
    arrangement: shared(record({ by: date(), contactPost: postCode() }), { ...answering, category: "D", by: "consul" }),
    ownArrangement: shared(record({ by: date(), contactPost: postCode() }), {
      ...alleging,
      by: "prefecture",
      category: "A",
    }),
    writtenReasons: shared(record({ text: freeText(1000) }), { ...answering, category: "D", by: "consul" }),
    reply: shared(record({ text: freeText(1000) }), { ...alleging, by: "prefecture", category: "B" }),
    taken: shared(record({ at: instant(), post: postCode() }), { ...answering, category: "D", by: "consul" }),
    takenByUs: shared(record({ at: instant(), post: postCode() }), { ...alleging, by: "prefecture", category: "A" }),
  },
  messages,
  states: {
    noted: turn("requesting"),
    alleged: turn("requested"),
    takingBack: turn("requested"),
    offered: turn("requesting"),
    contested: turn("requesting"),
    maintained: turn("requested"),
    closingAgreed: turn("requesting"),
    takenBack: final(),
    notTakenBack: final(),
  },
  conditions,
  steps: {
    allege: {
      roles: "prefecture",
      from: "noted",
      to: "alleged",
      persons: 2,
      second: ["secondReader", "central"],
      when: ["alleged", "personHeard", "informed", "minimised", "transferAllowed"],
      carries: ["allegation", "traveller", "transferBasis"],
      starts: ["acknowledgement", "takeBack"],
      lapses: ["informed", "minimisation"],
      basis: [section, basis("H5")],
    },
    /** The State that had sent the person says so and takes back. */
    agreeToTakeBack: {
      roles: "consul",
      from: ["alleged", "maintained"],
      to: "takingBack",
      takes: ["arrangement"],
      mayTake: ["answerBasis"],
      carries: ["arrangement", "answerBasis"],
      when: ["theyHadSent", "answerBasisValid"],
      stops: ["acknowledgement"],
      basis: section,
    },
    /** The State where the person now is helps the one that puts its own error right. */
    agreeToHelp: {
      roles: "consul",
      from: ["alleged", "maintained"],
      to: "offered",
      mayTake: ["answerBasis"],
      carries: ["answerBasis"],
      when: ["weHadSent", "answerBasisValid"],
      stops: ["acknowledgement"],
      basis: section,
    },
    contest: {
      roles: "consul",
      from: ["alleged", "maintained"],
      to: "contested",
      takes: ["writtenReasons"],
      mayTake: ["answerBasis"],
      carries: ["writtenReasons", "answerBasis"],
      reasons: ["NOT_AN_ERROR", "PERSON_NOT_FOUND", "EVIDENCE_INSUFFICIENT"],
      when: ["answerBasisValid"],
      stops: ["acknowledgement"],
      basis: [section, basis("readmission §5 reasons")],
    },
    maintain: {
      roles: "prefecture",
      from: "contested",
      to: "maintained",
      takes: ["reply"],
      carries: ["reply"],
      when: ["minimised", "transferAllowed"],
      lapses: ["minimisation"],
      basis: section,
    },
    recordTakenBack: {
      roles: "consul",
      from: "takingBack",
      to: "takenBack",
      takes: ["taken"],
      carries: ["taken"],
      stops: ["takeBack"],
      basis: [section, basis("C-TB")],
    },
    recordBroughtBack: {
      roles: "prefecture",
      from: "offered",
      to: "takenBack",
      takes: ["ownArrangement", "takenByUs"],
      carries: ["ownArrangement", "takenByUs"],
      when: ["wantsToReturn"],
      stops: ["takeBack"],
      basis: [section, basis("C-TB")],
    },
    /** Nothing is closed by one alone: the one asks, the other agrees. */
    askToClose: {
      roles: "consul",
      from: ["takingBack", "maintained"],
      to: "closingAgreed",
      reasons: ["PERSON_DECLINES", "PERSON_NOT_FOUND"],
      basis: section,
    },
    agreeToClose: {
      roles: ["prefecture", "central"],
      from: ["closingAgreed", "contested", "offered"],
      to: "notTakenBack",
      persons: 2,
      second: ["legal", "central"],
      stops: ["takeBack"],
      basis: [section, basis("H5")],
    },
  },
  internal: {
    requesting: {
      states: ["watching", "raised"],
      steps: {
        /** No answer in three working days: the group hears of it. Silence is never an answer. */
        bringToGroup: {
          roles: "central",
          from: ["watching", "raised"],
          to: "raised",
          when: ["unanswered"],
          basis: basis("C-TB-ACK"),
        },
      },
    },
  },
  clocks: {
    acknowledgement: clock({
      obliged: "requested",
      waiting: "requesting",
      length: rule("C-TB-ACK"),
      calendar: "requested",
      warns: ["P1D"],
      end: permits({ internal: "bringToGroup" }),
      basis: basis("C-TB-ACK"),
    }),
    takeBack: clock({
      obliged: "requested",
      waiting: "requesting",
      length: rule("C-TB"),
      calendar: "requested",
      warns: ["P7D", "P2D"],
      end: escalate("central", "intake"),
      basis: basis("C-TB"),
    }),
  },
  walls: [
    requestingWall("informedFirst", "G9", ["allege"], conditions.informed.guard),
    requestingWall("minimisedFirst", "G8", ["allege", "maintain"], conditions.minimised.guard),
    requestingWall("transferBasisFirst", "W11", ["allege", "maintain"], conditions.transferAllowed.guard),
    requestingWall("purposeKept", "W9", ["allege"], is("transferBasis.purpose", "readmissionAndTransfer")),
    requestingWall("personHeardFirst", "readmission §9", ["allege"], conditions.personHeard.guard),
    requestingWall("errorNamed", "readmission §9", ["allege"], conditions.alleged.guard),
    requestingWall(
      "nobodyBroughtAgainstTheirWill",
      "readmission §9",
      ["recordBroughtBack"],
      conditions.wantsToReturn.guard,
    ),
    requestingWall("overdueFirst", "C-TB-ACK", ["internal:bringToGroup"], conditions.unanswered.guard),
    requestedWall("whoSentTakesBack", "readmission §9", ["agreeToTakeBack"], conditions.theyHadSent.guard),
    requestedWall("whoDidNotSendHelps", "readmission §9", ["agreeToHelp"], conditions.weHadSent.guard),
    requestedWall(
      "answerOnBasis",
      "W11",
      ["agreeToTakeBack", "agreeToHelp", "contest"],
      conditions.answerBasisValid.guard,
    ),
    requestedWall("reasonsGiven", "readmission §5 reasons", ["contest"], held("writtenReasons")),
  ],
  examples: takeBackExamples,
});
