/** Steps: the agreement in principle, the flight, the document issued by two people. */
import { fragment } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { lapsing } from "./gates.ts";
import { sends } from "./leaving.ts";

const section = basis("identification §4");
const flightFits = ["flightAhead", "noticeGiven", "fewOnFlight"] as const;

export const issuingSteps = fragment({
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
    when: [...flightFits, "notClearedBefore", ...sends],
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
      "recallLifted",
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
    when: [...flightFits, "documentCoversFlight", "documentUsable", "notClearedBefore", ...sends],
    lapses: lapsing,
    basis: [section, basis("C-LPC-FLIGHT")],
  },
});
