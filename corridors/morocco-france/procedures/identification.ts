/**
 * Identification: a State asks another whether a person is its national. The State that is asked alone decides.
 * The same first half opens every laissez-passer; here it ends with the answer.
 */
import { final, procedure } from "@wasl/procedure";
import { identifyingExamples } from "./examples/identifying.ts";
import { answerFacts } from "./fragments/answer.ts";
import { clockConditions, clocks, flags, lists, messages, reply } from "./fragments/at-any-time.ts";
import { requestedMachine, requestingStates, requestingSteps } from "./fragments/at-home.ts";
import { completenessConditions } from "./fragments/completeness.ts";
import { dossierFacts } from "./fragments/dossier.ts";
import { gateConditions, gateFacts } from "./fragments/gates.ts";
import { identifyingConditions, identifyingStates, identifyingSteps, requesterOwes } from "./fragments/identifying.ts";
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
  steps: { ...identifyingSteps, recognise: { ...identifyingSteps.recognise, stops: ["reply"] } },
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
