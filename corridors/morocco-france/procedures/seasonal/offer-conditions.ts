/** What must be true of an offer before it is published, announced and filled. */
import {
  after,
  all,
  compare,
  condition,
  factValue,
  fragment,
  held,
  internalIn,
  is,
  not,
  now,
  oneOf,
  raised,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import type { forbiddenCriteria } from "./offer-facts.ts";

const free = (criterion: (typeof forbiddenCriteria)[number]) =>
  condition(is(`demands.${criterion}`, "notAsked"), basis("S3"));

const starts = factValue("offer.starts");
const ends = factValue("offer.ends");

export const offerConditions = fragment({
  described: condition(all(held("employer"), held("offer"), held("housing")), basis("seasonal-work §4")),
  offerAhead: condition(compare(starts, ">", now), basis("seasonal-work §4")),
  threeMonths: condition(compare(ends, ">=", after(starts, "C-SEA-3M", "host")), basis("C-SEA-3M")),
  sixMonths: condition(compare(ends, "<=", after(starts, "C-SEA-6M", "host")), basis("C-SEA-6M")),
  travelPaid: condition(is("offer.travelPaidBy", "employer"), basis("S1")),
  enoughPlaces: condition(compare(factValue("housing.places"), ">=", factValue("offer.posts")), basis("S7")),
  ownLetting: condition(is("housing.letting", "ownContract"), basis("S5")),
  rentNotTaken: condition(is("housing.rentTakenFromPay", false), basis("S5")),
  noSanction: condition(is("employerCheck.sanctions", "none"), basis("seasonal-work §2 décret 2024-814")),
  extractFresh: condition(
    all(
      compare(now, "<=", after(factValue("employerCheck.companyExtractOn"), "C-SEA-KBIS", "host")),
      compare(factValue("employerCheck.companyExtractOn"), "<=", factValue("employerCheck.checkedOn")),
      compare(factValue("employerCheck.checkedOn"), "<=", now),
    ),
    basis("C-SEA-KBIS"),
  ),
  housingPassed: condition(
    all(is("inspection.result", "passed"), compare(factValue("inspection.on"), "<=", now)),
    basis("S7"),
  ),
  lookedInto: condition(internalIn("host", "inspected"), basis("seasonal-work §7")),
  notSuspended: condition(not(raised("suspended")), basis("S7")),
  zeroFeeSaid: condition(is("announcement.zeroFeeNotice", true), basis("S1")),
  announcementAllowed: condition(
    oneOf("announcement.authorisation", ["given", "notNeeded"]),
    basis("seasonal-work §7"),
  ),
  withinPosts: condition(compare(factValue("selection.chosen"), "<=", factValue("offer.posts")), basis("S11")),
  selectionHeld: condition(compare(factValue("selection.heldOn"), "<=", now), basis("S11")),
  refusalsReasoned: condition(is("selection.refusalsReasoned", true), basis("S11")),
  noSex: free("sex"),
  noFamilyStatus: free("familyStatus"),
  noChildren: free("children"),
  noReligion: free("religion"),
  noOrigin: free("origin"),
  noPregnancy: free("pregnancy"),
  noUnionMembership: free("unionMembership"),
  noPastComplaint: free("pastComplaint"),
});

export const noForbiddenCriterion = [
  "noSex",
  "noFamilyStatus",
  "noChildren",
  "noReligion",
  "noOrigin",
  "noPregnancy",
  "noUnionMembership",
  "noPastComplaint",
] as const;
