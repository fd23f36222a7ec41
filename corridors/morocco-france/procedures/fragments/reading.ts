/** At home, for a case that is prepared without searching a register: drafted, read by a second person, ready for the law. */
import { fragment } from "@wasl/procedure";
import { basis } from "../../basis.ts";

export const readingStates = ["drafting", "legalGate"] as const;

const readers = ["secondReader", "central"] as const;

export const readingSteps = fragment({
  passReading: {
    roles: readers,
    from: "drafting",
    to: "legalGate",
    mayTake: ["minimisation"],
    when: ["minimised"],
    basis: basis("G8"),
  },
  sendBackToDrafting: {
    roles: [...readers, "legal"],
    from: "legalGate",
    to: "drafting",
    reasons: ["MISSING_FIELD", "UNREADABLE_DOCUMENT", "WRONG_POST", "TOO_MUCH", "OTHER"],
    basis: basis("G8"),
  },
});
