/**
 * The walls: what a party must never do given what it knows. Each is written once, over every step that would break it.
 * W6, W7 and W8 are not walls of this procedure: security, complaints and statistics live in other compartments.
 */
import { all, held, internalIn } from "@wasl/procedure";
import { clockConditions } from "./clocks.ts";
import {
  completenessConditions,
  fileComplete,
  printsRecorded,
  reviewed,
  rightPurpose,
  transferAllowed,
} from "./completeness.ts";
import { gateWalls } from "./gate-walls.ts";
import { identifyingConditions } from "./identifying.ts";
import { noPause, requestedWall, requestingWall } from "./wall.ts";

const checked = ["internal:checkCompleteness"] as const;

/**
 * @param sends the steps of the requesting party that send something of the person.
 * @param moves those by which the person is moved.
 */
export const requestingWalls = (sends: readonly string[], moves: readonly string[] = []) => {
  const leaves = [...sends, ...moves];
  /** The list that ministers exchange tells of the person too: a case enters it only if it passes the gates that day. */
  const leavesOrListed = [...leaves, "internal:enterList"];
  return [
    gateWalls.asylumConfidential(leavesOrListed),
    requestingWall("reviewedFirst", "W2", [...checked, "request"], reviewed),
    gateWalls.noChild(leavesOrListed),
    gateWalls.reflectionRespected(leavesOrListed),
    gateWalls.healthFirst(leavesOrListed),
    requestingWall("purposeKept", "W9", ["request"], rightPurpose),
    requestingWall("transferBasisFirst", "W11", [...checked, ...sends, ...moves.filter(isShared)], transferAllowed),
    requestingWall("noHalfRecordedCapture", "identification §5 coerced", [...checked, ...sends], printsRecorded),
    gateWalls.suspendedStaysHome(leaves),
    requestingWall("decidedFirst", "G1", [...checked, "request"], completenessConditions.decided.guard),
    gateWalls.enforceableOnly(leavesOrListed),
    gateWalls.appealAwaited(leavesOrListed),
    gateWalls.titleInForce(leavesOrListed),
    gateWalls.minimisedFirst(["internal:passReading", ...sends, "internal:enterList"]),
    gateWalls.informedFirst(leavesOrListed),
    gateWalls.objectionRead(leaves),
    requestingWall("completeFirst", "identification §6", [...checked, "request"], fileComplete),
    requestingWall(
      "presumptionExplained",
      "identification §4",
      [...checked, "request"],
      completenessConditions.presumed.guard,
    ),
    requestingWall("readTwice", "H5", ["request"], identifyingConditions.readAndChecked.guard),
    requestingWall("lawyerToldFirst", "identification §7", ["confirmHearing"], identifyingConditions.lawyerTold.guard),
    requestingWall("frenchRetention", "C-RET-1", placements, clockConditions.underFrenchLaw.guard),
    requestingWall("moroccanRetention", "C-MA-RET", moroccanPlacements, clockConditions.underMoroccanLaw.guard),
    requestingWall("overdueFirst", "C-LPC-REPLY", overdue, identifyingConditions.replyOverdue.guard),
    requestingWall("listTrue", "identification §11", ["internal:leaveList"], clockConditions.onList.guard),
  ] as const;
};

const isShared = (step: string): boolean => !step.startsWith("internal:");
const placements = ["internal:recordPlacement", "internal:recordLaterPlacement"] as const;
const moroccanPlacements = ["internal:recordMoroccanPlacement", "internal:recordMoroccanExtension"] as const;
const overdue = ["internal:escalate", "internal:enterList"] as const;

/** Steps by which the requested State goes on with a case, other than by giving it back or closing it. */
const goesOn = [
  "askCompletion",
  "acknowledge",
  "askMore",
  "acceptAnswers",
  "acceptPrints",
  "refusePrints",
  "scheduleHearing",
  "recordHearing",
] as const;
const hears = ["recordHearing"] as const;

/**
 * @param decides the steps by which the requested State answers on nationality.
 * @param agrees those by which it agrees to a document.
 */
export const requestedWalls = (decides: readonly string[], agrees: readonly string[] = []) =>
  [
    requestedWall(
      "personDecides",
      "W10",
      ["recognise"],
      all(internalIn("requested", "checked"), held("recognition.grounds")),
    ),
    requestedWall("notWhileSuspended", "identification §4 stop codes", [...goesOn, ...decides, ...agrees], noPause),
    requestedWall(
      "answerOnBasis",
      "W11",
      ["acknowledge", ...hears, ...decides],
      identifyingConditions.answerBasisValid.guard,
    ),
    requestedWall(
      "printsInHand",
      "identification §5 capture",
      ["acceptPrints", "refusePrints"],
      identifyingConditions.printsReceived.guard,
    ),
    requestedWall("hearingToCome", "identification §7", ["scheduleHearing"], identifyingConditions.hearingAhead.guard),
    requestedWall("hearingHeld", "identification §7", hears, identifyingConditions.hearingTimeCome.guard),
  ] as const;
