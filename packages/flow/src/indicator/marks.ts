/** Which activities of a log a mark means: a byte for each, so that asking it of an event is one look. */
import type { Log } from "../log/log.ts";
import type { Mark } from "./definition.ts";

export type Matches = Uint8Array;

export function matches({ activities }: Log, { kind, names, codes, by }: Mark): Matches {
  return Uint8Array.from(activities, (one) => {
    const named = one.kind === kind && names.includes(one.name);
    const coded = codes === undefined || (one.code !== undefined && codes.includes(one.code));
    return named && coded && (by === undefined || one.by === by) ? 1 : 0;
  });
}

/** The first event from `from` on, before `end`, that matches; -1 where there is none. */
export function firstOf(log: Log, found: Matches, from: number, end: number): number {
  for (let event = from; event < end; event++) {
    if (found[log.activity[event] as number] === 1) return event;
  }
  return -1;
}
