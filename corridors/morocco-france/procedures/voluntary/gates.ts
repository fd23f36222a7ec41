/** The guards V1 to V7 (coordination §3.3), as what the counsellor and the consulate know. */
import {
  all,
  any,
  attested,
  compare,
  condition,
  factValue,
  fragment,
  held,
  internalIn,
  is,
  not,
  now,
  plus,
  raised,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";

const documentCovers = compare(factValue("travelDocument.validUntil"), ">=", factValue("booking.arrivesAt"));
const ownCovers = compare(factValue("ownDocument.validUntil"), ">=", factValue("booking.arrivesAt"));

export const assistedGuards = {
  told: all(is("counselling.allTold", true), is("counselling.understood", true)),
  amountsShown: held("aid"),
  eligible: is("eligibility.answer", "eligible"),
  notEligible: is("eligibility.answer", "notEligible"),
  firstAid: is("person.earlierAid", "never"),
  consented: internalIn("requesting", "consented"),
  stillWants: attested("stillWants", "yes"),
  adult: attested("age", "adult"),
  adultByBirthDate: compare(plus(factValue("person.birthDate"), "P18Y", "requesting"), "<=", now),
  transferAllowed: compare(factValue("transferBasis.validUntil"), ">=", now),
  purposeKept: is("transferBasis.purpose", "voluntaryReturn"),
  documentCovers: any(documentCovers, ownCovers),
  boardsToday: all(
    compare(factValue("departure.boardedAt"), "<=", now),
    compare(factValue("departure.boardedAt"), ">=", plus(factValue("booking.departsAt"), "-PT6H")),
  ),
  noObjection: not(raised("objection")),
  answerBasisValid: compare(factValue("answerBasis.validUntil"), ">=", now),
  documentNotPast: compare(factValue("travelDocument.validUntil"), ">", now),
} as const;

export const assistedConditions = fragment({
  told: condition(assistedGuards.told, basis("V1")),
  amountsShown: condition(assistedGuards.amountsShown, basis("V6")),
  eligible: condition(assistedGuards.eligible, basis("coordination §3.1 who")),
  notEligible: condition(assistedGuards.notEligible, basis("coordination §3.1 who")),
  firstAid: condition(assistedGuards.firstAid, basis("coordination §3.1 who")),
  consented: condition(assistedGuards.consented, basis("V1")),
  stillWants: condition(assistedGuards.stillWants, basis("V2")),
  adult: condition(assistedGuards.adult, basis("V4")),
  adultByBirthDate: condition(assistedGuards.adultByBirthDate, basis("W3")),
  transferAllowed: condition(assistedGuards.transferAllowed, basis("W11")),
  purposeKept: condition(assistedGuards.purposeKept, basis("W9")),
  documentCovers: condition(assistedGuards.documentCovers, basis("coordination §3.3")),
  boardsToday: condition(assistedGuards.boardsToday, basis("coordination §3.3")),
  noObjection: condition(assistedGuards.noObjection, basis("safeguards §9 objection")),
  answerBasisValid: condition(assistedGuards.answerBasisValid, basis("W11")),
  documentNotPast: condition(assistedGuards.documentNotPast, basis("V7")),
});

/** Asked anew before each act that brings the person nearer to the journey. */
export const beforeEach = [
  "consented",
  "stillWants",
  "adult",
  "adultByBirthDate",
  "transferAllowed",
  "purposeKept",
  "noObjection",
] as const;
export const askedAnew = ["stillWants", "age"] as const;
