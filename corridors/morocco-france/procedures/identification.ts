/**
 * Identification: a State asks another whether a person is its national. The State that is asked alone decides.
 * The same first half opens every laissez-passer; here it ends with the answer.
 */
import { final, procedure } from "@wasl/procedure";
import { identifyingExamples } from "./examples/identifying.ts";
import { answerFacts } from "./fragments/answer.ts";
import { askingSteps } from "./fragments/asking.ts";
import { flags, lists, messages } from "./fragments/at-any-time.ts";
import { requestedMachine, requestingStates, requestingSteps } from "./fragments/at-home.ts";
import { clockConditions, clocks, reply } from "./fragments/clocks.ts";
import { completenessConditions } from "./fragments/completeness.ts";
import { decidingSteps } from "./fragments/deciding.ts";
import { dossierFacts } from "./fragments/dossier.ts";
import { gateConditions, gateFacts } from "./fragments/gates.ts";
import { hearingSteps } from "./fragments/hearing.ts";
import { identifyingConditions, identifyingStates, requesterOwes } from "./fragments/identifying.ts";
import { measureFacts } from "./fragments/measure.ts";
import { parties, roles } from "./fragments/parties.ts";
import { requestedWalls, requestingWalls } from "./fragments/safeguards.ts";

export default procedure("identification", {
  since: "2025-11-11",
  compartment: "removal",
  parties,
  roles,
  facts: { ...dossierFacts, ...measureFacts, ...gateFacts, ...answerFacts },
  lists,
  states: { ...identifyingStates, recognised: final() },
  conditions: { ...completenessConditions, ...gateConditions, ...identifyingConditions, ...clockConditions },
  steps: {
    ...askingSteps,
    ...hearingSteps,
    ...decidingSteps,
    recognise: { ...decidingSteps.recognise, stops: ["reply"] },
  },
  internal: {
    requesting: { states: requestingStates, steps: requestingSteps },
    requested: requestedMachine,
  },
  flags,
  messages,
  clocks: { ...clocks, reply: { ...reply, pausedBy: { flags: ["suspended", "paused"], states: requesterOwes } } },
  walls: [
    ...requestingWalls(["request", "completeFile", "answer", "confirmHearing"]),
    ...requestedWalls(["recognise", "notRecognise", "leaveInconclusive"]),
  ],
  examples: identifyingExamples,
});
