/** What neither State ever does with an application for readmission. */
import { all, held, is } from "@wasl/procedure";
import { applyingConditions, evidenced } from "./applying-conditions.ts";
import { everyGateWall } from "./gate-walls.ts";
import { ofAge, returningConditions } from "./returning.ts";
import { noPause, requestedWall, requestingWall } from "./wall.ts";

const {
  acceptanceEnded,
  answerBasisValid,
  enquired,
  evidenceCounts,
  extensionBounded,
  handedOver,
  noneFalse,
  readAndChecked,
  replyOverdue,
  transferInTime,
} = applyingConditions;

const sends = ["apply", "answer"] as const;
const decides = ["accept", "refuse"] as const;

export const readmissionWalls = [
  ...everyGateWall(sends, sends, ofAge),
  requestingWall("reviewedFirst", "W2", ["apply"], returningConditions.reviewed.guard),
  requestingWall("decidedFirst", "G1", ["apply"], returningConditions.decided.guard),
  requestingWall("purposeKept", "W9", ["apply"], is("transferBasis.purpose", "readmissionAndTransfer")),
  requestingWall("transferBasisFirst", "W11", sends, returningConditions.transferAllowed.guard),
  requestingWall("readTwice", "H5", ["apply"], readAndChecked.guard),
  requestingWall("evidenceGiven", "readmission §4 evidence", ["apply"], all(evidenced, held("application"))),
  requestingWall("falseNeverSent", "readmission §4 evidence", sends, noneFalse.guard),
  requestingWall("overdueFirst", "readmission §5 reply", ["internal:escalate"], replyOverdue.guard),
  requestingWall("transferredByHandover", "readmission §3", ["recordTransferred"], handedOver.guard),
  requestingWall("lapsedByDate", "readmission §5 reply", ["recordLapsed"], acceptanceEnded.guard),
  requestedWall("personDecides", "W10", ["accept"], held("acceptance.grounds")),
  requestedWall("falseNeverCounts", "readmission §4 evidence", ["accept"], evidenceCounts.guard),
  requestedWall("likelyIsEnquired", "readmission §4 evidence", ["accept"], enquired.guard),
  requestedWall("reasonsGiven", "readmission §5 reasons", ["refuse"], held("writtenReasons")),
  requestedWall("answerOnBasis", "W11", decides, answerBasisValid.guard),
  requestedWall("longerOnceAndBounded", "readmission §5 reply", ["extendReply"], extensionBounded.guard),
  requestedWall("transferredInTime", "readmission §5 reply", ["accept"], transferInTime.guard),
  requestedWall("notWhileSuspended", "identification §4 stop codes", ["askMore", "extendReply", ...decides], noPause),
] as const;
