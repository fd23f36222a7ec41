/** The walls of the document and of the journey. */
import { all, not } from "@wasl/procedure";
import { identifyingConditions } from "./identifying.ts";
import {
  cleared,
  documentCoversFlight,
  holderAdult,
  notSuspendedByRequester,
  travellingConditions,
} from "./travelling.ts";
import { requestedWall, requestingWall } from "./wall.ts";

const {
  documentUsable,
  fewOnFlight,
  flightAhead,
  flightOfTheDay,
  identityConfirmed,
  issuedToday,
  noOtherDocument,
  noticeGiven,
  personAvailable,
  recallLifted,
  validityEnded,
  validOneMonth,
  withinADay,
} = travellingConditions;

/** What the requested State never issues. */
export const issuingWalls = [
  requestedWall("notIssuedAfterSuspension", "W1", ["issue"], notSuspendedByRequester),
  requestedWall("noDocumentForChild", "W3", ["agree", "agreeReissue", "issue"], holderAdult),
  requestedWall("issuedOnBasis", "W11", ["issue"], identifyingConditions.answerBasisValid.guard),
  requestedWall(
    "issuedForFlight",
    "identification §3 flight known",
    ["issue"],
    all(flightAhead.guard, documentCoversFlight),
  ),
  requestedWall("oneMonthAtMost", "C-LPC-VAL", ["issue"], all(issuedToday.guard, validOneMonth.guard)),
  requestedWall("oneDocument", "standards §1 one document", ["issue"], noOtherDocument.guard),
  requestedWall("recallLiftedFirst", "identification §2 record", ["issue"], recallLifted.guard),
] as const;

const flights = ["notifyFlight", "changeFlight"] as const;
const transfers = ["internal:clearDeparture", "depart"] as const;

/** How the requesting State never lets anybody travel. */
export const travellingWalls = [
  requestingWall("clearedByTwo", "H5", ["depart"], cleared),
  requestingWall(
    "documentInDate",
    "T2",
    ["changeFlight", ...transfers],
    all(documentCoversFlight, documentUsable.guard),
  ),
  requestingWall("identifiedFirst", "T1", transfers, identityConfirmed.guard),
  requestingWall("personThere", "T3", transfers, personAvailable.guard),
  requestingWall("clearedOnTheEve", "C-CLR", ["internal:clearDeparture"], withinADay.guard),
  requestingWall("flightThatWasCleared", "C-CLR", ["depart"], flightOfTheDay.guard),
  requestingWall("clearedAnew", "C-CLR", flights, not(cleared)),
  requestingWall("flightToCome", "identification §3 flight known", flights, flightAhead.guard),
  requestingWall("noticeKept", "C-LPC-FLIGHT", flights, noticeGiven.guard),
  requestingWall("noGroupFlight", "identification §3 persons per flight", flights, fewOnFlight.guard),
  requestingWall("expiredByDate", "identification §2 validity", ["recordExpiry"], validityEnded.guard),
] as const;
