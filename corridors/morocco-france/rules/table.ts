import type { Rule } from "@wasl/legal-time";

/**
 * First day for which this table speaks. The text behind a row may be older; where a row's own first day is known, it is
 * written instead.
 */
export const tableStart = "2024-01-01";

/** Month in which the rows were last read against their source. */
const checkedOn = "2026-01";

/** What most rows share; each row writes only what is its own. */
export function row(own: Pick<Rule, "id" | "value" | "unit" | "basis" | "tag" | "protects"> & Partial<Rule>): Rule {
  const effectiveFrom = own.effectiveFrom ?? tableStart;
  return { franc: "no", jurisdiction: "FR", checkedOn, effectiveFrom, version: effectiveFrom, ...own };
}
