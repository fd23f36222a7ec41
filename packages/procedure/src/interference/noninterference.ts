/**
 * Non-interference by exploration (DESIGN §5): for each protected fact and each observer from whom it is kept, every trace
 * that the observer may see with any value of the fact may be seen with a value that stops nothing.
 */
import type { Context } from "../context.ts";
import type { FactId, Procedure } from "../definition.ts";
import { type BrokenClaim, brokenClaims } from "./claims.ts";
import { machineOf } from "./machine.ts";
import { type Observer, observersOf, protectedFacts } from "./observers.ts";
import { type SecretLine, type Simulated, simulate } from "./simulation.ts";

export interface Noninterference {
  readonly fact: FactId;
  readonly viewer: Observer;
  /**
   * `proved`: whatever the observer may see, the fact may have been harmless, over every run. `broken`: `story` ends with an
   * act that tells, or a claim does not hold. `not-shown`: guards tell too much of the fact apart to be walked through, or
   * read it through a clock.
   */
  readonly verdict: "proved" | "broken" | "not-shown";
  /** Places that the owner's server can come to, the fact included; and pairs of servers that were compared. */
  readonly states: number;
  readonly pairs: number;
  readonly story?: readonly SecretLine[];
  /** What does not hold of the flags that the fact may raise, of its clocks and of who writes it; empty where all does. */
  readonly claims: readonly BrokenClaim[];
}

/** @param mayRead the access matrix: whose eyes the fact is kept from at home. */
export function noninterference(
  definition: Procedure,
  { mayRead }: Pick<Context, "mayRead">,
): readonly Noninterference[] {
  return protectedFacts(definition).flatMap((fact) => {
    const observers = observersOf(definition, fact, mayRead);
    const colleagues = observers.find(({ kind }) => kind === "colleagues");
    // Whoever is abroad sees no more than colleagues at home who may not read it: of what tells them nothing, nor does it others.
    const home = colleagues && walked(definition, fact, colleagues);
    return observers.map((viewer): Noninterference => {
      const found = home && (viewer === colleagues || home.answered) ? home : walked(definition, fact, viewer);
      const claims = brokenClaims(definition, fact, viewer);
      const { answered, states = 0, pairs = 0, story } = found ?? {};
      const verdict = claims.length > 0 || answered === false ? "broken" : answered ? "proved" : "not-shown";
      return { fact, viewer, verdict, states, pairs, ...(story ? { story } : {}), claims };
    });
  });
}

function walked(definition: Procedure, fact: FactId, viewer: Observer): Simulated | undefined {
  const machine = machineOf(definition, fact, viewer);
  return machine && simulate(machine);
}
