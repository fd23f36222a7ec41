/** From the recognised nationality to the arrival: the states of the document, and its conditions. */
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
import { adultBy } from "./gates.ts";

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
/** The post's notice, written in `fact`, lies between now and the flight. */
export const noticeOf = <const F extends string>(fact: F, days: "5" | "12") =>
  all<F | "flight">(
    is<F>(`${fact}.noticeWorkingDays`, days),
    compare(departs, ">=", after(now, `C-LPC-FLIGHT/${days}`, "requested")),
  );

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
  noticeGiven: condition(any(noticeOf("agreement", "5"), noticeOf("agreement", "12")), basis("C-LPC-FLIGHT")),
  fewOnFlight: condition(
    compare(factValue("flight.personsOnFlight"), "<=", constant(2)),
    basis("identification §3 persons per flight"),
  ),
  flightAhead: condition(compare(departs, ">", now), basis("identification §3 flight known")),
  issuedToday: condition(compare(factValue("document.issuedOn"), "=", now), basis("identification §2 record")),
  validOneMonth: condition(
    compare(factValue("document.validTo"), "<=", after(factValue("document.issuedOn"), "C-LPC-VAL", "requested")),
    basis("C-LPC-VAL"),
  ),
  documentCoversFlight: condition(documentCoversFlight, basis("T2")),
  noOtherDocument: condition(attested("otherDocument", "none"), basis("standards §1 one document")),
  validityEnded: condition(clockIs("validity", "ended"), basis("identification §2 validity")),
  /** There is something to raise an alert about. */
  documentKnown: condition(held("document"), basis("identification §2 record")),
  /** Issued, and not yet run out: used, lost or returned it may still be in somebody's hands. */
  documentOut: condition(clockIs("validity", ["running", "paused", "stopped"]), basis("identification §2 record")),
  /** A recall is of one document: whoever is issued another would hold one that nobody accepts. */
  recallLifted: condition(not(raised("recalled")), basis("identification §2 record")),
  documentUsable: condition(
    all(not(raised("recalled")), not(raised("documentAlert"))),
    basis("identification §2 record"),
  ),
  identityConfirmed: condition(held("recognition"), basis("T1")),
  /** In custody, under a measure, or somewhere known. */
  personAvailable: condition(held("custody"), basis("T3")),
  withinADay: condition(compare(now, ">=", plus(departs, "-PT24H", "requesting")), basis("C-CLR")),
  cleared: condition(cleared, basis("H5")),
  /** Two people clear one flight, on its eve: for another the file is looked at again, and no clearance is left from before. */
  notClearedBefore: condition(not(cleared), basis("C-CLR")),
  flightOfTheDay: condition(compare(now, "<=", plus(departs, "PT24H", "requesting")), basis("C-CLR")),
});
