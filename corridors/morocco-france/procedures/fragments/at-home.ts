/** The private states of each side: the second reading, the extensions that a court orders, escalation; the register search. */
import { fragment } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { complete } from "./completeness.ts";
import { toTransmit } from "./gates.ts";

const section = basis("identification §4");
const retentionClocks = [
  "retention1",
  "retention2",
  "retention3",
  "retention4",
  "moroccanRetention",
  "moroccanExtended",
] as const;

/**
 * Why somebody was freed, as the decision says it: a person enters it, and no ground tells of a protection. That a court found too
 * little diligence is counted (indicators K13).
 */
const releaseGrounds = ["COURT_DILIGENCE", "COURT_OTHER", "TERM_ENDED", "ADMINISTRATION"] as const;

export const requestingStates = ["drafting", "completenessCheck", "legalGate"] as const;

export const requestingSteps = fragment({
  recordPlacement: {
    roles: ["prefecture", "legal"],
    from: "drafting",
    to: "drafting",
    takes: ["custody"],
    when: ["underFrenchLaw"],
    starts: ["retention1"],
    basis: basis("C-RET-1"),
  },
  checkCompleteness: {
    roles: "prefecture",
    from: "drafting",
    to: "completenessCheck",
    when: complete,
    basis: section,
  },
  passReading: {
    roles: ["secondReader", "central"],
    from: "completenessCheck",
    to: "legalGate",
    mayTake: ["minimisation"],
    when: ["minimised"],
    basis: [section, basis("G8")],
  },
  sendBackToDrafting: {
    roles: ["secondReader", "central", "legal"],
    from: ["completenessCheck", "legalGate"],
    to: "drafting",
    reasons: ["MISSING_FIELD", "UNREADABLE_DOCUMENT", "WRONG_POST", "TOO_MUCH", "OTHER"],
    basis: section,
  },
  recordLaterPlacement: {
    roles: ["prefecture", "legal"],
    from: "legalGate",
    to: "legalGate",
    takes: ["custody"],
    when: ["underFrenchLaw"],
    starts: ["retention1"],
    basis: basis("C-RET-1"),
  },
  recordFirstExtension: {
    roles: ["prefecture", "legal"],
    from: "legalGate",
    to: "legalGate",
    takes: ["firstExtension", "custody"],
    starts: ["retention2"],
    stops: ["retention1"],
    basis: basis("C-RET-2"),
  },
  recordSecondExtension: {
    roles: ["prefecture", "legal"],
    from: "legalGate",
    to: "legalGate",
    takes: ["secondExtension", "custody"],
    starts: ["retention3"],
    stops: ["retention2"],
    basis: basis("C-RET-3"),
  },
  recordThirdExtension: {
    roles: ["prefecture", "legal"],
    from: "legalGate",
    to: "legalGate",
    takes: ["thirdExtension", "custody"],
    starts: ["retention4"],
    stops: ["retention3"],
    basis: basis("C-RET-4"),
  },
  recordMoroccanPlacement: {
    roles: ["prefecture", "legal"],
    from: "drafting",
    to: "drafting",
    takes: ["custody"],
    when: ["underMoroccanLaw"],
    starts: ["moroccanRetention"],
    basis: basis("C-MA-RET"),
  },
  recordMoroccanExtension: {
    roles: ["prefecture", "legal"],
    from: "legalGate",
    to: "legalGate",
    takes: ["moroccanExtension", "custody"],
    when: ["underMoroccanLaw"],
    starts: ["moroccanExtended"],
    stops: ["moroccanRetention"],
    basis: basis("C-MA-RET"),
  },
  recordRelease: {
    roles: ["prefecture", "legal"],
    from: "legalGate",
    to: "legalGate",
    takes: ["custody"],
    reasons: releaseGrounds,
    stops: retentionClocks,
    basis: basis("G7"),
  },
  /** Freed while the file is still being prepared: no clock of a retention that is over goes on. */
  recordEarlyRelease: {
    roles: ["prefecture", "legal"],
    from: "drafting",
    to: "drafting",
    takes: ["custody"],
    reasons: releaseGrounds,
    stops: retentionClocks,
    basis: basis("G7"),
  },
  escalate: {
    roles: "central",
    from: "legalGate",
    to: "legalGate",
    takes: ["escalation"],
    when: ["replyOverdue"],
    basis: [basis("C-LPC-REPLY"), basis("identification §11")],
  },
  /** A case enters the list only if it passes the gates today; it leaves without a reason. */
  enterList: {
    roles: "central",
    from: "legalGate",
    to: "legalGate",
    when: ["replyOverdue", ...toTransmit],
    starts: ["listReview"],
    basis: basis("identification §11"),
  },
  leaveList: {
    roles: "central",
    from: "legalGate",
    to: "legalGate",
    when: ["onList"],
    stops: ["listReview"],
    basis: basis("identification §11"),
  },
});

export const requestedMachine = fragment({
  states: ["notChecked", "checking", "checked"],
  steps: {
    sendToIdentification: {
      roles: ["intake", "consul"],
      from: ["notChecked", "checked"],
      to: "checking",
      basis: section,
    },
    recordIdentification: {
      roles: "identificationService",
      from: "checking",
      to: "checked",
      takes: ["identityCheck"],
      basis: [section, basis("identification §2 precondition")],
    },
  },
});
