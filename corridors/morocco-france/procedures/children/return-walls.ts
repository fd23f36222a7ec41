/** The walls of a return: what is never done to a child. */
import { childGuards } from "./child.ts";
import { farGuards } from "./far.ts";
import { returnGuards } from "./return-gates.ts";
import { farWall, nearWall } from "./walls.ts";

const sends = ["consult", "clarify", "planJourney"] as const;

export const returnWalls = [
  nearWall("judgeAlone", "M1", ["decide", "depart"], returnGuards.decidedByJudge),
  nearWall("judgeProtects", "M1", ["protectHere"], returnGuards.keepsJurisdiction),
  nearWall("onlyInInterest", "M2", ["consult", "decide", "depart"], returnGuards.determined),
  nearWall("carerAgreedAndAble", "M3", ["decide", "depart"], returnGuards.carerReady),
  nearWall("noReturnIntoRisk", "M4", ["decide", "depart"], returnGuards.noRisk),
  nearWall("consentNeverAssumed", "M6", ["decide", "depart"], returnGuards.consentHeld),
  nearWall("neverAlone", "M7", ["planJourney", "depart"], returnGuards.accompanied),
  nearWall("neverLockedUp", "M7", ["decide", "depart"], returnGuards.openSetting),
  nearWall("reflectionRespected", "M8", ["depart"], returnGuards.noReflection),
  nearWall("justiceFirst", "M8", ["depart"], returnGuards.noProceedings),
  nearWall("childUnderstands", "M9", ["depart"], returnGuards.childUnderstands),
  nearWall("recourseOpen", "M9", ["depart"], returnGuards.recourseOver),
  nearWall("noEnforcementFile", "M10", ["depart"], returnGuards.enforcementClean),
  nearWall("article37", "M11", [...sends, "depart"], childGuards.endangersNobody),
  nearWall("transferBasisFirst", "W11", sends, childGuards.transferAllowed),
  nearWall("purposeKept", "W9", sends, childGuards.purposeKept),
  nearWall("objectionRead", "safeguards §9 objection", [...sends, "decide", "depart"], childGuards.noObjection),
  nearWall("notBeforeTheDay", "minors §5 journey", ["depart"], returnGuards.dayCome),
  nearWall("overdueFirst", "C-H33", ["internal:remind"], returnGuards.consultationOverdue),
  nearWall("birthdayNotGuessed", "C-18", ["reachMajority"], returnGuards.majorityReached),
  farWall("carersHeardFirst", "M3", ["consentTo"], returnGuards.carerVisited),
  farWall("carerReadyThere", "M3", ["consentTo", "confirmReception"], returnGuards.carerReady),
  farWall("neverLockedUpThere", "M7", ["consentTo", "confirmReception"], returnGuards.openSetting),
  farWall("article37There", "M11", ["consentTo"], farGuards.answerSafe),
  farWall("answerOnBasis", "W11", ["consentTo"], farGuards.answerBasisValid),
] as const;
