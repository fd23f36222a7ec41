/** What the journey adds at home and at any time: the clearance 24 hours before, the marks on a document, its clocks. */
import { clock, escalate, flag, fragment, rule, until } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { lapsing } from "./gates.ts";
import { readyForTransfer } from "./ready.ts";

/** The second evaluation of every gate, by two persons; nobody can override one. */
export const clearanceSteps = fragment({
  clearDeparture: {
    roles: "legal",
    from: "legalGate",
    to: "cleared",
    persons: 2,
    second: ["legal", "central"],
    when: ["withinADay", ...readyForTransfer, "notSuspended", "noObjection"],
    lapses: lapsing,
    basis: [basis("C-CLR"), basis("H5")],
  },
  revokeClearance: {
    roles: ["legal", "central", "border"],
    from: "cleared",
    to: "legalGate",
    reasons: ["FLIGHT", "DOCUMENT", "PERSON_ABSENT", "ESCORT", "COURT", "LEGAL"],
    basis: basis("readmission §3"),
  },
});

export const documentFlags = fragment({
  /** Its seal stays valid, and it is not to be accepted: it is called back. */
  recalled: flag({
    owners: "requested",
    by: "consul",
    causes: ["ERROR", "SUSPENDED", "OTHER"],
    when: ["documentKnown"],
    basis: basis("identification §2 record"),
  }),
  /** A number presented twice, a seal that does not match: both sides are told at once (I13). */
  documentAlert: flag({
    owners: ["requesting", "requested"],
    by: ["border", "arrivals", "consul"],
    causes: ["PRESENTED_TWICE", "SEAL_MISMATCH"],
    when: ["documentKnown"],
    basis: basis("identification §2 record"),
  }),
});

export const documentClocks = fragment({
  issueBeforeFlight: clock({
    obliged: "requested",
    waiting: "requesting",
    length: until("flight.departsAt"),
    calendar: "requested",
    warns: ["P2D"],
    end: escalate("central", "consul"),
    basis: basis("identification §3 flight known"),
  }),
  validity: clock({
    obliged: "requesting",
    waiting: "requested",
    length: until("document.validTo"),
    calendar: "requested",
    warns: ["P7D", "P2D"],
    end: escalate("prefecture", "central", "consul"),
    basis: basis("identification §2 validity"),
  }),
  arrival: clock({
    obliged: "requested",
    waiting: "requesting",
    length: rule("C-CONF"),
    calendar: "requested",
    warns: ["P1D"],
    end: escalate("central", "arrivals"),
    basis: basis("C-CONF"),
  }),
});
