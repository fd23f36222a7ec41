/** Everything that a procedure has to protect somebody with, and what each is there for. */
import type { Category, Procedure } from "../../definition.ts";
import type { ExploreOptions } from "../explore.ts";
import { type GuardReport, guardReport } from "./guard-report.ts";
import { type LimitLine, limits } from "./limits.ts";
import { type ProtectionLine, protections } from "./protection.ts";

export interface EarningReport extends GuardReport {
  readonly protected: readonly ProtectionLine[];
  readonly limits: readonly LimitLine[];
}

/**
 * One line for every condition of every step, every protected fact and every limit of recipients.
 *
 * @param mayRead which catalogue role may read which category: the access matrix.
 * @param options as for `explore`.
 */
export function earningReport(
  definition: Procedure,
  mayRead: (catalogueRole: string, category: Category) => boolean,
  options: ExploreOptions = {},
): EarningReport {
  return {
    ...guardReport(definition, options),
    protected: protections(definition, mayRead),
    limits: limits(definition),
  };
}

/** What nothing was found to need, or was not shown to be needed, by name; empty where everything earns its place. */
export function unexplained(report: EarningReport): readonly string[] {
  return [
    ...report.lines
      .filter(({ earns }) => earns.kind === "nothing" || earns.kind === "not-shown")
      .map((one) => `${one.step}/${one.condition}`),
    // What others hold line by line may break nothing; a gate that is repeated must.
    ...report.nowhere
      .filter(({ points, breaks, cutShort }) => cutShort || (points.length > 0 && breaks.length === 0))
      .map(({ condition }) => condition),
    ...report.protected.filter(({ learns, caught }) => learns.length + caught.length === 0).map(({ fact }) => fact),
    ...report.limits
      .filter(({ reaches }) => reaches.length === 0)
      .map((one) => ("list" in one ? one.list : one.limit === "withholds" ? `${one.step}/${one.fact}` : one.fact)),
  ];
}

/** Lines by kind of explanation. */
export function totals({
  lines,
}: GuardReport): Readonly<Record<GuardReport["lines"][number]["earns"]["kind"], number>> {
  const of = (kind: string): number => lines.filter(({ earns }) => earns.kind === kind).length;
  return {
    breaks: of("breaks"),
    "held-by": of("held-by"),
    "held-by-state": of("held-by-state"),
    repeated: of("repeated"),
    nothing: of("nothing"),
    "not-shown": of("not-shown"),
  };
}
