/**
 * An employer's offer of seasonal posts, from its making in the host State to an open selection in the State of origin. Who
 * inspects comes before who recruits; criteria that the law of no one allows are refused by their names.
 */
import { final, flag, procedure, role, turn } from "@wasl/procedure";
import { basis } from "../basis.ts";
import { noForbiddenCriterion, offerConditions } from "./seasonal/offer-conditions.ts";
import { offerExamples } from "./seasonal/offer-examples.ts";
import { offerFacts } from "./seasonal/offer-facts.ts";
import { offerWalls } from "./seasonal/offer-walls.ts";

const steps = basis("seasonal-work §7");

export default procedure("seasonal-offer", {
  since: "2025-11-11",
  compartment: "work",
  parties: { host: "opens", origin: "joins" },
  roles: {
    employer: role("host", "WORK_OFFER"),
    authority: role("host", "WORK_AUTH"),
    inspector: role("host", "WORK_INSPECT"),
    placement: role("origin", "WORK_ORIGIN"),
    panel: role("origin", "WORK_SELECT"),
  },
  facts: offerFacts,
  states: {
    offered: turn("host"),
    published: turn("origin"),
    announced: turn("origin"),
    selected: turn("host"),
    filled: final(),
    unfilled: final(),
  },
  conditions: offerConditions,
  steps: {
    publish: {
      roles: "authority",
      from: "offered",
      to: "published",
      persons: 2,
      second: "inspector",
      when: [
        "described",
        "offerAhead",
        "threeMonths",
        "sixMonths",
        "travelPaid",
        "enoughPlaces",
        "ownLetting",
        "rentNotTaken",
        "lookedInto",
        "notSuspended",
        ...noForbiddenCriterion,
      ],
      carries: ["employer", "offer", "demands", "housing"],
      basis: [steps, basis("S3")],
    },
    sendBack: {
      roles: "placement",
      from: "published",
      to: "offered",
      reasons: ["WORDS", "CONDITIONS", "DATES", "HOUSING"],
      basis: steps,
    },
    announce: {
      roles: "placement",
      from: "published",
      to: "announced",
      takes: ["announcement"],
      when: ["zeroFeeSaid", "announcementAllowed", "notSuspended"],
      carries: ["announcement"],
      basis: [steps, basis("S1")],
    },
    select: {
      roles: "placement",
      from: "announced",
      to: "selected",
      persons: 2,
      second: "panel",
      takes: ["selection"],
      when: ["withinPosts", "selectionHeld", "refusalsReasoned", "notSuspended"],
      carries: ["selection"],
      basis: [steps, basis("S11")],
    },
    fill: { roles: "employer", from: "selected", to: "filled", when: ["notSuspended"], basis: steps },
    leaveUnfilled: {
      roles: ["employer", "authority"],
      from: "selected",
      to: "unfilled",
      reasons: ["FEWER_POSTS", "NOBODY_CHOSEN", "SUSPENDED"],
      basis: steps,
    },
  },
  internal: {
    host: {
      states: ["toCheck", "checked", "inspected"],
      steps: {
        checkEmployer: {
          roles: "authority",
          from: "toCheck",
          to: "checked",
          takes: ["employerCheck"],
          when: ["noSanction", "extractFresh"],
          basis: basis("seasonal-work §2 décret 2024-814"),
        },
        passHousing: {
          roles: "inspector",
          from: "checked",
          to: "inspected",
          takes: ["inspection"],
          when: ["housingPassed"],
          basis: basis("S7"),
        },
        lookAgain: {
          roles: ["authority", "inspector"],
          from: ["checked", "inspected"],
          to: "toCheck",
          basis: basis("S7"),
        },
      },
    },
  },
  flags: {
    /** The labour inspectorate stops an offer at any time, before anybody is chosen or after. */
    suspended: flag({
      owners: "host",
      by: "inspector",
      causes: ["SANCTION", "HOUSING", "FEES", "REVIEW"],
      basis: basis("S7"),
    }),
    withdrawn: flag({
      owners: "host",
      by: ["employer", "authority"],
      effect: "closes",
      basis: basis("seasonal-work §4"),
    }),
  },
  walls: offerWalls,
  examples: offerExamples,
});
