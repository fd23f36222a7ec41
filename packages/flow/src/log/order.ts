/** The events of one case in the order of time, the same on every server whatever arrived first where. */
import type { Effect } from "./activities.ts";
import type { Growing } from "./growing.ts";

/**
 * Steps keep the order in which they were taken: a clock that is slow makes none come before the one that it follows. Flags and
 * words go to where their time puts them. Nearly all are in place already, so that insertion costs next to nothing.
 */
export function inOrder(
  activity: Growing<Int32Array>,
  at: Growing<Float64Array>,
  start: number,
  effects: readonly Effect[],
): void {
  let last = Number.NEGATIVE_INFINITY;
  for (let index = start; index < at.length; index++) {
    if (!effects[activity.at(index)]?.ordered) continue;
    if (at.at(index) < last) at.set(index, last);
    last = at.at(index);
  }
  for (let index = start + 1; index < at.length; index++) {
    const time = at.at(index);
    const what = activity.at(index);
    let place = index;
    while (place > start + 1 && at.at(place - 1) > time) {
      at.set(place, at.at(place - 1));
      activity.set(place, activity.at(place - 1));
      place -= 1;
    }
    // Nothing comes before the opening.
    at.set(place, Math.max(time, at.at(start)));
    activity.set(place, what);
  }
}
