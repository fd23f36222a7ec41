/** Steps: a care journey with a named companion, the arrival, and the year after it. */
import { fragment } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { childSends } from "./child.ts";
import { journeyAttestations } from "./return-facts.ts";
import { beforeJourney } from "./return-gates.ts";

const journey = basis("minors §5 journey");
const followUp = basis("C-FU");

export const journeySteps = fragment({
  planJourney: {
    roles: "care",
    from: "decided",
    to: "planned",
    persons: 2,
    second: ["care", "judge", "authority"],
    takes: ["plan"],
    carries: ["plan", "transferBasis"],
    when: ["accompanied", ...childSends],
    lapses: ["transmission"],
    basis: [journey, basis("M7"), basis("H5")],
  },
  confirmReception: {
    roles: "careThere",
    from: "planned",
    to: "ready",
    mayTake: ["reception"],
    carries: ["reception"],
    when: ["carerReady", "openSetting"],
    basis: [journey, basis("M3")],
  },
  sendPlanBack: {
    roles: "careThere",
    from: "planned",
    to: "decided",
    reasons: ["CARER_GONE", "DATE", "NOBODY_MEETS"],
    basis: journey,
  },
  depart: {
    roles: "care",
    from: "ready",
    to: "travelling",
    persons: 2,
    second: ["care", "judge"],
    takes: ["departure"],
    carries: ["departure"],
    when: ["dayCome", ...beforeJourney, "noObjection"],
    lapses: [...journeyAttestations, "transmission"],
    basis: [journey, basis("M7"), basis("H5")],
  },
  callOff: {
    roles: ["care", "judge"],
    from: "ready",
    to: "decided",
    reasons: ["CHILD_SAYS_NO", "HEALTH", "CARER_GONE", "DATE", "OTHER"],
    basis: journey,
  },
  receive: {
    roles: "careThere",
    from: "travelling",
    to: "received",
    takes: ["arrival"],
    carries: ["arrival"],
    starts: ["visit3", "visit6", "visit12"],
    basis: [journey, followUp],
  },
  reportNotArrived: {
    roles: "careThere",
    from: "travelling",
    to: "decided",
    reasons: ["NOT_ON_BOARD", "NOBODY_CAME", "TURNED_BACK"],
    basis: journey,
  },
  visitAt3: {
    roles: "careThere",
    from: "received",
    to: "followed3",
    takes: ["followUp3"],
    carries: ["followUp3"],
    stops: ["visit3"],
    basis: followUp,
  },
  visitAt6: {
    roles: "careThere",
    from: "followed3",
    to: "followed6",
    takes: ["followUp6"],
    carries: ["followUp6"],
    stops: ["visit6"],
    basis: followUp,
  },
  visitAt12: {
    roles: "careThere",
    from: "followed6",
    to: "followedUp",
    takes: ["followUp12"],
    carries: ["followUp12"],
    stops: ["visit12"],
    basis: followUp,
  },
});
