/**
 * One worker's season: chosen in the State of origin, a contract read and accepted, authorised, entered, worked, ended, and
 * the way back for the next one. The worker acts on it, on either server, with a code of paper.
 */
import { clock, escalate, final, flag, link, procedure, role, rule, turn } from "@wasl/procedure";
import { basis } from "../basis.ts";
import { seasonConditions } from "./seasonal/season-conditions.ts";
import { seasonExamples } from "./seasonal/season-examples.ts";
import { seasonFacts, seasonLists } from "./seasonal/season-facts.ts";
import { recruitingSteps, replacementSteps, workingSteps } from "./seasonal/season-steps.ts";
import { seasonWalls } from "./seasonal/season-walls.ts";

export default procedure("seasonal-placement", {
  since: "2025-11-11",
  compartment: "work",
  parties: { host: "joins", origin: "opens" },
  roles: {
    employer: role("host", "WORK_OFFER"),
    authority: role("host", "WORK_AUTH"),
    visas: role("host", "WORK_VISA"),
    inspector: role("host", "WORK_INSPECT"),
    workerHere: role("host", "WORKER"),
    placement: role("origin", "WORK_ORIGIN"),
    worker: role("origin", "WORKER"),
  },
  facts: seasonFacts,
  lists: seasonLists,
  states: {
    chosen: turn("origin"),
    proposed: turn("host"),
    contractOffered: turn("origin"),
    accepted: turn("host"),
    authorised: turn("host"),
    visaIssued: turn("host"),
    entered: turn("host"),
    working: turn("host"),
    ended: turn("host"),
    declined: final(),
    refused: final(),
    priority: final(),
    noPriority: final(),
  },
  conditions: seasonConditions,
  steps: { ...recruitingSteps, ...workingSteps },
  internal: { host: { states: ["inPlace", "replacing"], steps: replacementSteps } },
  flags: {
    /** Ordinary causes, no reason told, lifted by the inspectorate; it stops a non-renewal and nothing else. */
    inReview: flag({
      owners: "host",
      by: ["authority", "inspector"],
      liftedBy: "inspector",
      crosses: false,
      leaves: "in-batches",
      causes: ["STAFF", "FIGURES", "DOCUMENTS", "REVIEW"],
      raisedIfFalse: ["noRetaliation"],
      staysWhileFalse: true,
      basis: basis("S4"),
    }),
    withdrawn: flag({
      owners: "origin",
      by: ["placement", "worker"],
      effect: "closes",
      basis: basis("seasonal-work §4"),
    }),
  },
  clocks: {
    decision: clock({
      obliged: "host",
      waiting: "origin",
      length: rule("C-SEA-DEC"),
      calendar: "host",
      warns: ["P14D", "P2D"],
      end: escalate("placement"),
      basis: basis("C-SEA-DEC"),
    }),
    cardRequest: clock({
      obliged: "host",
      waiting: "host",
      scope: "host",
      length: rule("C-SEA-REQ"),
      calendar: "host",
      warns: ["P14D", "P2D"],
      end: escalate("authority"),
      basis: basis("C-SEA-REQ"),
    }),
  },
  links: {
    /** As many as the offer has posts; who declined, was refused or was withdrawn gives the place back. */
    offer: link({
      party: "origin",
      procedure: "seasonal-offer",
      by: "placement",
      notWhile: ["suspended", "withdrawn"],
      room: { of: "offer.posts", freed: ["declined", "refused"] },
      basis: basis("S7"),
    }),
    ownOffer: link({
      party: "host",
      procedure: "seasonal-offer",
      by: ["employer", "authority"],
      notWhile: ["suspended", "withdrawn"],
      basis: basis("S7"),
    }),
  },
  walls: seasonWalls,
  examples: seasonExamples,
});
