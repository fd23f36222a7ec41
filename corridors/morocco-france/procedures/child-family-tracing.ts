/**
 * A child's family is looked for, because the child wishes it and nobody is endangered: safety first on both shores, then the search,
 * then, in a step of its own, the first contact. A family that does not want or cannot is an answer, and nobody presses it.
 */
import { final, procedure, turn } from "@wasl/procedure";
import { basis } from "../basis.ts";
import { childConditions, childFacts, childFlags, childLinks, childSends, heardFact } from "./children/child.ts";
import { tracingExamples } from "./children/examples/tracing.ts";
import { farConditions, farFacts } from "./children/far.ts";
import { farRoles, nearRoles } from "./children/parties.ts";
import { tracingClocks, tracingConditions, tracingFacts, tracingInternal, tracingWalls } from "./children/tracing.ts";
import { parties } from "./fragments/parties.ts";

const section = basis("M4");

export default procedure("child-family-tracing", {
  since: "2024-01-01",
  compartment: "children",
  parties,
  roles: { ...nearRoles, ...farRoles },
  facts: { ...childFacts, ...heardFact, ...farFacts, ...tracingFacts },
  states: {
    prepared: turn("requesting"),
    asked: turn("requested"),
    located: turn("requesting"),
    contactAllowed: turn("requested"),
    familyHeard: final(),
    notFound: final(),
    declined: final(),
    stopped: final(),
  },
  conditions: { ...childConditions, ...farConditions, ...tracingConditions },
  steps: {
    ask: {
      roles: "authority",
      from: "prepared",
      to: "asked",
      persons: 2,
      second: ["care", "judge"],
      when: ["fileOpen", "childHeard", "childWishes", ...childSends],
      carries: ["child", "trace", "transferBasis"],
      starts: ["search"],
      lapses: ["transmission", "childAgrees"],
      basis: [section, basis("M11"), basis("H5")],
    },
    reportFound: {
      roles: "authorityThere",
      from: "asked",
      to: "located",
      takes: ["found"],
      mayTake: ["answerBasis"],
      carries: ["found", "answerBasis"],
      when: ["safetyChecked", "answerSafe", "answerBasisValid"],
      stops: ["search"],
      lapses: ["answerSafe"],
      basis: [section, basis("M11")],
    },
    reportNotFound: {
      roles: "authorityThere",
      from: "asked",
      to: "notFound",
      stops: ["search"],
      basis: section,
    },
    decline: {
      roles: "authorityThere",
      from: "asked",
      to: "declined",
      reasons: ["CHILD_PROTECTION", "NOT_COMPETENT", "TOO_LITTLE_KNOWN"],
      stops: ["search"],
      basis: section,
    },
    allowContact: {
      roles: "care",
      from: "located",
      to: "contactAllowed",
      persons: 2,
      second: ["care", "judge", "authority"],
      takes: ["contact"],
      carries: ["contact", "transferBasis"],
      when: ["childWishes", ...childSends],
      lapses: ["transmission", "childAgrees"],
      basis: [section, basis("M11"), basis("H5")],
    },
    stopHere: {
      roles: ["care", "judge"],
      from: "located",
      to: "stopped",
      reasons: ["CHILD_DECLINES", "RISK", "NOT_NEEDED"],
      basis: section,
    },
    reportFamily: {
      roles: ["authorityThere", "careThere"],
      from: "contactAllowed",
      to: "familyHeard",
      takes: ["family"],
      carries: ["family", "answerBasis"],
      when: ["answerSafe", "answerBasisValid"],
      lapses: ["answerSafe"],
      basis: [section, basis("M3")],
    },
  },
  internal: tracingInternal,
  flags: childFlags,
  clocks: tracingClocks,
  links: childLinks,
  walls: tracingWalls,
  examples: tracingExamples,
});
