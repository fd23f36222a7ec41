/** The walls of a return: what is never done to a child. */

import { requestedWall, requestingWall } from "../fragments/wall.ts";
import { childGuards } from "./child.ts";
import { farGuards } from "./far.ts";
import { returnGuards } from "./return-gates.ts";

const sends = ["consult", "clarify", "planJourney"] as const;

export const returnWalls = [
  requestingWall("judgeAlone", "M1", ["decide", "depart"], returnGuards.decidedByJudge),
  requestingWall("judgeProtects", "M1", ["protectHere"], returnGuards.keepsJurisdiction),
  requestingWall("onlyInInterest", "M2", ["consult", "decide", "depart"], returnGuards.determined),
  requestingWall("carerAgreedAndAble", "M3", ["decide", "depart"], returnGuards.carerReady),
  requestingWall("noReturnIntoRisk", "M4", ["decide", "depart"], returnGuards.noRisk),
  requestingWall("consentNeverAssumed", "M6", ["decide", "depart"], returnGuards.consentHeld),
  requestingWall("neverAlone", "M7", ["planJourney", "depart"], returnGuards.accompanied),
  requestingWall("neverLockedUp", "M7", ["decide", "depart"], returnGuards.openSetting),
  requestingWall("reflectionRespected", "M8", ["depart"], returnGuards.noReflection),
  requestingWall("justiceFirst", "M8", ["depart"], returnGuards.noProceedings),
  requestingWall("childUnderstands", "M9", ["depart"], returnGuards.childUnderstands),
  requestingWall("recourseOpen", "M9", ["depart"], returnGuards.recourseOver),
  requestingWall("noEnforcementFile", "M10", ["depart"], returnGuards.enforcementClean),
  requestingWall("article37", "M11", [...sends, "depart"], childGuards.endangersNobody),
  requestingWall("transferBasisFirst", "W11", sends, childGuards.transferAllowed),
  requestingWall("purposeKept", "W9", sends, childGuards.purposeKept),
  requestingWall("objectionRead", "safeguards §9 objection", [...sends, "decide", "depart"], childGuards.noObjection),
  requestingWall("notBeforeTheDay", "minors §5 journey", ["depart"], returnGuards.dayCome),
  requestingWall("overdueFirst", "C-H33", ["internal:remind"], returnGuards.consultationOverdue),
  requestingWall("birthdayNotGuessed", "C-18", ["reachMajority"], returnGuards.majorityReached),
  requestedWall("carersHeardFirst", "M3", ["consentTo"], returnGuards.carerVisited),
  requestedWall("carerReadyThere", "M3", ["consentTo", "confirmReception"], returnGuards.carerReady),
  requestedWall("neverLockedUpThere", "M7", ["consentTo", "confirmReception"], returnGuards.openSetting),
  requestedWall("article37There", "M11", ["consentTo"], farGuards.answerSafe),
  requestedWall("answerOnBasis", "W11", ["consentTo"], farGuards.answerBasisValid),
] as const;
