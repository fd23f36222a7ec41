/** What must be true along one worker's season. */
import {
  after,
  all,
  any,
  attested,
  compare,
  condition,
  factValue,
  fragment,
  held,
  is,
  linked,
  not,
  now,
  plus,
  raised,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";

const starts = factValue("contract.starts");
const ends = factValue("contract.ends");
const reading = (name: "civilYear" | "rollingYear") =>
  all(is("yearCount.reading", name), compare(ends, "<=", factValue(`yearCount.${name}Until`)));

export const seasonConditions = fragment({
  /** The selection is settled and the offer stands: not suspended, not withdrawn, not closed, and there is a place for this person. */
  offerOpen: condition(linked("offer", "selected"), basis("S7")),
  /** The employer's own offer, as the host State has it: what the worker was told before the contract. */
  offerStands: condition(linked("ownOffer", ["selected", "filled"]), basis("S7")),
  known: condition(all(held("worker"), held("place")), basis("seasonal-work §4")),
  adult: condition(compare(plus(factValue("worker.birthDate"), "P18Y", "origin"), "<=", now), basis("S8")),
  contractAhead: condition(compare(starts, ">", now), basis("seasonal-work §4")),
  longEnough: condition(
    any(is("worker.firstSeason", false), compare(ends, ">=", after(starts, "C-SEA-3M", "host"))),
    basis("C-SEA-3M"),
  ),
  shortEnough: condition(compare(ends, "<=", after(starts, "C-SEA-6M", "host")), basis("C-SEA-6M")),
  datesInOrder: condition(compare(starts, "<", ends), basis("seasonal-work §4")),
  travelPaid: condition(is("contract.travelPaidBy", "employer"), basis("S1")),
  rentApart: condition(
    all(is("contract.rentTakenFromPay", false), not(is("contract.housing", "withWorkContract"))),
    basis("S5"),
  ),
  employerInOrder: condition(is("employerStanding.result", "inOrder"), basis("S7")),
  understood: condition(attested("contractUnderstood", "understood"), basis("S6")),
  readInLanguage: condition(held("reading"), basis("S6")),
  noFee: condition(attested("fees", "none", "refunded"), basis("S1")),
  withinYear: condition(any(reading("civilYear"), reading("rollingYear")), basis("C-SEA-6M")),
  noOverlap: condition(attested("otherSeason", "none"), basis("seasonal-work §3 day counter")),
  /** A date to come is an appointment: nobody has been seen yet. */
  medicalHeld: condition(compare(factValue("medical.heldOn"), "<=", now), basis("seasonal-work §7")),
  endorsedByNow: condition(compare(factValue("authorisation.endorsedOn"), "<=", now), basis("C-SEA-END")),
  authorisedThen: condition(compare(ends, "<=", factValue("authorisation.validTo")), basis("C-SEA-END")),
  visaCovers: condition(
    all(
      compare(factValue("entry.on"), "<=", factValue("visa.validTo")),
      compare(factValue("entry.on"), ">=", factValue("visa.issuedOn")),
    ),
    basis("seasonal-work §7"),
  ),
  entryPast: condition(compare(factValue("entry.on"), "<=", now), basis("seasonal-work §7")),
  cardAsked: condition(
    all(compare(factValue("card.askedOn"), ">=", factValue("entry.on")), compare(factValue("card.askedOn"), "<=", now)),
    basis("C-SEA-REQ"),
  ),
  endPossible: condition(
    all(compare(factValue("seasonEnd.on"), ">=", factValue("entry.on")), compare(factValue("seasonEnd.on"), "<=", now)),
    basis("seasonal-work §4"),
  ),
  newPlaceAccepted: condition(attested("replacementAccepted", "accepted"), basis("seasonal-work §2 convention 1963")),
  heard: condition(held("workerHeard"), basis("S9")),
  noRetaliation: condition(attested("retaliation", "none"), basis("S4")),
  notInReview: condition(not(raised("inReview")), basis("S4")),
});
