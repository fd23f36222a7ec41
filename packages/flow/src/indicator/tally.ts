/** The counts of one indicator over one log, for each slot of a year: what is true, before anything is held back. */
import type { StateCode } from "@wasl/procedure";
import { stopwatch } from "../log/elapsed.ts";
import type { Activity, Log } from "../log/log.ts";
import type { Definition, Measure } from "./definition.ts";
import { type Items, isOver, itemsOf } from "./items.ts";
import { firstOf, matches } from "./marks.ts";
import { type Slot, slots, spanOf } from "./period.ts";
import { type Quantiles, survival } from "./survival.ts";
import { truthOf } from "./truth.ts";

export interface Question {
  readonly year: number;
  /** The log ends here: milliseconds since 1970. */
  readonly now: number;
  /** Cases that this State opened. */
  readonly opener: StateCode;
}

export interface Tally {
  readonly n: number;
  /** A partition of `n`: `met`, `rest`, `open` of a rate; `ended`, `without`, `open` of a delay; codes of a split. */
  readonly cells: Readonly<Record<string, number>>;
  /** Left out, by exclusion; not in `n`. */
  readonly excluded: number;
  readonly quantiles?: Quantiles;
}

/** One for each slot, and for each item its slot and its cell, by which indicators of one cohort are compared. */
export interface Tallied {
  readonly bySlot: Readonly<Record<Slot, Tally>>;
  readonly cellNames: readonly string[];
  /** Of each item of the cohort: 0 to 3 for the quarter, -1 for another year. */
  readonly quarter: Int8Array;
  /** Of each item: a place in `cellNames`, -1 where it is excluded. */
  readonly cell: Int16Array;
}

/** What indicators of one cohort share: it is gathered once for all of them. */
export interface Cohort {
  readonly items: Items;
  /** Of each item: 0 to 3 for its quarter, -1 for another year. */
  readonly quarter: Int8Array;
}

export function cohortOf(log: Log, cohort: Definition["cohort"], { year, opener }: Question): Cohort {
  const items = itemsOf(log, cohort, opener);
  return { items, quarter: quartersOf(log, items, year) };
}

/** Counts what a definition asks for; `unrecorded` and `stock` have ways of their own. */
export function tally(log: Log, definition: Definition, { now }: Question, { items, quarter }: Cohort): Tallied {
  const { names, cellOf, time } = cells(log, items, definition.measure, now);
  const excluded = definition.exclusions.map(({ when }) => truthOf(log, items, when, now));
  const cell = new Int16Array(items.length).fill(-1);
  const counts = slots.map(
    () => ({ n: 0, excluded: 0, cells: new Map<string, number>(), ended: [], open: [] }) as Counts,
  );
  for (let item = 0; item < items.length; item++) {
    const own = quarter[item] as number;
    if (own === -1) continue;
    const into = [counts[own] as Counts, counts[4] as Counts];
    if (excluded.some((truth) => truth(item) === "yes")) {
      for (const one of into) one.excluded += 1;
      continue;
    }
    const name = cellOf(item);
    cell[item] = indexOf(names, name);
    const took = time?.(item);
    for (const one of into) {
      one.n += 1;
      one.cells.set(name, (one.cells.get(name) ?? 0) + 1);
      if (took !== undefined) (name === "ended" ? one.ended : one.open).push(took);
    }
  }
  const made = counts.map(({ n, excluded: out, cells: found, ended, open }): Tally => {
    const quantiles = time ? { quantiles: survival(ended, open) } : {};
    return {
      n,
      excluded: out,
      cells: Object.fromEntries(names.map((name) => [name, found.get(name) ?? 0])),
      ...quantiles,
    };
  });
  return { bySlot: bySlot(made), cellNames: names, quarter, cell };
}

/** How many stand between the two marks when each slot ends. */
export function stockOf(
  log: Log,
  { measure }: Definition,
  { year, now, opener }: Question,
): Readonly<Record<Slot, Tally>> {
  if (measure.kind !== "stock") throw new Error("Not a stock");
  const enters = matches(log, measure.enters);
  const leaves = measure.leaves.map((mark) => matches(log, mark));
  const made = slots.map((slot): Tally => {
    const until = Math.min(spanOf(year, slot).end, now);
    let n = 0;
    for (let one = 0; one < log.cases.length; one++) {
      if (log.cases[one]?.opener !== opener) continue;
      let inside = false;
      for (let event = log.first[one] as number; event < (log.first[one + 1] as number); event++) {
        if ((log.at[event] as number) >= until) break;
        const activity = log.activity[event] as number;
        if (enters[activity] === 1) inside = true;
        if (leaves.some((one) => one[activity] === 1) || log.closed[one] === event) inside = false;
      }
      if (inside) n += 1;
    }
    return { n, excluded: 0, cells: { all: n } };
  });
  return bySlot(made);
}

interface Counts {
  n: number;
  excluded: number;
  readonly cells: Map<string, number>;
  readonly ended: number[];
  readonly open: number[];
}

const bySlot = (made: readonly Tally[]): Tallied["bySlot"] =>
  Object.fromEntries(slots.map((slot, place) => [slot, made[place] as Tally])) as Tallied["bySlot"];

function quartersOf(log: Log, items: Items, year: number): Int8Array {
  const ends = slots.map((slot) => spanOf(year, slot));
  return Int8Array.from(items.event, (event) => {
    const at = log.at[event] as number;
    return ends.findIndex(({ start, end }, place) => place < 4 && at >= start && at < end);
  });
}

interface Cells {
  readonly names: string[];
  cellOf(item: number): string;
  /** Milliseconds that it took, or has lasted. */
  time?(item: number): number;
}

function cells(log: Log, items: Items, measure: Measure, now: number): Cells {
  switch (measure.kind) {
    case "rate": {
      const truth = truthOf(log, items, measure.met, now);
      const named = { yes: "met", no: "rest", open: "open" } as const;
      return { names: ["met", "rest", "open"], cellOf: (item) => named[truth(item)] };
    }
    case "delay":
      return delays(log, items, measure, now);
    case "split": {
      const found = matches(log, measure.by);
      const codes = log.activities.flatMap(({ code, name }, place) => (found[place] === 1 ? [code ?? name] : []));
      return {
        names: [...new Set([...codes, "none", "open"])],
        cellOf(item) {
          const event = firstOf(log, found, items.event[item] as number, items.end[item] as number);
          if (event === -1) return isOver(log, items, item) ? "none" : "open";
          const { code, name } = log.activities[log.activity[event] as number] as Activity;
          return code ?? name;
        },
      };
    }
    default:
      return { names: ["all"], cellOf: () => "all" };
  }
}

function delays(log: Log, items: Items, { to, counts }: Extract<Measure, { kind: "delay" }>, now: number): Cells {
  const found = matches(log, to);
  const watch = stopwatch(log, counts);
  const reached = (item: number) => firstOf(log, found, (items.event[item] as number) + 1, items.end[item] as number);
  return {
    names: ["ended", "without", "open"],
    cellOf: (item) => (reached(item) !== -1 ? "ended" : isOver(log, items, item) ? "without" : "open"),
    time(item) {
      const [event, end] = [items.event[item] as number, items.end[item] as number];
      const then = reached(item);
      if (then !== -1) return watch.between(event, then);
      if (isOver(log, items, item)) return watch.between(event, end - 1);
      return watch.until(items.one[item] as number, event, now);
    },
  };
}

function indexOf(names: string[], name: string): number {
  const place = names.indexOf(name);
  return place === -1 ? names.push(name) - 1 : place;
}
