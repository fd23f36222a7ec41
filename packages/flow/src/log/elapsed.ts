/** How long: between two events of a case, or from one until now; suspended time is never in it. */
import type { PartyId } from "@wasl/procedure";
import type { Log } from "./log.ts";

/** Everything that is not suspended, or only what was with one party. */
export type Counts = "all" | { readonly turn: PartyId };

/** Measures over one log. */
export interface Stopwatch {
  /** Milliseconds from one event to a later one of the same case. */
  between(from: number, to: number): number;
  /** Milliseconds from an event to `now`, for a case that is still open. */
  until(one: number, from: number, now: number): number;
}

export function stopwatch(log: Log, counts: Counts): Stopwatch {
  const party = counts === "all" ? -1 : log.parties.indexOf(counts.turn);
  const column = counts === "all" ? log.net : log.spent[party];
  const between = (from: number, to: number) =>
    column ? (column[to] as number) - (column[from] as number) : Number.NaN;
  return {
    between,
    until(one, from, now) {
      const last = (log.first[one + 1] as number) - 1;
      const runs = log.suspended[one] === 0 && log.closed[one] === -1 && (counts === "all" || log.turn[last] === party);
      return between(from, last) + (runs ? Math.max(0, now - (log.at[last] as number)) : 0);
    },
  };
}
