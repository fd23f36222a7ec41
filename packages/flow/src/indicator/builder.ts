/** How an indicator is written down. What these return is plain data. */
import type { Counts } from "../log/elapsed.ts";
import type { Definition, Exclusion, Mark, Measure, Predicate, Words } from "./definition.ts";

type Names = string | readonly string[];
type Only = Omit<Mark, "kind" | "names">;

const mark =
  (kind: Mark["kind"]) =>
  (names: Names, only: Only = {}): Mark => ({ kind, names: typeof names === "string" ? [names] : names, ...only });

export const step = mark("step");
export const internalStep = mark("internal");
export const raised = mark("raised");
export const clockEnd = mark("clock");
export const entry = mark("entry");
export const opened: Mark = { kind: "opened", names: [""] };

export const happened = (what: Mark): Predicate => ({ happened: what });
export const repeated = (what: Mark): Predicate => ({ repeated: what });
export const before = (first: Mark, second: Mark): Predicate => ({ before: [first, second] });
export const slower = (to: Mark, days: number, counts: Counts = "all"): Predicate => ({ slower: { to, days, counts } });
export const not = (predicate: Predicate): Predicate => ({ not: predicate });
export const all = (...predicates: readonly Predicate[]): Predicate => ({ all: predicates });
export const any = (...predicates: readonly Predicate[]): Predicate => ({ any: predicates });

export const count: Measure = { kind: "count" };
export const rate = (met: Predicate): Measure => ({ kind: "rate", met });
export const delay = (to: Mark, counts: Counts = "all"): Measure => ({ kind: "delay", to, counts });
export const split = (by: Mark): Measure => ({ kind: "split", by });
export const stock = (enters: Mark, ...leaves: readonly Mark[]): Measure => ({ kind: "stock", enters, leaves });
export const unrecorded = (why: Extract<Measure, { kind: "unrecorded" }>["why"]): Measure => ({
  kind: "unrecorded",
  why,
});

export const exclusion = (id: string, when: Predicate, words: Exclusion["words"]): Exclusion => ({ id, when, words });

/** Words in one language; `over` is empty where there is nothing to divide by. */
export const said = (name: string, counted: string, over: string, explains: string): Words => ({
  name,
  counted,
  over,
  explains,
});

type Form = Omit<Definition, "id" | "cohort" | "exclusions" | "grain" | "maturityDays" | "smallestCell" | "version"> & {
  readonly cohort: Mark;
  /** Every time the cohort's event happens is an item. Default: the first time. */
  readonly each?: boolean;
} & Partial<Pick<Definition, "exclusions" | "grain" | "maturityDays" | "smallestCell" | "version">>;

/**
 * Unless said otherwise: version 1, told by quarter, mature 120 days after the period (90 days of retention and 30), and no
 * count below 10, since nearly every item here is the case of a person.
 */
export function indicator(id: string, { cohort, each = false, ...form }: Form): Definition {
  return {
    version: 1,
    exclusions: [],
    grain: "quarter",
    maturityDays: 120,
    smallestCell: 10,
    ...form,
    id,
    cohort: { mark: cohort, each },
  };
}
