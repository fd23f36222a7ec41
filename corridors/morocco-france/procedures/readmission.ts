/**
 * Readmission: a State asks another to take back its own national, or a national of a third country, and gives the evidence.
 * The answer comes in time, by a person, with reasons. The journey is a case of its own (`handover`), linked to this one.
 */
import { clock, escalate, final, link, permits, procedure, rule, turn, until } from "@wasl/procedure";
import { basis } from "../basis.ts";
import { readmissionExamples } from "./examples/readmission.ts";
import { applicationCarried, applyingFacts } from "./fragments/applying.ts";
import { applyingConditions } from "./fragments/applying-conditions.ts";
import { readmissionWalls } from "./fragments/applying-walls.ts";
import { lapsing, toTransmit } from "./fragments/gates.ts";
import { parties, roles } from "./fragments/parties.ts";
import { readingStates, readingSteps } from "./fragments/reading.ts";
import { returningAtAnyTime, returningLeaves } from "./fragments/returning.ts";

const { border, ...who } = roles;
const content = basis("readmission §4 content");
const reasons = basis("readmission §5 reasons");
const reply = basis("readmission §5 reply");
const examined = ["requested", "extended", "answered"] as const;
const answers = { mayTake: ["answerBasis"], stops: ["reply", "longerReply"] } as const;

export default procedure("readmission", {
  since: "2025-11-11",
  compartment: "removal",
  parties,
  roles: who,
  facts: applyingFacts,
  ...returningAtAnyTime,
  states: {
    prepared: turn("requesting"),
    requested: turn("requested"),
    extended: turn("requested"),
    moreInfoRequested: turn("requesting"),
    answered: turn("requested"),
    accepted: turn("requesting"),
    transferred: final(),
    lapsed: final(),
    refused: final(),
    closed: final(),
  },
  conditions: applyingConditions,
  steps: {
    apply: {
      roles: "prefecture",
      from: "prepared",
      to: "requested",
      persons: 2,
      second: ["secondReader", "central"],
      when: [
        "addressed",
        "evidenced",
        "noneFalse",
        "decided",
        "reviewed",
        "readAndChecked",
        ...toTransmit,
        ...returningLeaves,
      ],
      carries: applicationCarried,
      starts: ["reply"],
      lapses: [...lapsing, "genuine"],
      basis: [content, basis("H5")],
    },
    askMore: {
      roles: ["intake", "consul"],
      from: examined,
      to: "moreInfoRequested",
      takes: ["questions"],
      carries: ["questions"],
      when: ["notSuspended"],
      starts: ["answer"],
      basis: reply,
    },
    answer: {
      roles: "prefecture",
      from: "moreInfoRequested",
      to: "answered",
      persons: 2,
      second: ["secondReader", "central"],
      takes: ["answers"],
      mayTake: ["proof", "primaFacie"],
      carries: ["answers", "proof", "primaFacie"],
      when: ["noneFalse", ...toTransmit, ...returningLeaves],
      lapses: ["genuine"],
      stops: ["answer"],
      basis: [content, basis("safeguards §5")],
    },
    extendReply: {
      roles: ["intake", "consul"],
      from: "requested",
      to: "extended",
      takes: ["extension"],
      carries: ["extension"],
      when: ["extensionBounded", "notSuspended"],
      starts: ["longerReply"],
      stops: ["reply"],
      basis: reply,
    },
    accept: {
      roles: "consul",
      from: examined,
      to: "accepted",
      takes: ["acceptance"],
      ...answers,
      carries: ["acceptance", "answerBasis"],
      when: ["evidenceCounts", "enquired", "transferInTime", "answerBasisValid", "notSuspended"],
      starts: ["transferBy"],
      lapses: ["evidenceWeighed"],
      basis: [reasons, basis("H1"), basis("W11")],
    },
    refuse: {
      roles: "consul",
      from: examined,
      to: "refused",
      takes: ["writtenReasons"],
      ...answers,
      carries: ["writtenReasons", "answerBasis"],
      reasons: ["NOT_A_NATIONAL", "NO_ENTRY_OR_STAY", "EVIDENCE_INSUFFICIENT", "DOCUMENT_FALSE", "LEGAL_STAY"],
      when: ["answerBasisValid", "notSuspended"],
      basis: [reasons, basis("H1"), basis("W11")],
    },
    recordTransferred: {
      roles: ["prefecture", "central"],
      from: "accepted",
      to: "transferred",
      when: ["handedOver"],
      stops: ["transferBy"],
      basis: basis("readmission §3"),
    },
    recordLapsed: {
      roles: ["prefecture", "central"],
      from: "accepted",
      to: "lapsed",
      when: ["acceptanceEnded"],
      basis: reply,
    },
    giveUp: {
      roles: ["prefecture", "central"],
      from: "accepted",
      to: "closed",
      stops: ["transferBy"],
      basis: basis("readmission §3"),
    },
  },
  internal: {
    requesting: {
      states: readingStates,
      steps: {
        ...readingSteps,
        escalate: {
          roles: "central",
          from: "legalGate",
          to: "legalGate",
          takes: ["escalation"],
          when: ["replyOverdue"],
          basis: reply,
        },
      },
    },
  },
  clocks: {
    /** Silence is never consent: the clause that would say so is off, and stays off. */
    reply: clock({
      obliged: "requested",
      waiting: "requesting",
      length: rule("C-RA-REPLY"),
      calendar: "requested",
      pausedBy: { flags: ["suspended", "paused"], states: ["moreInfoRequested"] },
      warns: ["P7D", "P2D"],
      end: permits({ internal: "escalate" }),
      basis: reply,
    }),
    longerReply: clock({
      obliged: "requested",
      waiting: "requesting",
      length: until("extension.until"),
      calendar: "requested",
      pausedBy: { flags: ["suspended", "paused"], states: ["moreInfoRequested"] },
      warns: ["P7D", "P2D"],
      end: permits({ internal: "escalate" }),
      basis: reply,
    }),
    answer: clock({
      obliged: "requesting",
      waiting: "requested",
      length: until("questions.answerBy"),
      calendar: "requesting",
      pausedBy: { flags: ["suspended", "paused"] },
      warns: ["P2D"],
      end: escalate("prefecture", "central", "intake"),
      basis: reply,
    }),
    transferBy: clock({
      obliged: "requesting",
      waiting: "requested",
      length: until("acceptance.transferBy"),
      calendar: "requested",
      warns: ["P14D", "P2D"],
      end: escalate("prefecture", "central", "intake"),
      basis: reply,
    }),
  },
  links: {
    handover: link({
      party: "requesting",
      procedure: "handover",
      by: ["prefecture", "central"],
      basis: basis("readmission §3"),
    }),
  },
  walls: readmissionWalls,
  examples: readmissionExamples,
});
