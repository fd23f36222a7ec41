/** Steps: the consular hearing. The person may stay silent; no transcript crosses (identification §7). */
import { fragment } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { lapsing } from "./gates.ts";
import { sends } from "./leaving.ts";

const hearing = basis("identification §7");

export const hearingSteps = fragment({
  scheduleHearing: {
    roles: ["intake", "consul"],
    from: ["acknowledged", "biometricCheck", "heard", "inconclusive"],
    to: "hearingScheduled",
    takes: ["hearing"],
    carries: ["hearing"],
    when: ["hearingAhead", "notSuspended"],
    basis: hearing,
  },
  confirmHearing: {
    roles: "prefecture",
    from: "hearingScheduled",
    to: "hearingConfirmed",
    takes: ["hearingConfirmation"],
    carries: ["hearingConfirmation"],
    when: ["lawyerTold", ...sends],
    lapses: lapsing,
    basis: hearing,
  },
  postponeHearing: {
    roles: ["prefecture", "central"],
    from: "hearingScheduled",
    to: "acknowledged",
    reasons: ["HEARING_POSTPONED", "PERSON_ABSENT", "NEUTRAL_PAUSE"],
    basis: [hearing, basis("identification §4 stop codes")],
  },
  recordHearing: {
    roles: "consul",
    from: "hearingConfirmed",
    to: "heard",
    takes: ["hearingOutcome"],
    carries: ["hearingOutcome"],
    when: ["hearingTimeCome", "answerBasisValid", "notSuspended"],
    basis: [hearing, basis("W11")],
  },
  recordMissedHearing: {
    roles: ["intake", "consul"],
    from: "hearingConfirmed",
    to: "acknowledged",
    reasons: ["PERSON", "ESCORT", "POST", "CENTRE"],
    basis: hearing,
  },
});
