/** `readyForTransfer` (readmission §2), as the handover knows each of its predicates. */
import {
  all,
  any,
  attested,
  compare,
  condition,
  constant,
  factValue,
  fragment,
  held,
  internalIn,
  is,
  linked,
  not,
  oneOf,
  raised,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { returningConditions } from "./returning.ts";
import { noticeOf, travellingConditions } from "./travelling.ts";

const { fewOnFlight, flightAhead, withinADay, cleared, notClearedBefore, flightOfTheDay, personAvailable } =
  travellingConditions;

const onPassport = is("papers.kind", "passport");
/** While its own case has it issued, or has it under way: recalled, expired or lost it is neither. */
const onLaissezPasser = all(is("papers.kind", "laissezPasser"), linked("laissezPasser", ["issued", "departed"]));

export const transferConditions = fragment({
  ...returningConditions,
  fewOnFlight,
  flightAhead,
  withinADay,
  cleared,
  notClearedBefore,
  flightOfTheDay,
  personAvailable,
  readAndChecked: condition(internalIn("requesting", ["legalGate", "cleared"]), basis("H5")),
  noticeGiven: condition(any(noticeOf("transfer", "5"), noticeOf("transfer", "12")), basis("C-LPC-FLIGHT")),
  /** The requested State's own decision: a recognition with its document, an accepted readmission, or its own passport. */
  identityConfirmed: condition(
    any(
      linked("laissezPasser", ["issued", "departed"]),
      linked("readmission", ["accepted"]),
      all(onPassport, is("papers.willing", true)),
    ),
    basis("T1"),
  ),
  documentCoversFlight: condition(
    compare(factValue("papers.validTo"), ">=", factValue("flight.arrivesAt")),
    basis("T2"),
  ),
  /** The papers on which the person is to travel have been told: there is something to recall, or to raise an alert about. */
  documentKnown: condition(held("papers"), basis("T2")),
  documentUsable: condition(
    all(any(onPassport, onLaissezPasser), not(raised("recalled")), not(raised("documentAlert"))),
    basis("T2"),
  ),
  fitToTravel: condition(attested("fitness", "fit"), basis("T6")),
  escortReady: condition(
    any(oneOf("flight.need", ["NONE", "WHEELCHAIR"]), compare(factValue("escort.officers"), ">=", constant(1))),
    basis("readmission §3"),
  ),
  monitorTold: condition(
    compare(factValue("monitorTold.at"), "<=", factValue("flight.departsAt")),
    basis("safeguards §10 monitoring"),
  ),
});
