/** Steps: the request, its completion, questions and answers, fingerprints. */
import { fragment } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { complete } from "./completeness.ts";
import { dossierCarried, dossierRenewed } from "./dossier.ts";
import { lapsing, toTransmit } from "./gates.ts";
import { sends } from "./leaving.ts";

const section = basis("identification §4");

export const askingSteps = fragment({
  request: {
    roles: "prefecture",
    from: "prepared",
    to: "requested",
    persons: 2,
    second: ["secondReader", "central"],
    when: ["readAndChecked", ...complete, ...toTransmit, "notSuspended", "noObjection"],
    carries: dossierCarried,
    lapses: lapsing,
    basis: [section, basis("H5")],
  },
  askCompletion: {
    roles: ["intake", "consul"],
    from: "requested",
    to: "incomplete",
    takes: ["questions"],
    carries: ["questions"],
    starts: ["answer"],
    when: ["notSuspended"],
    basis: section,
  },
  completeFile: {
    roles: "prefecture",
    from: "incomplete",
    to: "requested",
    persons: 2,
    second: ["secondReader", "central"],
    takes: ["answers"],
    mayTake: dossierRenewed,
    carries: ["answers", ...dossierRenewed],
    when: sends,
    stops: ["answer"],
    basis: [section, basis("safeguards §5")],
  },
  acknowledge: {
    roles: ["intake", "consul"],
    from: "requested",
    to: "acknowledged",
    takes: ["answerBasis"],
    carries: ["answerBasis"],
    when: ["notSuspended", "answerBasisValid"],
    starts: ["reply"],
    basis: [section, basis("C-LPC-REPLY")],
  },
  askMore: {
    roles: ["intake", "consul"],
    from: ["acknowledged", "answered", "biometricCheck", "heard", "inconclusive"],
    to: "moreInfoRequested",
    takes: ["questions"],
    carries: ["questions"],
    starts: ["answer"],
    when: ["notSuspended"],
    basis: section,
  },
  answer: {
    roles: "prefecture",
    from: "moreInfoRequested",
    to: "answered",
    persons: 2,
    second: ["secondReader", "central"],
    takes: ["answers"],
    mayTake: dossierRenewed,
    carries: ["answers", ...dossierRenewed],
    when: sends,
    stops: ["answer"],
    basis: [section, basis("safeguards §5")],
  },
  acceptAnswers: {
    roles: ["intake", "consul"],
    from: "answered",
    to: "acknowledged",
    when: ["notSuspended"],
    basis: section,
  },
  acceptPrints: {
    roles: ["consul", "identificationService"],
    from: "acknowledged",
    to: "biometricCheck",
    when: ["printsReceived", "notSuspended"],
    basis: [section, basis("identification §5 capture")],
  },
  refusePrints: {
    roles: ["consul", "identificationService"],
    from: ["acknowledged", "biometricCheck"],
    to: "moreInfoRequested",
    takes: ["questions"],
    carries: ["questions"],
    reasons: ["FORM", "QUALITY", "INCOMPLETE"],
    when: ["printsReceived", "notSuspended"],
    starts: ["answer"],
    basis: [section, basis("identification §3 paper prints")],
  },
});
