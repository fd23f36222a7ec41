/**
 * An indicator: what is counted, over what, from which day on. Plain data without a function, so that it survives JSON and its
 * hash is part of the release that both States sign. A changed definition is a new version, and a new series.
 */
import type { PartyId } from "@wasl/procedure";
import type { Counts } from "../log/elapsed.ts";

export type Language = "fr" | "ar" | "en";

/** What one item of the count is. A request is not a person, and a document is neither. */
export type Unit =
  | "request"
  | "document"
  | "hearing"
  | "transfer"
  | "transit"
  | "allegation"
  | "offer"
  | "season"
  | "complaint"
  | "file"
  | "channel"
  | "return";

/** Events by their kind and name, and where it matters by code or party. Several names: any of them. */
export interface Mark {
  readonly kind: "opened" | "step" | "internal" | "raised" | "clock" | "entry";
  readonly names: readonly string[];
  readonly codes?: readonly string[];
  readonly by?: PartyId;
}

/**
 * Of one item: true, false, or not yet known while its case is open. Not yet known is counted as open, never as false. What it
 * speaks of is what happened from the event that puts the item into its cohort, to its end.
 */
export type Predicate =
  | { readonly happened: Mark }
  /** At least twice. */
  | { readonly repeated: Mark }
  /** The first before anything of the second; true too where the second never comes. */
  | { readonly before: readonly [Mark, Mark] }
  /** More than so many days (of 24 hours, suspended time out) pass until it happens, or have passed without it. */
  | { readonly slower: { readonly to: Mark; readonly days: number; readonly counts: Counts } }
  | { readonly not: Predicate }
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] };

export type Measure =
  /** How many. */
  | { readonly kind: "count" }
  /** How many of them, over all: what is not yet known stays inside the denominator and is shown. */
  | { readonly kind: "rate"; readonly met: Predicate }
  /** Median and 90th percentile until it happens; what is still open counts as longer than it has lasted (Kaplan–Meier). */
  | { readonly kind: "delay"; readonly to: Mark; readonly counts: Counts }
  /** How many for each code of the first such event, or for each step where it bears no code. */
  | { readonly kind: "split"; readonly by: Mark }
  /** How many stand between the one and any of the others at the end of the period: a picture, not a flow. */
  | { readonly kind: "stock"; readonly enters: Mark; readonly leaves: readonly Mark[] }
  /** The log cannot tell, and no number is invented. */
  | { readonly kind: "unrecorded"; readonly why: "no-event" | "other-compartment" | "person-not-in-log" };

export interface Words {
  readonly name: string;
  /** What it says, and how it is misread. */
  readonly explains: string;
  /** What is counted; for a delay, what is measured. */
  readonly counted: string;
  /** Over what; empty for a count. */
  readonly over: string;
}

export interface Exclusion {
  readonly id: string;
  readonly when: Predicate;
  readonly words: Readonly<Record<Language, string>>;
}

export interface Definition {
  readonly id: string;
  readonly version: number;
  /** First day, ISO. The version lasts until the next one begins. */
  readonly effectiveFrom: string;
  readonly procedure: string;
  readonly unit: Unit;
  /** Row of the domain reference, and how well that row is sourced. */
  readonly basis: { readonly row: string; readonly tag: "S" | "S-s" | "B" | "D" };
  /** The event that puts an item into the period; `each` time it happens, or the first time only. */
  readonly cohort: { readonly mark: Mark; readonly each: boolean };
  readonly measure: Measure;
  readonly exclusions: readonly Exclusion[];
  /** The shortest period of which it is told. */
  readonly grain: "quarter" | "year";
  /** Before so many days have passed after the period, a value is provisional. */
  readonly maturityDays: number;
  /** Counts from 1 to one less are not told. */
  readonly smallestCell: number;
  readonly words: Readonly<Record<Language, Words>>;
}
