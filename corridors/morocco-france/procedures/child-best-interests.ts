/**
 * A child's own file, in one State alone: safety, guardian and lawyer, the child heard, the assessment, the determination, and what
 * a judge decides on it. There is no other party, so nothing of it can cross: the other State does not know that there is a file.
 * Staying and being protected ends it as well as a return would: neither is the rule.
 */
import { final, fragment, procedure, role, turn } from "@wasl/procedure";
import { basis } from "../basis.ts";
import { homeClocks, homeConditions, homeFacts, homeFlags, homeLinks, homeWalls } from "./children/at-home.ts";
import { bestInterestsExamples } from "./children/examples/best-interests.ts";

const stage = basis("minors §3");

export default procedure("child-best-interests", {
  since: "2024-01-01",
  compartment: "children",
  parties: fragment({ protecting: "opens" }),
  roles: {
    care: role("protecting", "CHILD_CARE"),
    judge: role("protecting", "CHILD_JUDGE"),
    guardian: role("protecting", "CHILD_GUARDIAN"),
    lawyer: role("protecting", "COUNSEL"),
  },
  facts: homeFacts,
  states: {
    signalled: turn("protecting"),
    secured: turn("protecting"),
    represented: turn("protecting"),
    assessed: turn("protecting"),
    determined: turn("protecting"),
    returnSought: turn("protecting"),
    protectedHere: final(),
    atHome: final(),
    adult: final(),
  },
  conditions: homeConditions,
  steps: {
    secure: {
      roles: "care",
      from: "signalled",
      to: "secured",
      takes: ["child", "signal"],
      when: ["mayBeChild"],
      starts: ["assessment"],
      basis: [stage, basis("C-BIA"), basis("minors §2 enforcement")],
    },
    represent: {
      roles: "judge",
      from: "secured",
      to: "represented",
      takes: ["representation"],
      basis: [stage, basis("M2")],
    },
    assess: {
      roles: "care",
      from: "represented",
      to: "assessed",
      takes: ["needs"],
      when: ["childHeard"],
      stops: ["assessment"],
      basis: [stage, basis("M2")],
    },
    determine: {
      roles: "care",
      from: "assessed",
      to: "determined",
      persons: 2,
      second: ["care", "judge"],
      takes: ["determination"],
      when: ["childHeard", "confidential"],
      basis: [stage, basis("M2"), basis("minors §5 confidentiality")],
    },
    protectHere: {
      roles: "judge",
      from: ["determined", "returnSought"],
      to: "protectedHere",
      takes: ["judgment"],
      when: ["decidedToProtect"],
      basis: [stage, basis("M1")],
    },
    seekReturn: {
      roles: "judge",
      from: "determined",
      to: "returnSought",
      takes: ["judgment"],
      when: ["returnInInterest", "receptionKnown", "noRisk", "noReflection", "mandated", "noObjection"],
      lapses: ["returnSafety", "reflection"],
      basis: [stage, basis("M2"), basis("M5")],
    },
    reopen: {
      roles: ["care", "judge"],
      from: ["determined", "returnSought"],
      to: "assessed",
      reasons: ["NEW_FACT", "CHILD_ASKS", "RISK", "NOT_CONSENTED"],
      basis: stage,
    },
    closeAfterArrival: {
      roles: ["care", "judge"],
      from: "returnSought",
      to: "atHome",
      when: ["arrivedThere"],
      basis: stage,
    },
    recordAdulthood: {
      roles: "judge",
      from: ["secured", "represented", "assessed", "determined"],
      to: "adult",
      takes: ["ageDecision"],
      when: ["adultByJudge"],
      basis: basis("minors §7 doubt"),
    },
    reachMajority: {
      roles: ["care", "judge"],
      from: ["secured", "represented", "assessed", "determined", "returnSought"],
      to: "adult",
      when: ["majorityReached"],
      basis: basis("C-18"),
    },
  },
  flags: homeFlags,
  clocks: homeClocks,
  links: homeLinks,
  walls: homeWalls,
  examples: bestInterestsExamples,
});
