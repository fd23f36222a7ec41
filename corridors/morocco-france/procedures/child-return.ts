/**
 * A child goes back to a family or to a home in the State of origin: asked of its authorities, consented to by them, decided by a
 * judge in a civil decision, carried out as a journey with somebody beside the child, followed for a year. One gate that is not
 * met stops it, and no role can pass over one. The judge may keep the child protected where the child is, at any time.
 */
import { final, procedure, turn } from "@wasl/procedure";
import { childConditions, childFacts, childFlags } from "./children/child.ts";
import { returnExamples } from "./children/examples/return.ts";
import { farConditions, farFacts } from "./children/far.ts";
import { farRoles, nearRoles } from "./children/parties.ts";
import { returnClocks, returnFlags, returnInternal } from "./children/return-beside.ts";
import { consultingSteps } from "./children/return-consulting.ts";
import { returnFacts } from "./children/return-facts.ts";
import { returnConditions, returnLinks } from "./children/return-gates.ts";
import { journeySteps } from "./children/return-journey.ts";
import { returnWalls } from "./children/return-walls.ts";
import { parties } from "./fragments/parties.ts";

export default procedure("child-return", {
  since: "2024-01-01",
  compartment: "children",
  parties,
  roles: { ...nearRoles, ...farRoles },
  facts: { ...childFacts, ...farFacts, ...returnFacts },
  states: {
    prepared: turn("requesting"),
    consulted: turn("requested"),
    moreAsked: turn("requesting"),
    notConsented: turn("requesting"),
    consented: turn("requesting"),
    decided: turn("requesting"),
    planned: turn("requested"),
    ready: turn("requesting"),
    travelling: turn("requested"),
    received: turn("requested"),
    followed3: turn("requested"),
    followed6: turn("requested"),
    followedUp: final(),
    protectedHere: final(),
    adult: final(),
  },
  conditions: { ...childConditions, ...farConditions, ...returnConditions },
  steps: { ...consultingSteps, ...journeySteps },
  internal: returnInternal,
  flags: { ...childFlags, ...returnFlags },
  clocks: returnClocks,
  links: returnLinks,
  walls: returnWalls,
  examples: returnExamples,
});
