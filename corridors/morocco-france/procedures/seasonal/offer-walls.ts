/** What nobody does with an offer, whatever is pressed. */
import { all } from "@wasl/procedure";
import { wallOf } from "../fragments/wall.ts";
import { noForbiddenCriterion, offerConditions } from "./offer-conditions.ts";

const host = wallOf("host");
const origin = wallOf("origin");
const { announcementAllowed, notSuspended, refusalsReasoned, selectionHeld, withinPosts, zeroFeeSaid, ...before } =
  offerConditions;

export const offerWalls = [
  host("noForbiddenCriterion", "S3", ["publish"], all(...noForbiddenCriterion.map((each) => before[each].guard))),
  host("employerPaysTravel", "S1", ["publish"], before.travelPaid.guard),
  host("rentApart", "S5", ["publish"], all(before.ownLetting.guard, before.rentNotTaken.guard)),
  host("employerInOrder", "S7", ["internal:checkEmployer"], all(before.noSanction.guard, before.extractFresh.guard)),
  host("housingSeen", "S7", ["internal:passHousing"], before.housingPassed.guard),
  host("roomForAll", "S7", ["publish"], before.enoughPlaces.guard),
  host("lookedIntoFirst", "S7", ["publish"], before.lookedInto.guard),
  host("lengthLawful", "C-SEA-3M", ["publish"], all(before.threeMonths.guard, before.sixMonths.guard)),
  host("offerToCome", "seasonal-work §4", ["publish"], all(before.described.guard, before.offerAhead.guard)),
  host("nothingWhileSuspended", "S7", ["publish", "fill"], notSuspended.guard),
  origin("originHeedsSuspension", "S7", ["announce", "select"], notSuspended.guard),
  origin("nobodyPays", "S1", ["announce"], zeroFeeSaid.guard),
  origin("announcedLawfully", "seasonal-work §7", ["announce"], announcementAllowed.guard),
  origin("selectionExplained", "S11", ["select"], all(withinPosts.guard, selectionHeld.guard, refusalsReasoned.guard)),
] as const;
