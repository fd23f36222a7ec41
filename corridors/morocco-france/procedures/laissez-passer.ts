/**
 * The consular laissez-passer: one case from the request to the person's arrival. The requested State alone decides on
 * nationality and alone issues the document; the requesting State prepares the file, keeps the legal clocks and answers for
 * every gate. Nothing is decided by the machine, and silence is never consent.
 */
import { flag, procedure } from "@wasl/procedure";
import { identifyingExamples } from "./examples/identifying.ts";
import { travellingExamples } from "./examples/travelling.ts";
import { answerFacts } from "./fragments/answer.ts";
import { askingSteps } from "./fragments/asking.ts";
import { flags, lists, messages } from "./fragments/at-any-time.ts";
import { requestedMachine, requestingStates, requestingSteps } from "./fragments/at-home.ts";
import { clockConditions, clocks, reply } from "./fragments/clocks.ts";
import { completenessConditions } from "./fragments/completeness.ts";
import { decidingSteps } from "./fragments/deciding.ts";
import { clearanceSteps, documentClocks, documentFlags } from "./fragments/departing.ts";
import { documentFacts } from "./fragments/document.ts";
import { dossierFacts } from "./fragments/dossier.ts";
import { gateConditions, gateFacts } from "./fragments/gates.ts";
import { hearingSteps } from "./fragments/hearing.ts";
import { identifyingConditions, identifyingStates, requesterOwes } from "./fragments/identifying.ts";
import { issuingSteps } from "./fragments/issuing.ts";
import { journeySteps } from "./fragments/journey.ts";
import { measureFacts } from "./fragments/measure.ts";
import { arrivalRoles, parties, roles } from "./fragments/parties.ts";
import { requestedWalls, requestingWalls } from "./fragments/safeguards.ts";
import { travellingConditions, travellingStates } from "./fragments/travelling.ts";
import { issuingWalls, travellingWalls } from "./fragments/travelling-safeguards.ts";

export default procedure("laissez-passer", {
  since: "2025-11-11",
  compartment: "removal",
  parties,
  roles: { ...roles, ...arrivalRoles },
  facts: { ...dossierFacts, ...measureFacts, ...gateFacts, ...answerFacts, ...documentFacts },
  lists,
  states: { ...identifyingStates, ...travellingStates },
  conditions: {
    ...completenessConditions,
    ...gateConditions,
    ...identifyingConditions,
    ...clockConditions,
    ...travellingConditions,
  },
  steps: { ...askingSteps, ...hearingSteps, ...decidingSteps, ...issuingSteps, ...journeySteps },
  internal: {
    requesting: { states: [...requestingStates, "cleared"], steps: { ...requestingSteps, ...clearanceSteps } },
    requested: requestedMachine,
  },
  flags: {
    ...flags,
    ...documentFlags,
    // The document is issued here: while it is recalled its State says to every border that it does not accept it.
    recalled: flag({ ...documentFlags.recalled, when: ["documentOut"], recalls: "document" }),
  },
  messages,
  clocks: {
    ...clocks,
    ...documentClocks,
    // Defined by the two States as: from the complete file to the document.
    reply: { ...reply, pausedBy: { flags: ["suspended", "paused"], states: [...requesterOwes, "agreed"] } },
  },
  walls: [
    ...requestingWalls(
      ["request", "completeFile", "answer", "confirmHearing", "notifyFlight", "changeFlight", "askReissue"],
      ["internal:clearDeparture", "depart"],
    ),
    ...requestedWalls(["recognise", "notRecognise", "leaveInconclusive"], ["agree", "agreeReissue"]),
    ...issuingWalls,
    ...travellingWalls,
  ],
  examples: [...travellingExamples, ...identifyingExamples],
});
