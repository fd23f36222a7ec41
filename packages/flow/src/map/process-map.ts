/**
 * The process map: what followed directly upon what, how often, and how long it took with suspended time taken out. Codes are
 * left aside: one step is one place on the map, whatever reason was given with it.
 */
import type { PartyId } from "@wasl/procedure";
import type { Activity, ActivityKind, Log } from "../log/log.ts";
import { quantile } from "./quantile.ts";

export interface Place {
  readonly kind: ActivityKind;
  readonly name: string;
  readonly by: PartyId;
  readonly count: number;
  /** Cases that begin here, and cases whose last event so far is here. */
  readonly begins: number;
  readonly ends: number;
}

export interface Way {
  /** Positions in `places`. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Milliseconds, suspended time taken out. */
  readonly median: number;
  readonly p90: number;
}

export interface ProcessMap {
  readonly places: readonly Place[];
  /** The most travelled first. */
  readonly ways: readonly Way[];
}

/** @param kinds what is shown on it; the opening and the shared steps where nothing is said. */
export function processMap(log: Log, kinds: readonly ActivityKind[] = ["opened", "step"]): ProcessMap {
  const { places, placeOf } = placesOf(log.activities, new Set(kinds));
  const width = places.length;
  const count = new Float64Array(width);
  const begins = new Float64Array(width);
  const ends = new Float64Array(width);
  const ways = new Int32Array(width * width);
  const each = (way: (index: number, time: number) => void, first?: (place: number) => void, last?: typeof first) => {
    for (let one = 0; one < log.cases.length; one++) {
      let [before, since] = [-1, 0];
      for (let event = log.first[one] as number; event < (log.first[one + 1] as number); event++) {
        const place = placeOf[log.activity[event] as number] as number;
        if (place === -1) continue;
        const time = log.net[event] as number;
        if (before === -1) first?.(place);
        else way(before * width + place, time - since);
        before = place;
        since = time;
      }
      if (before !== -1) last?.(before);
    }
  };
  each(
    (index) => {
      ways[index] = (ways[index] as number) + 1;
      const to = index % width;
      count[to] = (count[to] as number) + 1;
    },
    (place) => {
      begins[place] = (begins[place] as number) + 1;
      count[place] = (count[place] as number) + 1;
    },
    (place) => {
      ends[place] = (ends[place] as number) + 1;
    },
  );
  const times = timesByWay(ways, (add) => each(add));
  return {
    places: places.map((place, index) => ({
      ...place,
      count: count[index] as number,
      begins: begins[index] as number,
      ends: ends[index] as number,
    })),
    ways: [...times.entries()]
      .map(([index, values]) => ({
        from: Math.floor(index / width),
        to: index % width,
        count: values.length,
        median: quantile(values, 0.5),
        p90: quantile(values, 0.9),
      }))
      .toSorted((one, other) => other.count - one.count || one.from - other.from || one.to - other.to),
  };
}

function placesOf(activities: readonly Activity[], kinds: ReadonlySet<ActivityKind>) {
  const known = new Map<string, number>();
  const places: Pick<Place, "kind" | "name" | "by">[] = [];
  const placeOf = Int32Array.from(activities, ({ kind, name, by }) => {
    if (!kinds.has(kind)) return -1;
    const key = `${kind} ${name} ${by}`;
    const place = known.get(key) ?? places.push({ kind, name, by }) - 1;
    known.set(key, place);
    return place;
  });
  return { places, placeOf };
}

/** Room for the times of each way, side by side in one column, and then the times. */
function timesByWay(
  ways: Int32Array,
  each: (add: (index: number, time: number) => void) => void,
): ReadonlyMap<number, Float64Array> {
  const start = new Int32Array(ways.length + 1);
  for (let index = 0; index < ways.length; index++) {
    start[index + 1] = (start[index] as number) + (ways[index] as number);
  }
  const times = new Float64Array(start[ways.length] as number);
  const next = start.slice();
  each((index, time) => {
    const place = next[index] as number;
    times[place] = time;
    next[index] = place + 1;
  });
  const found = new Map<number, Float64Array>();
  for (let index = 0; index < ways.length; index++) {
    if (ways[index] !== 0) found.set(index, times.subarray(start[index], start[index + 1]));
  }
  return found;
}
