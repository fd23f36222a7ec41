/** The cases that a visitor finds, at every stage, on both legs. Each is a test: all its moves are played through the kernel. */
import { childCases } from "./cases/children.ts";
import { elsewhereCases } from "./cases/elsewhere.ts";
import { girondeCases } from "./cases/gironde.ts";
import { handoverCases } from "./cases/handovers.ts";
import { journeyCases } from "./cases/journeys.ts";
import { mobilityCases } from "./cases/mobility.ts";
import { readmissionCases } from "./cases/readmissions.ts";
import { seasonalCases } from "./cases/seasonal.ts";
import { voluntaryCases } from "./cases/voluntary.ts";
import { type DemonstrationCase, type DemonstrationMove, instantOf } from "./script.ts";

export const cases: readonly DemonstrationCase[] = [
  ...girondeCases,
  ...journeyCases,
  ...elsewhereCases,
  ...readmissionCases,
  ...handoverCases,
  ...mobilityCases,
  ...seasonalCases,
  ...childCases,
  ...voluntaryCases,
];

export interface PlannedMove extends DemonstrationMove {
  readonly at: Temporal.Instant;
  readonly of: DemonstrationCase;
}

/** Every move of every case in the order of time, for a player whose clock only goes forward. */
export function plan(now: Temporal.Instant, of: readonly DemonstrationCase[] = cases): readonly PlannedMove[] {
  return of
    .flatMap((each) => each.moves.map((move) => ({ ...move, at: instantOf(move.when, now), of: each })))
    .toSorted((left, right) => Temporal.Instant.compare(left.at, right.at));
}
