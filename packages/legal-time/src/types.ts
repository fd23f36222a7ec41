/** The data that legal time works on. Everything is dated and sourced; nothing is computed from a clock of its own. */

export type Unit = "h" | "d" | "wd" | "m";

/** A length of time as a law states it. `disputed`: readings differ, compute both and act on the one that protects the person. */
export interface Duration {
  readonly value: number;
  readonly unit: Unit;
  /** A *franc* deadline counts neither the first nor the last day, and an end on a day of rest moves to the next working day. */
  readonly franc: "yes" | "no" | "disputed";
}

/** One dated version of a rule (domain README §2). */
export interface Rule extends Duration {
  readonly id: string;
  readonly version: string;
  readonly jurisdiction: string;
  readonly basis: string;
  readonly tag: "S" | "S-s" | "B" | "D" | "V";
  readonly effectiveFrom: string;
  readonly effectiveTo?: string;
  readonly sourceUrl?: string;
  readonly checkedOn?: string;
  readonly variant?: string;
  /** For a disputed reading: which result protects the person. */
  readonly protects: "longer" | "shorter";
  /** Counting of days where it is not the common one: the day of the act counts, the end is at midnight. */
  readonly firstDay?: "counts" | "does-not-count";
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
}

export interface Holiday {
  readonly date: string;
  readonly name: string;
  /** Lunar feasts are expected until decreed. */
  readonly status: "fixed" | "expected" | "confirmed";
  readonly source: string;
}

export interface Deadline {
  /** ISO instant of the last moment at which the act is in time. */
  readonly due: string;
  readonly rule: string;
  readonly calendar: string;
  /** The other reading of a disputed rule, where it differs. */
  readonly otherReading?: string;
}
