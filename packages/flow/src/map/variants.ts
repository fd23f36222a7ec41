/** Variants: the ways through a procedure that cases really took, step by step. */
import type { Log } from "../log/log.ts";

export interface Variant {
  /** Names of the shared steps, in order. */
  readonly steps: readonly string[];
  readonly count: number;
  /** How many of them are closed. */
  readonly closed: number;
}

/** The most frequent first; as many with the same count stand in the order of their steps. */
export function variants(log: Log): readonly Variant[] {
  // A tree of steps: a case walks down it, so that no list is built for each case.
  const root: Node = { step: -1, next: new Map(), count: 0, closed: 0 };
  for (let one = 0; one < log.cases.length; one++) {
    let node = root;
    for (let event = log.first[one] as number; event < (log.first[one + 1] as number); event++) {
      const activity = log.activity[event] as number;
      if (log.activities[activity]?.kind === "step") node = below(node, activity);
    }
    node.count += 1;
    if (log.closed[one] !== -1) node.closed += 1;
  }
  const found = new Map<string, Variant>();
  gather(log, root, [], found);
  return [...found.values()].toSorted(
    (one, other) => other.count - one.count || (one.steps.join() < other.steps.join() ? -1 : 1),
  );
}

interface Node {
  readonly step: number;
  readonly next: Map<number, Node>;
  count: number;
  closed: number;
}

function below(node: Node, step: number): Node {
  const known = node.next.get(step);
  if (known) return known;
  const made: Node = { step, next: new Map(), count: 0, closed: 0 };
  node.next.set(step, made);
  return made;
}

/** One step with two reasons is one step. */
function gather(log: Log, node: Node, steps: readonly string[], found: Map<string, Variant>): void {
  if (node.count > 0) {
    const key = steps.join(" ");
    const before = found.get(key);
    const [count, closed] = [node.count + (before?.count ?? 0), node.closed + (before?.closed ?? 0)];
    found.set(key, { steps, count, closed });
  }
  for (const [step, next] of node.next) gather(log, next, [...steps, log.activities[step]?.name ?? ""], found);
}
