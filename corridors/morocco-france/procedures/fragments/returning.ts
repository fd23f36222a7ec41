/** What the procedures of readmission, handover and transit share: whom they are about, on which basis, what stays at home. */
import { code, condition, date, fragment, optional, partialDate, record, shared, text } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { diligenceList, flags, messages } from "./at-any-time.ts";
import { completenessConditions, reviewed, transferAllowed } from "./completeness.ts";
import { adultBy, gateConditions, gateFacts } from "./gates.ts";
import { identifyingConditions } from "./identifying.ts";
import { measureFacts } from "./measure.ts";
import { country, writtenName } from "./schemas.ts";

/** The purpose is the only one that the type knows (W9): a basis for anything else cannot be written down. */
export const returnBasis = record({
  instrument: code("demonstrationInstrument"),
  purpose: code("readmissionAndTransfer"),
  authorisation: optional(text(60)),
  validUntil: date(),
});

/** Who travels, as the document names them; nothing about why. */
export const traveller = record({
  given: writtenName,
  family: writtenName,
  birthDate: partialDate(),
  sex: code("M", "F", "X"),
  nationality: country,
});

const { removalDecision, individualReview, custody, information } = measureFacts;
export const returningMeasure = fragment({ removalDecision, individualReview, custody, information });

export const returningFacts = fragment({
  ...returningMeasure,
  ...gateFacts,
  transferBasis: shared(returnBasis, {
    owner: "requesting",
    category: "A",
    by: "prefecture",
    basis: basis("W11"),
  }),
});

export const answerBasisFact = fragment({
  answerBasis: shared(returnBasis, {
    owner: "requested",
    category: "A",
    by: ["intake", "consul"],
    basis: basis("W11"),
  }),
});

export const ofAge = adultBy("traveller");

export const returningConditions = fragment({
  ...gateConditions,
  adultByBirthDate: condition(ofAge, basis("W3")),
  decided: completenessConditions.decided,
  reviewed: condition(reviewed, basis("W2")),
  transferAllowed: condition(transferAllowed, basis("W11")),
  notSuspended: identifyingConditions.notSuspended,
  noObjection: identifyingConditions.noObjection,
});

/** What every sending asks, besides the gates. */
export const returningLeaves = ["transferAllowed", "notSuspended", "noObjection"] as const;

export const returningAtAnyTime = { flags, messages, lists: { diligence: diligenceList } } as const;
