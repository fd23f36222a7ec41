/** Where cases wait, and for whom: time in each shared state, by the party whose turn it is, suspended time taken out. */
import type { PartyId, StateId } from "@wasl/procedure";
import type { Log } from "../log/log.ts";
import { quantile } from "./quantile.ts";

export interface Wait {
  readonly state: StateId;
  /** Whose turn it is there; null for nobody. */
  readonly turn: PartyId | null;
  /** Stays that have ended, and how long they took in milliseconds. */
  readonly stays: number;
  readonly median: number;
  readonly p90: number;
  /** Cases that are there now. */
  readonly now: number;
  /** How long those have been there at the median, in milliseconds; NaN where there is none. */
  readonly nowMedian: number;
}

/**
 * @param now the present, milliseconds since 1970.
 * @returns a line for each state in which a case has been and from which it may go on, where most wait now first.
 */
export function waits(log: Log, now: number): readonly Wait[] {
  const { states, initial, steps } = log.definition;
  const ended = new Map<StateId, number[]>();
  const standing = new Map<StateId, number[]>();
  const stateAfter = log.activities.map(({ kind, name }) =>
    kind === "opened" ? initial : kind === "step" ? steps[name]?.to : undefined,
  );
  for (let one = 0; one < log.cases.length; one++) {
    let [state, since] = ["", 0];
    const [start, end] = [log.first[one] as number, log.first[one + 1] as number];
    for (let event = start; event < end; event++) {
      const next = stateAfter[log.activity[event] as number];
      if (next === undefined) continue;
      if (state !== "") add(ended, state, (log.net[event] as number) - since);
      [state, since] = [next, log.net[event] as number];
    }
    if (log.closed[one] !== -1) continue;
    const idle = log.suspended[one] === 1 ? 0 : Math.max(0, now - (log.at[end - 1] as number));
    add(standing, state, (log.net[end - 1] as number) - since + idle);
  }
  return Object.keys(states)
    .filter((state) => ended.has(state) || standing.has(state))
    .map((state): Wait => {
      const [past, present] = [ended.get(state) ?? [], standing.get(state) ?? []];
      return {
        state,
        turn: states[state]?.turn ?? null,
        stays: past.length,
        median: quantile(Float64Array.from(past), 0.5),
        p90: quantile(Float64Array.from(past), 0.9),
        now: present.length,
        nowMedian: quantile(Float64Array.from(present), 0.5),
      };
    })
    .toSorted((one, other) => other.now - one.now || other.stays - one.stays);
}

function add(to: Map<StateId, number[]>, state: StateId, time: number): void {
  const known = to.get(state);
  if (known) known.push(time);
  else to.set(state, [time]);
}
