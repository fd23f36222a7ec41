/** From which states something can still be reached: the ways of a walk, taken backwards. */
import type { Walk } from "./search.ts";

/**
 * @param wanted whether a state is one to reach.
 * @param usable whether an action may be taken on the way, from that state.
 * @returns for each state 1 where a wanted one can be reached.
 */
export function canReach(
  walk: Walk,
  wanted: (state: number) => boolean,
  usable: (action: number, from: number) => boolean,
): Uint8Array {
  const { states, ways } = walk;
  const reached = new Uint8Array(states);
  if (!ways) return reached;
  const { starts, sources } = backwards(walk, usable);
  const open: number[] = [];
  for (let state = 0; state < states; state++) {
    if (wanted(state)) {
      reached[state] = 1;
      open.push(state);
    }
  }
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (let index = starts[state] as number; index < (starts[state + 1] as number); index++) {
      const source = sources[index] as number;
      if (reached[source]) continue;
      reached[source] = 1;
      open.push(source);
    }
  }
  return reached;
}

/** For each state the states from which a usable action leads there. */
function backwards({ states, transitions, ways }: Walk, usable: (action: number, from: number) => boolean) {
  const starts = new Uint32Array(states + 1);
  const sources = new Uint32Array(transitions);
  if (!ways) return { starts, sources };
  const each = (visit: (source: number, target: number) => void): void => {
    for (let source = 0; source < states; source++) {
      for (let index = ways.starts[source] as number; index < (ways.starts[source + 1] as number); index++) {
        if (usable(ways.actions[index] as number, source)) visit(source, ways.targets[index] as number);
      }
    }
  };
  each((_, target) => {
    starts[target + 1] = (starts[target + 1] as number) + 1;
  });
  for (let state = 0; state < states; state++)
    starts[state + 1] = (starts[state + 1] as number) + (starts[state] as number);
  const filled = starts.slice(0, states);
  each((source, target) => {
    const at = filled[target] as number;
    sources[at] = source;
    filled[target] = at + 1;
  });
  return { starts, sources };
}
