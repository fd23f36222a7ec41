import { attestationNeverLapses } from "./rules/attestation-never-lapses.ts";
import { carriesAnothersFact } from "./rules/carries-anothers-fact.ts";
import { clockEndUnused } from "./rules/clock-end-unused.ts";
import { clockNotVerifiable } from "./rules/clock-not-verifiable.ts";
import { clockNothingStarts } from "./rules/clock-nothing-starts.ts";
import { clockNothingStops } from "./rules/clock-nothing-stops.ts";
import { conditionUnused } from "./rules/condition-unused.ts";
import { crossingWithoutBasis } from "./rules/crossing-without-basis.ts";
import { deadEndState } from "./rules/dead-end-state.ts";
import { exampleNamesUnknown } from "./rules/example-names-unknown.ts";
import { exampleOutOfOrder } from "./rules/example-out-of-order.ts";
import { factNeverCrosses } from "./rules/fact-never-crosses.ts";
import { factNeverWritten } from "./rules/fact-never-written.ts";
import { factReadTooEarly } from "./rules/fact-read-too-early.ts";
import { finalStateWithTurn } from "./rules/final-state-with-turn.ts";
import { flagHeldBack } from "./rules/flag-held-back.ts";
import { flagReveals } from "./rules/flag-reveals.ts";
import { guardBeyondReach } from "./rules/guard-beyond-reach.ts";
import { impossibleValue } from "./rules/impossible-value.ts";
import { malformedName } from "./rules/malformed-name.ts";
import { malformedTime } from "./rules/malformed-time.ts";
import { messageWithoutSecondReader } from "./rules/message-without-second-reader.ts";
import { missingText } from "./rules/missing-text.ts";
import { neverEnds } from "./rules/never-ends.ts";
import { nobodyOpens } from "./rules/nobody-opens.ts";
import { notAnAttestation } from "./rules/not-an-attestation.ts";
import { notOverGate } from "./rules/not-over-gate.ts";
import { privateFactCarried } from "./rules/private-fact-carried.ts";
import { protectedReadByAnother } from "./rules/protected-read-by-another.ts";
import { recallsAnothers } from "./rules/recalls-anothers.ts";
import { recipientLimit } from "./rules/recipient-limit.ts";
import { rightNobodyHas } from "./rules/right-nobody-has.ts";
import { roleOfAnotherParty } from "./rules/role-of-another-party.ts";
import { ruleWithoutBasis } from "./rules/rule-without-basis.ts";
import { secondPersonMissing } from "./rules/second-person-missing.ts";
import { sharedClockMovedInPrivate } from "./rules/shared-clock-moved-in-private.ts";
import { silenceNeedsSilentParty } from "./rules/silence-needs-silent-party.ts";
import { silentConsent } from "./rules/silent-consent.ts";
import { stepFromFinalState } from "./rules/step-from-final-state.ts";
import { stepNobodyCanDo } from "./rules/step-nobody-can-do.ts";
import { suspensionWithoutOrdinaryCause } from "./rules/suspension-without-ordinary-cause.ts";
import { takenFactNotTheirs } from "./rules/taken-fact-not-theirs.ts";
import { takesAnothersFact } from "./rules/takes-anothers-fact.ts";
import { textNotScreened } from "./rules/text-not-screened.ts";
import { turnMismatch } from "./rules/turn-mismatch.ts";
import { unknownReference } from "./rules/unknown-reference.ts";
import { unreachableState } from "./rules/unreachable-state.ts";
import { unsoundAgreement } from "./rules/unsound-agreement.ts";
import { vacuousWall } from "./rules/vacuous-wall.ts";

/** Every semantic rule, in the order in which an author should mend what they find: names first, words last. */
export const rules = [
  unknownReference,
  malformedName,
  malformedTime,
  unreachableState,
  deadEndState,
  neverEnds,
  finalStateWithTurn,
  stepFromFinalState,
  turnMismatch,
  nobodyOpens,
  stepNobodyCanDo,
  takenFactNotTheirs,
  roleOfAnotherParty,
  rightNobodyHas,
  secondPersonMissing,
  clockNothingStarts,
  clockNothingStops,
  clockEndUnused,
  silenceNeedsSilentParty,
  silentConsent,
  clockNotVerifiable,
  sharedClockMovedInPrivate,
  factNeverWritten,
  factNeverCrosses,
  factReadTooEarly,
  takesAnothersFact,
  carriesAnothersFact,
  privateFactCarried,
  recallsAnothers,
  recipientLimit,
  crossingWithoutBasis,
  ruleWithoutBasis,
  notOverGate,
  impossibleValue,
  guardBeyondReach,
  protectedReadByAnother,
  attestationNeverLapses,
  notAnAttestation,
  conditionUnused,
  vacuousWall,
  flagHeldBack,
  flagReveals,
  suspensionWithoutOrdinaryCause,
  textNotScreened,
  messageWithoutSecondReader,
  unsoundAgreement,
  exampleNamesUnknown,
  exampleOutOfOrder,
  missingText,
] as const;

/** Code of every finding: a rule of the table, or that a value is of the wrong type. */
export type RuleCode = (typeof rules)[number]["code"] | "ill-typed";
