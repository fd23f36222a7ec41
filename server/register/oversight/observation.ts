/**
 * What is unusual in how a register was searched, for the data-protection officer. An observation has its reason and may be
 * wholly in order; it accuses nobody, stops nothing and is seen by nobody else. Limits are choices of this project.
 */
import type { Calendar } from "@wasl/legal-time";
import type { SearchContent } from "./seal.ts";

/** One search that was made. */
export interface SearchLine extends SearchContent {
  readonly sequence: number;
  /** ISO instant. */
  readonly at: string;
  /** Account of whoever searched. */
  readonly person: string;
  readonly role: string;
  readonly post: string;
  /** Reference of the case. */
  readonly ref: string;
}

export type ObservationKind =
  | "many-on-one-case"
  | "one-person-across-cases"
  | "odd-hours"
  | "far-above-colleagues"
  | "unlike-the-case";

export interface Observation {
  readonly kind: ObservationKind;
  readonly people: readonly string[];
  /** Cases concerned. */
  readonly refs: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Searches concerned; for `one-person-across-cases` cases. */
  readonly count: number;
  /** What colleagues of the same role did in the same time, in the middle. */
  readonly usual?: number;
  /** Lines of the access log, so that each can be looked at. */
  readonly lines: readonly number[];
}

/** What a rule may know besides the searches. */
export interface Setting {
  /** ISO instant of the present. */
  readonly now: string;
  /** Working days of the register's State. */
  readonly calendar?: Calendar;
  readonly zone: string;
}

export type ObservationRule = (searches: readonly SearchLine[], setting: Setting) => readonly Observation[];

/** The shape of an observation about some searches, which are at least one. */
export function observed(kind: ObservationKind, searches: readonly SearchLine[]): Observation {
  const times = searches.map(({ at }) => at).toSorted();
  return {
    kind,
    people: [...new Set(searches.map(({ person }) => person))],
    refs: [...new Set(searches.map(({ ref }) => ref))],
    from: times[0] ?? "",
    to: times.at(-1) ?? "",
    count: searches.length,
    lines: searches.map(({ sequence }) => sequence),
  };
}
