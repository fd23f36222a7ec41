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
  known: condition(all(held("worker"), held("place")), basis("seasonal-work §4")),
  adult: condition(compare(plus(factValue("worker.birthDate"), "P18Y", "origin"), "<=", now), basis("S8")),
  contractAhead: condition(compare(starts, ">", now), basis("seasonal-work §4")),
  longEnough: condition(
    any(is("worker.firstSeason", false), compare(ends, ">=", after(starts, "C-SEA-3M", "host"))),
    basis("C-SEA-3M"),
  ),
  shortEnough: condition(compare(ends, "<=", after(starts, "C-SEA-6M", "host")), basis("C-SEA-6M")),
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
  medicalHeld: condition(held("medical"), basis("seasonal-work §7")),
  authorisedThen: condition(compare(ends, "<=", factValue("authorisation.validTo")), basis("C-SEA-END")),
  visaCovers: condition(
    all(
      compare(factValue("entry.on"), "<=", factValue("visa.validTo")),
      compare(factValue("entry.on"), ">=", factValue("visa.issuedOn")),
    ),
    basis("seasonal-work §7"),
  ),
  newPlaceAccepted: condition(attested("replacementAccepted", "accepted"), basis("seasonal-work §2 convention 1963")),
  heard: condition(held("workerHeard"), basis("S9")),
  noRetaliation: condition(attested("retaliation", "none"), basis("S4")),
  notInReview: condition(not(raised("inReview")), basis("S4")),
});
