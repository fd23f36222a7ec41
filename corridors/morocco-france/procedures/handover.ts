/**
 * Handover: from the plan of a flight to the record that both States have signed. It begins where a laissez-passer, an accepted
 * readmission or a passport already says who the person is, and it is linked to that case. Every gate is asked when the flight
 * is told, on its eve and at the aircraft's door; nobody can override one.
 */
import { clock, escalate, final, flag, link, procedure, turn, until } from "@wasl/procedure";
import { basis } from "../basis.ts";
import { handoverExamples } from "./examples/handover.ts";
import { flags } from "./fragments/at-any-time.ts";
import { clearanceSteps, documentClocks, documentFlags } from "./fragments/departing.ts";
import { lapsing, pausesIfFalse, toTransmit } from "./fragments/gates.ts";
import { journeySteps } from "./fragments/journey.ts";
import { arrivalRoles, parties, roles } from "./fragments/parties.ts";
import { readingStates, readingSteps } from "./fragments/reading.ts";
import { returningAtAnyTime, returningLeaves } from "./fragments/returning.ts";
import { transferFacts } from "./fragments/transfer.ts";
import { transferConditions } from "./fragments/transfer-conditions.ts";
import { handoverWalls } from "./fragments/transfer-walls.ts";

const { identificationService, ...who } = roles;
const { clearDeparture } = clearanceSteps;
const { depart, confirmArrival, reportNotArrived } = journeySteps;
const section = basis("readmission §3");
const usedUp = [...lapsing, "fitness"] as const;

const linked = (name: "laissez-passer" | "readmission") =>
  link({ party: "requesting", procedure: name, by: ["prefecture", "central"], basis: basis("T1") });

export default procedure("handover", {
  since: "2025-11-11",
  compartment: "removal",
  parties,
  roles: { ...who, ...arrivalRoles },
  facts: transferFacts,
  ...returningAtAnyTime,
  states: {
    prepared: turn("requesting"),
    planned: turn("requesting"),
    notified: turn("requested"),
    slotConfirmed: turn("requesting"),
    departed: turn("requested"),
    arrived: turn("requested"),
    recordDiffers: turn("requesting"),
    handedOver: turn("requested"),
    notArrived: turn("requesting"),
    confirmed: final(),
    closed: final(),
  },
  conditions: transferConditions,
  steps: {
    notify: {
      roles: ["central", "prefecture"],
      from: ["prepared", "planned", "slotConfirmed", "notArrived"],
      to: "notified",
      takes: ["flight"],
      carries: ["transfer", "traveller", "papers", "flight", "transferBasis"],
      when: [
        "flightAhead",
        "noticeGiven",
        "fewOnFlight",
        "identityConfirmed",
        "documentCoversFlight",
        "documentUsable",
        "decided",
        "reviewed",
        "readAndChecked",
        "notClearedBefore",
        ...toTransmit,
        ...returningLeaves,
      ],
      starts: ["slot"],
      lapses: lapsing,
      basis: [section, basis("C-LPC-FLIGHT")],
    },
    confirmSlot: {
      roles: "arrivals",
      from: "notified",
      to: "slotConfirmed",
      takes: ["slot"],
      carries: ["slot"],
      when: ["flightAhead", "notSuspended"],
      stops: ["slot"],
      basis: basis("T7"),
    },
    declineSlot: {
      roles: ["arrivals", "intake"],
      from: "notified",
      to: "planned",
      reasons: ["NOTICE_TOO_SHORT", "FLIGHT_PASSED", "NO_PLACE", "NEUTRAL_PAUSE"],
      stops: ["slot"],
      basis: basis("T7"),
    },
    /** One neutral word for every cause but the document, that the other side must look after (W1). */
    cancelTransfer: {
      roles: ["prefecture", "legal"],
      from: "slotConfirmed",
      to: "planned",
      takes: ["cancellation"],
      reasons: ["DOCUMENT", "NEUTRAL"],
      basis: section,
    },
    depart: {
      ...depart,
      from: "slotConfirmed",
      takes: ["departure", "handoverRecord"],
      carries: ["departure", "handoverRecord"],
      when: [...depart.when, "fitToTravel"],
      stops: [],
      lapses: usedUp,
      basis: section,
    },
    confirmArrival: { ...confirmArrival, to: "arrived", stops: [] },
    reportNotArrived,
    /** What is signed is the very record that the other State wrote. */
    signHandover: {
      by: "requested",
      roles: "arrivals",
      from: "arrived",
      to: "handedOver",
      takes: ["handoverAccepted"],
      carries: ["handoverAccepted"],
      agrees: { proposal: "handoverRecord", with: "handoverAccepted" },
      basis: section,
    },
    reportDifference: {
      roles: "arrivals",
      from: "arrived",
      to: "recordDiffers",
      reasons: ["BELONGINGS_DIFFER", "PAPERS_DIFFER", "DOCUMENT_MISMATCH"],
      basis: section,
    },
    correctRecord: {
      roles: "border",
      from: "recordDiffers",
      to: "arrived",
      takes: ["handoverRecord"],
      carries: ["handoverRecord"],
      basis: section,
    },
    confirm: {
      roles: ["arrivals", "intake"],
      from: "handedOver",
      to: "confirmed",
      stops: ["arrival"],
      basis: basis("C-CONF"),
    },
    close: { roles: ["prefecture", "central"], from: ["planned", "notArrived"], to: "closed", basis: section },
  },
  internal: {
    requesting: {
      states: [...readingStates, "cleared"],
      steps: {
        ...readingSteps,
        ...clearanceSteps,
        clearDeparture: {
          ...clearDeparture,
          when: [...clearDeparture.when, "fitToTravel", "escortReady", "monitorTold"],
          lapses: usedUp,
        },
      },
    },
  },
  flags: {
    ...flags,
    ...documentFlags,
    suspended: flag({ ...flags.suspended, raisedIfFalse: [...pausesIfFalse, "fitToTravel"] }),
  },
  clocks: {
    slot: clock({
      obliged: "requested",
      waiting: "requesting",
      length: until("flight.departsAt"),
      calendar: "requested",
      warns: ["P2D"],
      end: escalate("central", "arrivals"),
      basis: basis("T7"),
    }),
    arrival: documentClocks.arrival,
  },
  links: { laissezPasser: linked("laissez-passer"), readmission: linked("readmission") },
  walls: handoverWalls,
  examples: handoverExamples,
});
