/** What is counted: each case of one opening State that had the cohort's event, or each time that it had it. */
import type { StateCode } from "@wasl/procedure";
import type { Log } from "../log/log.ts";
import type { Definition } from "./definition.ts";
import { firstOf, matches } from "./marks.ts";

export interface Items {
  readonly length: number;
  /** Of each item: its case, its event, and where its events end. */
  readonly one: Int32Array;
  readonly event: Int32Array;
  readonly end: Int32Array;
}

export function itemsOf(log: Log, { mark, each }: Definition["cohort"], opener: StateCode): Items {
  const found = matches(log, mark);
  const [one, event, end]: [number[], number[], number[]] = [[], [], []];
  for (let place = 0; place < log.cases.length; place++) {
    if (log.cases[place]?.opener !== opener) continue;
    const last = log.first[place + 1] as number;
    let at = firstOf(log, found, log.first[place] as number, last);
    while (at !== -1) {
      const next = each ? firstOf(log, found, at + 1, last) : -1;
      one.push(place);
      event.push(at);
      end.push(next === -1 ? last : next);
      at = next;
    }
  }
  const columns = [one, event, end].map((column) => Int32Array.from(column)) as [Int32Array, Int32Array, Int32Array];
  return { length: one.length, one: columns[0], event: columns[1], end: columns[2] };
}

/** Whether nothing more can come for an item: its case is closed, or the next item of the case has begun. */
export const isOver = (log: Log, items: Items, item: number): boolean => {
  const one = items.one[item] as number;
  return log.closed[one] !== -1 || items.end[item] !== log.first[one + 1];
};
