/** When an application may leave, be answered, and be ended. */
import {
  after,
  any,
  attested,
  clockIs,
  compare,
  condition,
  factValue,
  fragment,
  held,
  internalIn,
  linked,
  now,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { identifyingConditions } from "./identifying.ts";
import { returningConditions } from "./returning.ts";

export const evidenced = any(held("proof.pieces"), held("primaFacie.pieces"));

export const applyingConditions = fragment({
  ...returningConditions,
  addressed: condition(held("application"), basis("readmission §4 content")),
  evidenced: condition(evidenced, basis("readmission §4 evidence")),
  noneFalse: condition(attested("genuine", "noneFalse"), basis("readmission §4 evidence")),
  readAndChecked: condition(internalIn("requesting", "legalGate"), basis("H5")),
  answerBasisValid: identifyingConditions.answerBasisValid,
  evidenceCounts: condition(attested("evidenceWeighed", "counts"), basis("readmission §4 evidence")),
  /** Proof speaks for itself, to a person; what only makes it likely opens an enquiry. */
  enquired: condition(any(held("proof.pieces"), held("enquiry")), basis("readmission §4 evidence")),
  extensionBounded: condition(
    compare(factValue("extension.until"), "<=", after(now, "C-RA-REPLY/longer", "requested")),
    basis("readmission §5 reply"),
  ),
  transferInTime: condition(
    compare(factValue("acceptance.transferBy"), "<=", after(now, "C-RA-TRANSFER", "requested")),
    basis("readmission §5 reply"),
  ),
  replyOverdue: condition(
    any(clockIs("reply", "ended"), clockIs("longerReply", "ended")),
    basis("readmission §5 reply"),
  ),
  handedOver: condition(linked("handover", ["confirmed"]), basis("readmission §3")),
  acceptanceEnded: condition(clockIs("transferBy", "ended"), basis("readmission §5 reply")),
});
