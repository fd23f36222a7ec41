/** Steps: departure and arrival; and what becomes of a document that was not used. */
import { fragment } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { lapsing } from "./gates.ts";
import { sends } from "./leaving.ts";
import { readyForTransfer } from "./ready.ts";

const section = basis("identification §4");
const journey = basis("readmission §3");
export const journeySteps = fragment({
  depart: {
    roles: "border",
    from: "issued",
    to: "departed",
    takes: ["departure"],
    carries: ["departure"],
    when: ["cleared", "flightOfTheDay", ...readyForTransfer, "transferAllowed", "notSuspended", "noObjection"],
    starts: ["arrival"],
    stops: ["validity"],
    lapses: lapsing,
    basis: [journey, basis("identification §4")],
  },
  confirmArrival: {
    roles: "arrivals",
    from: "departed",
    to: "used",
    takes: ["arrival"],
    carries: ["arrival"],
    stops: ["arrival"],
    basis: journey,
  },
  reportNotArrived: {
    roles: "arrivals",
    from: "departed",
    to: "notArrived",
    reasons: ["NOT_ON_BOARD", "RETURNED_EN_ROUTE", "DOCUMENT_MISMATCH"],
    stops: ["arrival"],
    basis: journey,
  },
  recordExpiry: {
    roles: ["prefecture", "central"],
    from: "issued",
    to: "expired",
    when: ["validityEnded"],
    basis: section,
  },
  reportLoss: {
    roles: ["prefecture", "border"],
    from: "issued",
    to: "lost",
    reasons: ["LOST", "STOLEN"],
    stops: ["validity"],
    basis: basis("identification §2 loss"),
  },
  returnDocument: {
    roles: ["prefecture", "central", "border"],
    from: "issued",
    to: "returned",
    stops: ["validity"],
    basis: basis("identification §2 record"),
  },
  cancelDocument: { roles: "consul", from: "returned", to: "cancelled", basis: basis("identification §2 record") },
  askReissue: {
    roles: ["central", "prefecture"],
    from: ["expired", "lost", "cancelled", "notArrived"],
    to: "reissue",
    when: sends,
    lapses: lapsing,
    basis: section,
  },
  agreeReissue: {
    roles: "consul",
    from: "reissue",
    to: "agreed",
    takes: ["agreement"],
    carries: ["agreement"],
    when: ["holderAdult", "notSuspended"],
    basis: section,
  },
  close: {
    roles: ["prefecture", "central"],
    from: ["agreed", "expired", "lost", "cancelled", "notArrived"],
    to: "closed",
    stops: ["reply"],
    basis: section,
  },
});
