/** Steps: the answer on nationality. A named consular officer decides, with reasons; nothing else does (H1). */
import { fragment } from "@wasl/procedure";
import { basis } from "../../basis.ts";

const section = basis("identification §4");
const examined = ["acknowledged", "biometricCheck", "heard"] as const;

/** The answer says who a person is: it needs a basis that is still in force, and may bring one that was renewed (W11). */
const renewsBasis = <const F extends string>(fact: F) =>
  ({ mayTake: ["answerBasis"], carries: [fact, "answerBasis"] }) as const;

export const decidingSteps = fragment({
  recognise: {
    roles: "consul",
    from: examined,
    to: "recognised",
    takes: ["recognition", "registerReference"],
    ...renewsBasis("recognition"),
    when: ["identityVerified", "answerBasisValid", "notSuspended"],
    basis: [section, basis("W11"), basis("H1"), basis("identification §2 precondition")],
  },
  notRecognise: {
    roles: "consul",
    from: examined,
    to: "notRecognised",
    takes: ["writtenReasons"],
    ...renewsBasis("writtenReasons"),
    reasons: [
      "NO_TRACE",
      "IDENTITY_MISMATCH",
      "OTHER_NATIONALITY_PRESUMED",
      "EVIDENCE_INSUFFICIENT",
      "PRINTS_UNUSABLE",
      "DOCUMENT_FALSE",
    ],
    when: ["answerBasisValid", "notSuspended"],
    stops: ["reply"],
    basis: [section, basis("W11"), basis("identification §4 reasons"), basis("H1")],
  },
  leaveInconclusive: {
    roles: "consul",
    from: examined,
    to: "inconclusive",
    takes: ["writtenReasons"],
    ...renewsBasis("writtenReasons"),
    reasons: ["EVIDENCE_INSUFFICIENT", "IDENTITY_MISMATCH", "PRINTS_UNUSABLE"],
    when: ["answerBasisValid", "notSuspended"],
    stops: ["reply"],
    basis: [section, basis("W11"), basis("identification §4 reasons"), basis("H1")],
  },
  closeInconclusive: { roles: "consul", from: "inconclusive", to: "closed", basis: section },
});
