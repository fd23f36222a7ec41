/**
 * One question about one child, from one central authority to the other: what a judge or child protection needs to know in order to
 * protect. The question says what it is for; nothing in it tells where the child is. Silence answers nothing.
 */
import { final, procedure, role, turn } from "@wasl/procedure";
import { basis } from "../basis.ts";
import { childConditions, childFacts, childFlags, childLinks, childSends } from "./children/child.ts";
import { requestExamples } from "./children/examples/request.ts";
import { farConditions, farFacts } from "./children/far.ts";
import { farRoles, nearRoles } from "./children/parties.ts";
import { requestClocks, requestConditions, requestFacts, requestInternal, requestWalls } from "./children/request.ts";
import { parties } from "./fragments/parties.ts";

const section = basis("minors §1 art. 34");

export default procedure("child-information-request", {
  since: "2024-01-01",
  compartment: "children",
  parties,
  roles: { ...nearRoles, ...farRoles, consul: role("requested", "CHILD_CONSUL") },
  facts: { ...childFacts, ...farFacts, ...requestFacts },
  states: {
    prepared: turn("requesting"),
    asked: turn("requested"),
    moreAsked: turn("requesting"),
    answered: final(),
    declined: final(),
  },
  conditions: { ...childConditions, ...farConditions, ...requestConditions },
  steps: {
    ask: {
      roles: "authority",
      from: "prepared",
      to: "asked",
      persons: 2,
      second: ["care", "judge"],
      when: ["necessary", "fileOpen", "rightDoor", ...childSends],
      carries: ["child", "inquiry", "transferBasis"],
      starts: ["answer"],
      lapses: ["transmission", "consularInterest"],
      basis: [section, basis("M11"), basis("H5")],
    },
    askMore: {
      roles: ["authorityThere", "consul"],
      from: "asked",
      to: "moreAsked",
      takes: ["questions"],
      carries: ["questions"],
      starts: ["clarity"],
      basis: section,
    },
    clarify: {
      roles: "authority",
      from: "moreAsked",
      to: "asked",
      persons: 2,
      second: ["care", "judge"],
      takes: ["clarification"],
      carries: ["clarification", "transferBasis"],
      when: childSends,
      stops: ["clarity"],
      lapses: ["transmission"],
      basis: [section, basis("M11"), basis("H5")],
    },
    answer: {
      roles: "authorityThere",
      from: "asked",
      to: "answered",
      persons: 2,
      second: ["authorityThere", "careThere"],
      takes: ["findings"],
      mayTake: ["answerBasis"],
      carries: ["findings", "answerBasis"],
      when: ["answerSafe", "answerBasisValid"],
      stops: ["answer"],
      lapses: ["answerSafe"],
      basis: [section, basis("M11"), basis("H5")],
    },
    answerAsConsul: {
      roles: "consul",
      from: "asked",
      to: "answered",
      takes: ["findings", "answerBasis"],
      carries: ["findings", "answerBasis"],
      when: ["addressedToConsulate", "answerBasisValid"],
      stops: ["answer"],
      basis: [section, basis("minors §2 consulate")],
    },
    decline: {
      roles: ["authorityThere", "consul"],
      from: "asked",
      to: "declined",
      reasons: ["CHILD_PROTECTION", "NOTHING_KNOWN", "NOT_COMPETENT", "TOO_WIDE"],
      stops: ["answer"],
      basis: section,
    },
  },
  internal: requestInternal,
  flags: childFlags,
  clocks: requestClocks,
  links: childLinks,
  walls: requestWalls,
  examples: requestExamples,
});
