/** The walls of assisted return: what keeps it voluntary. */
import { requestedWall, requestingWall } from "../fragments/wall.ts";
import { assistedGuards } from "./gates.ts";

const sends = ["askDocument", "book", "depart"] as const;
const decides = [...sends, "internal:findEligible"] as const;

export const assistedWalls = [
  requestingWall("informedFirst", "V1", ["internal:counsel", "internal:consentInWriting"], assistedGuards.told),
  requestingWall("consentFirst", "V1", sends, assistedGuards.consented),
  requestingWall("consentOfToday", "V2", [...sends, "internal:consentInWriting"], assistedGuards.stillWants),
  requestingWall("neverAChild", "V4", decides, assistedGuards.adult),
  requestingWall("neverAChildByBirth", "W3", decides, assistedGuards.adultByBirthDate),
  requestingWall("amountsBeforeConsent", "V6", ["internal:consentInWriting"], assistedGuards.amountsShown),
  requestingWall("onlyOnce", "coordination §3.1 who", ["internal:findEligible"], assistedGuards.firstAid),
  requestingWall("eligibleSaid", "coordination §3.1 who", ["internal:findEligible"], assistedGuards.eligible),
  requestingWall("refusalSaid", "coordination §3.1 who", ["internal:findNotEligible"], assistedGuards.notEligible),
  requestingWall("transferBasisFirst", "W11", sends, assistedGuards.transferAllowed),
  requestingWall("purposeKept", "W9", sends, assistedGuards.purposeKept),
  requestingWall("objectionRead", "safeguards §9 objection", sends, assistedGuards.noObjection),
  requestingWall("documentInDate", "coordination §3.3", ["book", "depart"], assistedGuards.documentCovers),
  requestingWall("boardedFirst", "coordination §3.3", ["depart"], assistedGuards.boardsToday),
  requestedWall("documentNotPast", "V7", ["giveDocument"], assistedGuards.documentNotPast),
  requestedWall("answerOnBasis", "W11", ["giveDocument"], assistedGuards.answerBasisValid),
] as const;
