/** From the recognised nationality to the arrival: states, conditions and steps of the document. */
import {
  after,
  all,
  any,
  attested,
  clockIs,
  compare,
  condition,
  constant,
  factValue,
  final,
  fragment,
  held,
  internalIn,
  is,
  not,
  now,
  plus,
  raised,
  turn,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { mayLeave } from "./completeness.ts";
import { adultBy, lapsing, toExecute, toTransmit } from "./gates.ts";

export const travellingStates = fragment({
  recognised: turn("requested"),
  agreed: turn("requesting"),
  flightNotified: turn("requested"),
  issued: turn("requesting"),
  departed: turn("requested"),
  used: final(),
  notArrived: turn("requesting"),
  expired: turn("requesting"),
  lost: turn("requesting"),
  returned: turn("requested"),
  cancelled: turn("requesting"),
  reissue: turn("requested"),
});

const departs = factValue("flight.departsAt");
const noticeGiven = (days: "5" | "12") =>
  all(is("agreement.noticeWorkingDays", days), compare(departs, ">=", after(now, `C-LPC-FLIGHT/${days}`, "requested")));

/** The document as the moment needs it: issued, in date on the day the flight arrives. */
export const documentCoversFlight = all(
  held("document"),
  compare(factValue("document.validTo"), ">=", factValue("flight.arrivesAt")),
);
export const holderAdult = adultBy("recognition");
export const cleared = internalIn("requesting", "cleared");
export const notSuspendedByRequester = not(raised("suspended", "requesting"));

export const travellingConditions = fragment({
  /** The register may make the person younger than the request did. No document then (W3). */
  holderAdult: condition(holderAdult, basis("W3")),
  noticeGiven: condition(any(noticeGiven("5"), noticeGiven("12")), basis("C-LPC-FLIGHT")),
  fewOnFlight: condition(
    compare(factValue("flight.personsOnFlight"), "<=", constant(2)),
    basis("identification §3 persons per flight"),
  ),
  flightAhead: condition(compare(departs, ">", now), basis("identification §3 flight known")),
  issuedToday: condition(compare(factValue("document.issuedOn"), "=", now), basis("identification §2 record")),
  validOneMonth: condition(
    compare(factValue("document.validTo"), "<=", plus(factValue("document.issuedOn"), "P1M", "requested")),
    basis("C-LPC-VAL"),
  ),
  documentCoversFlight: condition(documentCoversFlight, basis("T2")),
  noOtherDocument: condition(attested("otherDocument", "none"), basis("standards §1 one document")),
  validityEnded: condition(clockIs("validity", "ended"), basis("identification §2 validity")),
  documentUsable: condition(
    all(not(raised("recalled")), not(raised("documentAlert"))),
    basis("identification §2 record"),
  ),
  identityConfirmed: condition(held("recognition"), basis("T1")),
  /** In custody, under a measure, or somewhere known. */
  personAvailable: condition(held("custody"), basis("T3")),
  withinADay: condition(compare(now, ">=", plus(departs, "-PT24H", "requesting")), basis("C-CLR")),
  cleared: condition(cleared, basis("H5")),
});

const section = basis("identification §4");
const journey = basis("readmission §3");
const sends = [...toTransmit, ...mayLeave, "notSuspended", "noObjection"] as const;
/** `readyForTransfer`, literally: identified, document valid, available, and no procedure with suspensive effect. */
export const readyForTransfer = [
  "identityConfirmed",
  "documentCoversFlight",
  "documentUsable",
  "personAvailable",
  ...toExecute,
] as const;
const flightFits = ["flightAhead", "noticeGiven", "fewOnFlight"] as const;

export const travellingSteps = fragment({
  agree: {
    roles: "consul",
    from: "recognised",
    to: "agreed",
    takes: ["agreement"],
    carries: ["agreement"],
    when: ["holderAdult", "notSuspended"],
    basis: section,
  },
  closeWithoutDocument: {
    roles: "consul",
    from: ["recognised", "reissue"],
    to: "closed",
    reasons: ["VALID_PASSPORT", "NOT_GRANTED"],
    stops: ["reply"],
    basis: section,
  },
  notifyFlight: {
    roles: ["central", "prefecture"],
    from: "agreed",
    to: "flightNotified",
    takes: ["flight"],
    carries: ["flight"],
    when: [...flightFits, ...sends],
    starts: ["issueBeforeFlight"],
    lapses: lapsing,
    basis: [section, basis("C-LPC-FLIGHT")],
  },
  sendFlightBack: {
    roles: ["intake", "consul"],
    from: "flightNotified",
    to: "agreed",
    reasons: ["NOTICE_TOO_SHORT", "FLIGHT_PASSED", "NEUTRAL_PAUSE"],
    stops: ["issueBeforeFlight"],
    basis: section,
  },
  issue: {
    roles: "consul",
    from: "flightNotified",
    to: "issued",
    persons: 2,
    second: ["consul", "intake"],
    takes: ["document"],
    carries: ["document"],
    when: [
      "issuedToday",
      "validOneMonth",
      "documentCoversFlight",
      "flightAhead",
      "noOtherDocument",
      "holderAdult",
      "answerBasisValid",
      "notSuspended",
    ],
    starts: ["validity"],
    stops: ["reply", "issueBeforeFlight"],
    lapses: ["otherDocument"],
    basis: [section, basis("H5"), basis("C-LPC-VAL")],
  },
  changeFlight: {
    roles: ["central", "prefecture"],
    from: "issued",
    to: "issued",
    takes: ["flight"],
    carries: ["flight"],
    when: [...flightFits, "documentCoversFlight", "documentUsable", ...sends],
    lapses: lapsing,
    basis: [section, basis("C-LPC-FLIGHT")],
  },
  depart: {
    roles: "border",
    from: "issued",
    to: "departed",
    takes: ["departure"],
    carries: ["departure"],
    when: ["cleared", ...readyForTransfer, "transferAllowed", "notSuspended", "noObjection"],
    starts: ["arrival"],
    stops: ["validity"],
    lapses: lapsing,
    basis: [journey, basis("identification §4")],
  },
  confirmArrival: {
    roles: "arrivals",
    from: "departed",
    to: "used",
    takes: ["arrival"],
    carries: ["arrival"],
    stops: ["arrival"],
    basis: journey,
  },
  reportNotArrived: {
    roles: "arrivals",
    from: "departed",
    to: "notArrived",
    reasons: ["NOT_ON_BOARD", "RETURNED_EN_ROUTE", "DOCUMENT_MISMATCH"],
    stops: ["arrival"],
    basis: journey,
  },
  recordExpiry: {
    roles: ["prefecture", "central"],
    from: "issued",
    to: "expired",
    when: ["validityEnded"],
    basis: section,
  },
  reportLoss: {
    roles: ["prefecture", "border"],
    from: "issued",
    to: "lost",
    reasons: ["LOST", "STOLEN"],
    stops: ["validity"],
    basis: basis("identification §2 loss"),
  },
  returnDocument: {
    roles: ["prefecture", "central", "border"],
    from: "issued",
    to: "returned",
    stops: ["validity"],
    basis: basis("identification §2 record"),
  },
  cancelDocument: { roles: "consul", from: "returned", to: "cancelled", basis: basis("identification §2 record") },
  askReissue: {
    roles: ["central", "prefecture"],
    from: ["expired", "lost", "cancelled", "notArrived"],
    to: "reissue",
    when: sends,
    lapses: lapsing,
    basis: section,
  },
  agreeReissue: {
    roles: "consul",
    from: "reissue",
    to: "agreed",
    takes: ["agreement"],
    carries: ["agreement"],
    when: ["holderAdult", "notSuspended"],
    basis: section,
  },
  close: {
    roles: ["prefecture", "central"],
    from: ["agreed", "expired", "lost", "cancelled", "notArrived"],
    to: "closed",
    stops: ["reply"],
    basis: section,
  },
});
