/** What nobody does in a worker's season, whatever is pressed. */
import { all } from "@wasl/procedure";
import { wallOf } from "../fragments/wall.ts";
import { seasonConditions as must } from "./season-conditions.ts";

const host = wallOf("host");
const origin = wallOf("origin");

export const seasonWalls = [
  origin("adultsOnly", "S8", ["propose"], all(must.known.guard, must.adult.guard)),
  origin("onAnOpenOffer", "S7", ["propose"], must.offerOpen.guard),
  origin("nothingPaid", "S1", ["accept"], must.noFee.guard),
  origin("readAndUnderstood", "S6", ["accept"], all(must.understood.guard, must.readInLanguage.guard)),
  host("employerPaysTravel", "S1", ["offerContract", "internal:placeAgain"], must.travelPaid.guard),
  host("rentNeverTaken", "S5", ["offerContract", "internal:placeAgain"], must.rentApart.guard),
  host("employerInOrder", "S7", ["offerContract", "authorise", "internal:placeAgain"], must.employerInOrder.guard),
  host("onTheEmployersOffer", "S7", ["offerContract"], must.offerStands.guard),
  host("contractToCome", "seasonal-work §4", ["offerContract"], must.contractAhead.guard),
  host("endAfterStart", "seasonal-work §4", ["offerContract", "internal:placeAgain"], must.datesInOrder.guard),
  host("threeMonths", "C-SEA-3M", ["offerContract"], must.longEnough.guard),
  host("sixMonths", "C-SEA-6M", ["offerContract"], must.shortEnough.guard),
  host("sixMonthsAYear", "C-SEA-6M", ["authorise", "internal:placeAgain"], must.withinYear.guard),
  host("oneSeasonAtATime", "seasonal-work §3 day counter", ["authorise"], must.noOverlap.guard),
  host(
    "endorsedForItsLength",
    "C-SEA-END",
    ["authorise", "internal:placeAgain"],
    all(must.endorsedByNow.guard, must.authorisedThen.guard),
  ),
  host("seenBeforeVisa", "seasonal-work §7", ["issueVisa"], must.medicalHeld.guard),
  host("entryWithinVisa", "seasonal-work §7", ["enter"], all(must.visaCovers.guard, must.entryPast.guard)),
  host("cardAfterEntry", "C-SEA-REQ", ["startWork"], must.cardAsked.guard),
  host("endAfterEntry", "seasonal-work §4", ["endSeason"], must.endPossible.guard),
  host(
    "newPlaceFreelyAccepted",
    "seasonal-work §2 convention 1963",
    ["internal:placeAgain"],
    must.newPlaceAccepted.guard,
  ),
  host("heardFirst", "S9", ["leaveOut"], must.heard.guard),
  host("complaintNeverLowersRank", "W7", ["leaveOut"], all(must.noRetaliation.guard, must.notInReview.guard)),
] as const;
