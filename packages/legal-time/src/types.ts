/** The data that legal time works on. Everything is dated and sourced; nothing is computed from a clock of its own. */

export type Unit = "h" | "d" | "wd" | "m";

/** A length of time as a law states it. `disputed`: readings differ, compute both and act on the one that protects the person. */
export interface Duration {
  readonly value: number;
  readonly unit: Unit;
  /** A *franc* deadline counts neither the first nor the last day, and an end on a day of rest moves to the next working day. */
  readonly franc: "yes" | "no" | "disputed";
}

/** How days are counted, and which of two results protects the person. */
export interface Counting {
  /** For a disputed reading, and for a day only partly paused: which result protects the person. */
  readonly protects: "longer" | "shorter";
  /** Counting of days where it is not the common one: the day of the act counts, the end is at midnight. */
  readonly firstDay?: "counts" | "does-not-count";
}

/** One dated version of a rule (domain README §2). */
export interface Rule extends Duration, Counting {
  readonly id: string;
  readonly version: string;
  readonly jurisdiction: string;
  readonly basis: string;
  readonly tag: "S" | "S-s" | "B" | "D" | "V";
  readonly effectiveFrom: string;
  /** Last day on which this version governs, itself included. */
  readonly effectiveTo?: string;
  readonly sourceUrl?: string;
  readonly checkedOn?: string;
  /** One of several values of the same rule: by post, by situation. */
  readonly variant?: string;
}

/** A State's days of rest, dated, with where each comes from. */
export interface Calendar {
  readonly state: string;
  /** IANA zone of its legal time. */
  readonly zone: string;
  /** Changes whenever an entry does; every computed deadline keeps it. */
  readonly version: string;
  /** ISO weekday numbers, 6 and 7 in both countries. */
  readonly weekend: readonly number[];
  readonly holidays: readonly Holiday[];
  /** First and last day for which the holidays are known. A deadline that counts beyond says so. */
  readonly covers?: { readonly from: string; readonly to: string };
}

export interface Holiday {
  readonly date: string;
  readonly name: string;
  /** Lunar feasts are expected until decreed. */
  readonly status: "fixed" | "expected" | "confirmed";
  readonly source: string;
}

/**
 * What a person should know of a computed deadline.
 * `disputed-reading`: two readings exist, see `otherReading`. `expected-holiday`: it rests on a feast not yet decreed.
 * `beyond-calendar`: it counts days for which no holidays are entered. `transition-to-confirm`: the law changed between the
 * start and the decision, and no transitional rule is confirmed.
 */
export type Note = "disputed-reading" | "expected-holiday" | "beyond-calendar" | "transition-to-confirm";

export interface Deadline {
  /** ISO instant of the last moment at which the act is in time. */
  readonly due: string;
  /** Snapshot: {@link ruleKey} of the row that was applied. */
  readonly rule: string;
  /** Snapshot: state and version of the calendar, `FR 2026-01-15`. */
  readonly calendar: string;
  /** The other reading of a disputed rule, where it differs. */
  readonly otherReading?: string;
  readonly notes?: readonly Note[];
}

/** Why no answer is given: a code of `errors.ts` and the words that fill its text. */
export interface Refusal {
  readonly code: string;
  readonly about?: Readonly<Record<string, string>>;
}

export type Result<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly refusal: Refusal };
