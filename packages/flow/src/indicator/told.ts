/** What may be told of an indicator in one period, or why there is no number. */
import type { Definition } from "./definition.ts";

/** Why there is no number, or not all of it. */
export type Silence =
  | "empty-log"
  | "log-has-gaps"
  | "not-recorded"
  | "no-definition"
  | "definition-changed"
  | "yearly-only"
  | "not-yet"
  | "nothing-to-count"
  | "too-few"
  | "too-few-to-split";

export interface Told {
  /** The version that the period is read by; the latest where none reads it. */
  readonly definition: Definition;
  readonly code?: Silence;
  readonly about?: Readonly<Record<string, string>>;
  /** The denominator, or all that was counted. Null: not told. */
  readonly n: number | null;
  /** What `n` is made of. Null: not told. */
  readonly cells: Readonly<Record<string, number>> | null;
  /** Of a split: what the codes with few have together. */
  readonly others?: number;
  /** Left out by the exclusions. Null: not told. */
  readonly excluded: number | null;
  /** Per cent, to a tenth; null under thirty, where counts alone are told. */
  readonly percent: number | null;
  /** Days, to a tenth. Null: not told, or still open for more than that share. */
  readonly median: number | null;
  readonly p90: number | null;
  /** Items may still change: the time that the definition gives them is not over. */
  readonly provisional: boolean;
}

/** No number at all. */
export const silent = (definition: Definition, code: Silence, about?: Readonly<Record<string, string>>): Told => ({
  definition,
  code,
  ...(about ? { about } : {}),
  n: null,
  cells: null,
  excluded: null,
  percent: null,
  median: null,
  p90: null,
  provisional: false,
});
