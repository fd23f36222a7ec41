/** Steps: the document, the journey, and the year in which the person settles again. */
import { fragment } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { askedAnew, beforeEach } from "./gates.ts";

const section = basis("coordination §3.3");

export const travellingSteps = fragment({
  askDocument: {
    roles: "counsellor",
    from: ["interested", "documentKnown"],
    to: "documentAsked",
    persons: 2,
    takes: ["documentRequest"],
    mayTake: ["transferBasis"],
    carries: ["documentRequest", "transferBasis"],
    when: beforeEach,
    lapses: askedAnew,
    basis: [section, basis("V7"), basis("H5")],
  },
  giveDocument: {
    roles: "consul",
    from: "documentAsked",
    to: "documentKnown",
    takes: ["travelDocument", "answerBasis"],
    carries: ["travelDocument", "answerBasis"],
    when: ["documentNotPast", "answerBasisValid"],
    basis: [section, basis("V7")],
  },
  giveNoDocument: {
    roles: "consul",
    from: "documentAsked",
    to: "documentKnown",
    reasons: ["NOT_OURS", "HAS_VALID_ONE", "MORE_NEEDED"],
    basis: section,
  },
  /** With the person's wishes for afterwards: only now, and only what the person passes on. */
  book: {
    roles: "counsellor",
    from: ["interested", "documentKnown", "booked"],
    to: "booked",
    persons: 2,
    takes: ["booking"],
    mayTake: ["wishes", "transferBasis"],
    carries: ["booking", "wishes", "transferBasis"],
    when: [...beforeEach, "documentCovers"],
    lapses: askedAnew,
    basis: [section, basis("V1"), basis("V5"), basis("H5")],
  },
  depart: {
    roles: "counsellor",
    from: "booked",
    to: "departed",
    takes: ["departure"],
    carries: ["departure"],
    when: [...beforeEach, "documentCovers", "boardsToday"],
    starts: ["arriving"],
    lapses: askedAnew,
    basis: [section, basis("V2")],
  },
  /** Not a refusal of anything: the person stays, and nothing of it is kept against them. */
  stay: {
    roles: "counsellor",
    from: ["documentKnown", "booked"],
    to: "stayed",
    basis: [section, basis("V2")],
  },
});

export const settlingSteps = fragment({
  confirmArrival: {
    roles: "partner",
    from: "departed",
    to: "arrived",
    takes: ["arrival"],
    carries: ["arrival"],
    starts: ["visit3", "visit6", "visit12"],
    stops: ["arriving"],
    basis: section,
  },
  reportNotArrived: {
    roles: "partner",
    from: "departed",
    to: "booked",
    reasons: ["NOT_ON_BOARD", "CHANGED_MIND", "FLIGHT"],
    stops: ["arriving"],
    basis: [section, basis("V2")],
  },
  agreePlan: {
    roles: "partner",
    from: ["arrived", "settling"],
    to: "settling",
    takes: ["plan"],
    carries: ["plan"],
    basis: section,
  },
  visitAt3: {
    roles: "partner",
    from: "settling",
    to: "followed3",
    takes: ["followUp3"],
    carries: ["followUp3"],
    stops: ["visit3"],
    basis: section,
  },
  visitAt6: {
    roles: "partner",
    from: "followed3",
    to: "followed6",
    takes: ["followUp6"],
    carries: ["followUp6"],
    stops: ["visit6"],
    basis: section,
  },
  visitAt12: {
    roles: "partner",
    from: "followed6",
    to: "followedUp",
    takes: ["followUp12"],
    carries: ["followUp12"],
    stops: ["visit12"],
    basis: section,
  },
});
