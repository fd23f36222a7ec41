/** How nobody is ever moved. */
import { all, is, not } from "@wasl/procedure";
import { everyGateWall } from "./gate-walls.ts";
import { ofAge, returningConditions } from "./returning.ts";
import { transferConditions } from "./transfer-conditions.ts";
import { cleared } from "./travelling.ts";
import { noPause, requestedWall, requestingWall } from "./wall.ts";

const {
  documentCoversFlight,
  documentUsable,
  escortReady,
  fewOnFlight,
  fitToTravel,
  flightAhead,
  flightOfTheDay,
  identityConfirmed,
  monitorTold,
  noticeGiven,
  personAvailable,
  readAndChecked,
  withinADay,
} = transferConditions;

const tells = ["notify"] as const;
const transfers = ["internal:clearDeparture", "depart"] as const;
const moves = [...tells, ...transfers] as const;

export const handoverWalls = [
  ...everyGateWall(moves, tells, ofAge),
  requestingWall("reviewedFirst", "W2", tells, returningConditions.reviewed.guard),
  requestingWall("decidedFirst", "G1", tells, returningConditions.decided.guard),
  requestingWall("purposeKept", "W9", tells, is("transferBasis.purpose", "readmissionAndTransfer")),
  requestingWall("transferBasisFirst", "W11", [...tells, "depart"], returningConditions.transferAllowed.guard),
  requestingWall("readTwice", "H5", tells, readAndChecked.guard),
  requestingWall("identifiedFirst", "T1", moves, identityConfirmed.guard),
  requestingWall("documentInDate", "T2", moves, all(documentCoversFlight.guard, documentUsable.guard)),
  requestingWall("personThere", "T3", transfers, personAvailable.guard),
  requestingWall("fitFirst", "T6", transfers, fitToTravel.guard),
  requestingWall("escortNamed", "readmission §3", ["internal:clearDeparture"], escortReady.guard),
  requestingWall("monitorToldFirst", "safeguards §10 monitoring", ["internal:clearDeparture"], monitorTold.guard),
  requestingWall("clearedByTwo", "H5", ["depart"], cleared),
  requestingWall("clearedOnTheEve", "C-CLR", ["internal:clearDeparture"], withinADay.guard),
  requestingWall("flightThatWasCleared", "C-CLR", ["depart"], flightOfTheDay.guard),
  requestingWall("clearedAnew", "C-CLR", tells, not(cleared)),
  requestingWall("flightToCome", "identification §3 flight known", tells, flightAhead.guard),
  requestingWall("noticeKept", "C-LPC-FLIGHT", tells, noticeGiven.guard),
  requestingWall("noGroupFlight", "identification §3 persons per flight", tells, fewOnFlight.guard),
  requestedWall("slotForFlight", "T7", ["confirmSlot"], flightAhead.guard),
  requestedWall("notWhileSuspended", "identification §4 stop codes", ["confirmSlot"], noPause),
] as const;
