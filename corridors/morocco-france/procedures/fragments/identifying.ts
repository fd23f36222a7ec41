/** From the request to the answer: the states of identification, the first half of every laissez-passer, and its conditions. */
import {
  all,
  clockIs,
  compare,
  condition,
  factValue,
  final,
  fragment,
  held,
  internalIn,
  not,
  now,
  raised,
  turn,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";

export const identifyingStates = fragment({
  prepared: turn("requesting"),
  requested: turn("requested"),
  incomplete: turn("requesting"),
  acknowledged: turn("requested"),
  moreInfoRequested: turn("requesting"),
  answered: turn("requested"),
  biometricCheck: turn("requested"),
  hearingScheduled: turn("requesting"),
  hearingConfirmed: turn("requested"),
  heard: turn("requested"),
  notRecognised: final(),
  inconclusive: turn("requested"),
  closed: final(),
});

/** While one of these lasts, the requested State waits for the requesting one: its reply clock stands still. */
export const requesterOwes = ["incomplete", "moreInfoRequested", "hearingScheduled"] as const;

export const identifyingConditions = fragment({
  readAndChecked: condition(internalIn("requesting", "legalGate"), basis("identification §4")),
  notSuspended: condition(all(not(raised("suspended")), not(raised("paused"))), basis("identification §4 stop codes")),
  noObjection: condition(not(raised("objection")), basis("safeguards §9 objection")),
  answerBasisValid: condition(compare(factValue("answerBasis.validUntil"), ">=", now), basis("W11")),
  printsReceived: condition(held("prints"), basis("identification §5 capture")),
  hearingAhead: condition(compare(factValue("hearing.plannedAt"), ">", now), basis("identification §7")),
  hearingTimeCome: condition(compare(factValue("hearing.plannedAt"), "<=", now), basis("identification §7")),
  lawyerTold: condition(held("lawyerTold"), basis("identification §7")),
  /** Identity and nationality are verified beforehand: by the identification service, on the requested side. */
  identityVerified: condition(internalIn("requested", "checked"), basis("identification §2 precondition")),
  replyOverdue: condition(clockIs("reply", "ended"), basis("C-LPC-REPLY")),
});
