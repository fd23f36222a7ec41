/** From the choice of a worker in the State of origin to the end of the season and what comes after it. */
import { fragment } from "@wasl/procedure";
import { basis } from "../../basis.ts";

const steps = basis("seasonal-work §7");
const convention = basis("seasonal-work §2 convention 1963");
const terms = [
  "offerStands",
  "contractAhead",
  "datesInOrder",
  "longEnough",
  "shortEnough",
  "travelPaid",
  "rentApart",
  "employerInOrder",
] as const;

export const recruitingSteps = fragment({
  propose: {
    roles: "placement",
    from: "chosen",
    to: "proposed",
    when: ["known", "adult", "offerOpen"],
    carries: ["worker", "place"],
    basis: [steps, basis("S8"), basis("S7")],
  },
  offerContract: {
    roles: "employer",
    from: "proposed",
    to: "contractOffered",
    takes: ["contract"],
    when: terms,
    carries: ["contract"],
    basis: [steps, basis("S5"), basis("C-SEA-3M")],
  },
  askChange: {
    roles: "worker",
    from: "contractOffered",
    to: "proposed",
    reasons: ["PAY", "HOURS", "HOUSING", "DATES", "TASKS", "LANGUAGE"],
    lapses: ["contractUnderstood", "fees"],
    basis: basis("S6"),
  },
  decline: { roles: "worker", from: "contractOffered", to: "declined", basis: basis("S6") },
  accept: {
    roles: "worker",
    from: "contractOffered",
    to: "accepted",
    takes: ["acceptance"],
    when: ["understood", "readInLanguage", "noFee"],
    carries: ["acceptance"],
    starts: ["decision"],
    lapses: ["contractUnderstood", "fees"],
    basis: [basis("S6"), basis("S1")],
  },
  authorise: {
    roles: "authority",
    from: "accepted",
    to: "authorised",
    persons: 2,
    takes: ["yearCount", "authorisation"],
    when: ["employerInOrder", "withinYear", "noOverlap", "endorsedByNow", "authorisedThen"],
    carries: ["authorisation"],
    lapses: ["otherSeason"],
    stops: ["decision"],
    basis: [basis("C-SEA-END"), basis("C-SEA-6M"), basis("H5")],
  },
  refuse: {
    roles: "authority",
    from: "accepted",
    to: "refused",
    reasons: ["EMPLOYER", "SIX_MONTHS", "CONTRACT", "FILE"],
    stops: ["decision"],
    basis: steps,
  },
  issueVisa: {
    roles: "visas",
    from: "authorised",
    to: "visaIssued",
    takes: ["visa"],
    when: ["medicalHeld"],
    carries: ["visa"],
    basis: steps,
  },
  refuseVisa: { roles: "visas", from: "authorised", to: "refused", reasons: ["VISA"], basis: steps },
});

export const workingSteps = fragment({
  enter: {
    roles: ["authority", "workerHere"],
    from: "visaIssued",
    to: "entered",
    takes: ["entry"],
    when: ["visaCovers", "entryPast"],
    starts: ["cardRequest"],
    basis: [steps, basis("C-SEA-REQ")],
  },
  notTravelled: { roles: ["authority", "workerHere"], from: "visaIssued", to: "declined", basis: steps },
  startWork: {
    roles: "authority",
    from: "entered",
    to: "working",
    takes: ["card"],
    when: ["cardAsked"],
    stops: ["cardRequest"],
    basis: basis("C-SEA-REQ"),
  },
  endSeason: {
    roles: "authority",
    from: "working",
    to: "ended",
    takes: ["seasonEnd"],
    when: ["endPossible"],
    carries: ["seasonEnd", "contract", "authorisation"],
    reasons: ["TERM", "NO_PLACE", "WORKER_LEFT"],
    basis: steps,
  },
  givePriority: { roles: "authority", from: "ended", to: "priority", basis: [steps, basis("S9")] },
  /** Never for a complaint: the worker is heard, and the inspectorate has looked at every one of them, complaint or none. */
  leaveOut: {
    roles: "authority",
    from: "ended",
    to: "noPriority",
    persons: 2,
    when: ["heard", "noRetaliation", "notInReview"],
    reasons: ["WORKER_WISHES", "NO_POST", "PROVEN_MISCONDUCT"],
    lapses: ["retaliation"],
    basis: [basis("S4"), basis("S9")],
  },
});

/**
 * The employer no longer keeps the contract, or may not: the worker is looked after, and loses nothing. The State of origin
 * gets the contract that was worked with the end of the season.
 */
export const replacementSteps = fragment({
  openReplacement: {
    roles: ["authority", "inspector"],
    from: "inPlace",
    to: "replacing",
    reasons: ["DEFAULT", "SANCTION", "HOUSING_FAILED", "UNSAFE", "AGREED_CHANGE"],
    lapses: ["replacementAccepted"],
    basis: [convention, basis("S7")],
  },
  placeAgain: {
    roles: "authority",
    from: "replacing",
    to: "inPlace",
    persons: 2,
    takes: ["authorisation", "newEmployer"],
    when: [
      "newPlaceAccepted",
      "employerInOrder",
      "datesInOrder",
      "withinYear",
      "travelPaid",
      "rentApart",
      "endorsedByNow",
      "authorisedThen",
    ],
    lapses: ["replacementAccepted"],
    basis: [convention, basis("C-SEA-END")],
  },
});
