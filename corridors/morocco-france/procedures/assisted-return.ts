/**
 * Assisted voluntary return and reintegration: offered before constraint, by a counsellor who has no part in enforcement. The person
 * is told of every other way first, and of the aid; consents in writing; may change their mind until they board, without a reason and
 * without a consequence; and is accompanied for a year. No file of removal sees any of it. Never a child: that is a judge's way.
 */
import { final, procedure, turn } from "@wasl/procedure";
import { parties } from "./fragments/parties.ts";
import { assistedClocks, assistedFlags, assistedInternal, assistedRoles } from "./voluntary/beside.ts";
import { assistedExamples } from "./voluntary/examples/assisted.ts";
import { assistedFacts } from "./voluntary/facts.ts";
import { assistedConditions } from "./voluntary/gates.ts";
import { settlingSteps, travellingSteps } from "./voluntary/steps.ts";
import { assistedWalls } from "./voluntary/walls.ts";

export default procedure("assisted-return", {
  since: "2024-01-01",
  compartment: "voluntary",
  parties,
  roles: assistedRoles,
  facts: assistedFacts,
  states: {
    interested: turn("requesting"),
    documentAsked: turn("requested"),
    documentKnown: turn("requesting"),
    booked: turn("requesting"),
    departed: turn("requested"),
    arrived: turn("requested"),
    settling: turn("requested"),
    followed3: turn("requested"),
    followed6: turn("requested"),
    followedUp: final(),
    stayed: final(),
  },
  conditions: assistedConditions,
  steps: { ...travellingSteps, ...settlingSteps },
  internal: assistedInternal,
  flags: assistedFlags,
  clocks: assistedClocks,
  walls: assistedWalls,
  examples: assistedExamples,
});
