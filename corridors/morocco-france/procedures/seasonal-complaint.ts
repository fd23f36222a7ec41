/**
 * A worker's complaint. It stays on the server where it was lodged: it has one party only, so that nothing of it can cross,
 * and no role of an employer or a recruiter, so that none of them has such a case. Whoever complains in the wrong State is
 * helped to lodge it in the other, as a third party.
 */
import {
  all,
  clock,
  compare,
  condition,
  constant,
  escalate,
  factValue,
  final,
  held,
  is,
  never,
  procedure,
  role,
  rule,
  turn,
} from "@wasl/procedure";
import { basis } from "../basis.ts";
import { complaintExamples } from "./seasonal/complaint-examples.ts";
import { complaintFacts, complaintLists } from "./seasonal/complaint-facts.ts";

const here = basis("seasonal-work §8");
const both = ["worker", "mediator"] as const;
const fiveOnSite = compare(factValue("siteSize"), ">=", constant(5));
const workerAgrees = is("grievance.anonymity", "none");
const reasoned = held("outcome.reasons");

const bounded = { obliged: "receiving", waiting: "receiving", scope: "receiving", calendar: "receiving" } as const;

export default procedure("seasonal-complaint", {
  since: "2025-11-11",
  compartment: "work",
  parties: { receiving: "opens" },
  roles: {
    worker: role("receiving", "WORKER"),
    mediator: role("receiving", "WORK_MEDIATOR"),
    inspector: role("receiving", "WORK_INSPECT"),
  },
  facts: complaintFacts,
  lists: complaintLists,
  states: {
    written: turn("receiving"),
    lodged: turn("receiving"),
    lodgedUrgent: turn("receiving"),
    acknowledged: turn("receiving"),
    withMediator: turn("receiving"),
    withInspectorate: turn("receiving"),
    answered: turn("receiving"),
    closed: final(),
  },
  conditions: {
    ordinary: condition(is("grievance.urgent", false), here),
    fiveOnSite: condition(fiveOnSite, here),
    workerAgrees: condition(workerAgrees, here),
  },
  steps: {
    lodge: {
      roles: both,
      from: "written",
      to: "lodged",
      when: ["ordinary"],
      mayTake: ["grievance", "recording", "complainant"],
      starts: ["acknowledgement"],
      basis: here,
    },
    lodgeUrgent: {
      roles: both,
      from: "written",
      to: "lodgedUrgent",
      mayTake: ["grievance", "recording", "complainant"],
      starts: ["urgency"],
      basis: here,
    },
    acknowledge: {
      roles: "mediator",
      from: "lodged",
      to: "acknowledged",
      stops: ["acknowledgement"],
      starts: ["sorting"],
      basis: here,
    },
    mediate: {
      roles: "mediator",
      from: ["acknowledged", "lodgedUrgent"],
      to: "withMediator",
      stops: ["sorting", "urgency"],
      basis: here,
    },
    refer: {
      roles: "mediator",
      from: ["acknowledged", "lodgedUrgent", "withMediator"],
      to: "withInspectorate",
      takes: ["inspectorate"],
      stops: ["sorting", "urgency"],
      basis: here,
    },
    answerAsMediator: {
      roles: "mediator",
      from: "withMediator",
      to: "answered",
      takes: ["outcome"],
      basis: here,
    },
    answerAfterInspection: {
      roles: "inspector",
      from: "withInspectorate",
      to: "answered",
      takes: ["finding", "outcome"],
      basis: here,
    },
    reopen: { roles: both, from: "answered", to: "acknowledged", starts: ["sorting"], basis: here },
    close: { roles: both, from: "answered", to: "closed", basis: here },
  },
  internal: {
    receiving: {
      states: ["untold", "themeTold"],
      steps: {
        tellTheme: {
          roles: ["mediator", "inspector"],
          from: "untold",
          to: "themeTold",
          when: ["fiveOnSite", "workerAgrees"],
          basis: here,
        },
      },
    },
  },
  clocks: {
    acknowledgement: clock({
      ...bounded,
      length: rule("C-CPL-ACK"),
      warns: ["PT12H"],
      end: escalate("mediator"),
      basis: here,
    }),
    sorting: clock({ ...bounded, length: rule("C-CPL-TRI"), warns: ["P1D"], end: escalate("mediator"), basis: here }),
    urgency: clock({
      ...bounded,
      length: rule("C-CPL-URG"),
      warns: ["PT6H"],
      end: escalate("mediator", "inspector"),
      basis: here,
    }),
  },
  walls: [
    never("urgentIsUrgent", {
      row: "seasonal-work §8",
      party: "receiving",
      at: ["lodge"],
      unless: is("grievance.urgent", false),
      basis: here,
    }),
    never("fewAreNeverTold", {
      row: "W7",
      party: "receiving",
      at: ["internal:tellTheme"],
      unless: all(fiveOnSite, workerAgrees),
      basis: basis("W7"),
    }),
    never("noAnswerWithoutReasons", {
      row: "seasonal-work §8",
      party: "receiving",
      at: ["answerAsMediator", "answerAfterInspection"],
      unless: reasoned,
      basis: here,
    }),
    never("inspectedFirst", {
      row: "seasonal-work §8",
      party: "receiving",
      at: ["answerAfterInspection"],
      unless: held("finding"),
      basis: here,
    }),
  ],
  examples: complaintExamples,
});
