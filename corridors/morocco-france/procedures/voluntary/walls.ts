/** The walls of assisted return: what keeps it voluntary. */
import { farWall, nearWall } from "../children/walls.ts";
import { assistedGuards } from "./gates.ts";

const sends = ["askDocument", "book", "depart"] as const;
const decides = [...sends, "internal:findEligible"] as const;

export const assistedWalls = [
  nearWall("informedFirst", "V1", ["internal:counsel", "internal:consentInWriting"], assistedGuards.told),
  nearWall("consentFirst", "V1", sends, assistedGuards.consented),
  nearWall("consentOfToday", "V2", [...sends, "internal:consentInWriting"], assistedGuards.stillWants),
  nearWall("neverAChild", "V4", decides, assistedGuards.adult),
  nearWall("neverAChildByBirth", "W3", decides, assistedGuards.adultByBirthDate),
  nearWall("amountsBeforeConsent", "V6", ["internal:consentInWriting"], assistedGuards.amountsShown),
  nearWall("onlyOnce", "coordination §3.1 who", ["internal:findEligible"], assistedGuards.firstAid),
  nearWall("eligibleSaid", "coordination §3.1 who", ["internal:findEligible"], assistedGuards.eligible),
  nearWall("refusalSaid", "coordination §3.1 who", ["internal:findNotEligible"], assistedGuards.notEligible),
  nearWall("transferBasisFirst", "W11", sends, assistedGuards.transferAllowed),
  nearWall("purposeKept", "W9", sends, assistedGuards.purposeKept),
  nearWall("objectionRead", "safeguards §9 objection", sends, assistedGuards.noObjection),
  nearWall("documentInDate", "coordination §3.3", ["book", "depart"], assistedGuards.documentCovers),
  nearWall("boardedFirst", "coordination §3.3", ["depart"], assistedGuards.boardsToday),
  farWall("documentNotPast", "V7", ["giveDocument"], assistedGuards.documentNotPast),
  farWall("answerOnBasis", "W11", ["giveDocument"], assistedGuards.answerBasisValid),
] as const;
