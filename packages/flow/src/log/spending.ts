/** Where the time of each case went: suspended, and otherwise with the party whose turn it was. */
import type { Effect } from "./activities.ts";
import type { Log } from "./log.ts";

/** @param parties how many there are. */
export function spending(
  { first, activity, at }: Pick<Log, "first" | "activity" | "at">,
  effects: readonly Effect[],
  parties: number,
): Pick<Log, "net" | "spent" | "turn" | "suspended" | "closed"> {
  const net = new Float64Array(at.length);
  const spent = Array.from({ length: parties }, () => new Float64Array(at.length));
  const turn = new Int8Array(at.length);
  const suspended = new Uint8Array(first.length - 1);
  const closed = new Int32Array(first.length - 1).fill(-1);
  for (let one = 0; one < suspended.length; one++) {
    const up = new Set<string>();
    let whose = -1;
    const [start, end] = [first[one] as number, first[one + 1] as number];
    for (let event = start; event < end; event++) {
      if (event > start) {
        const passed = up.size > 0 || closed[one] !== -1 ? 0 : (at[event] as number) - (at[event - 1] as number);
        net[event] = (net[event - 1] as number) + passed;
        for (let party = 0; party < parties; party++) {
          const column = spent[party] as Float64Array;
          column[event] = (column[event - 1] as number) + (party === whose ? passed : 0);
        }
      }
      const { turn: next, closes, suspends, flag } = effects[activity[event] as number] as Effect;
      if (next !== undefined) whose = next;
      if (suspends === 1) up.add(flag);
      else if (suspends === -1) up.delete(flag);
      if (closes && closed[one] === -1) closed[one] = event;
      turn[event] = closed[one] === -1 ? whose : -1;
    }
    suspended[one] = up.size > 0 ? 1 : 0;
  }
  return { net, spent, turn, suspended, closed };
}
