/** What must stay possible: an end of the case, and something to do for whoever waits when the other side is silent. */
import type { ClockId } from "../definition.ts";
import { own } from "../own.ts";
import { possible } from "./enabling.ts";
import { isIn } from "./formula.ts";
import type { Action, Model } from "./model.ts";
import { canReach } from "./reach.ts";
import type { Walk } from "./search.ts";
import { turnOf } from "./standing.ts";

const going = 1;
const ended = 2;

/** Nobody's free choice to refuse, withdraw or leave is needed for it. */
const ordinary = ({ deed }: Action): boolean =>
  deed.kind !== "leave" && deed.kind !== "refuse" && deed.kind !== "withdraw";

/** The first state from which no end can be reached any more, although nobody has left. */
export function deadEnd(walk: Walk): number | undefined {
  const { model } = walk;
  const states = Object.keys(model.definition.states);
  const replicas = Object.values(model.replicas);
  const values = walk.valuesOf(0);
  const over = (state: number): boolean => {
    walk.valuesOf(state, values);
    return replicas.every((replica) => {
      const at = states[(values[replica.state] as number) - 1];
      return at !== undefined && own(model.definition.states, at)?.final === true;
    });
  };
  const someoneLeft = (state: number): boolean => {
    walk.valuesOf(state, values);
    return replicas.some(({ left }) => left !== undefined && values[left] === 1);
  };
  const usable = model.actions.map(ordinary);
  const reached = canReach(walk, over, (action) => usable[action] ?? false);
  for (let state = 0; state < walk.states; state++) if (!reached[state] && !someoneLeft(state)) return state;
  return undefined;
}

/** A clock whose end gives the waiting party a right. */
export interface Silence {
  readonly clock: ClockId;
  /** The first state in which the clock goes and from which the waiting party alone never comes to use its right. */
  readonly helpless?: number;
}

/** Whether the end of each clock that permits something permits it indeed, without the silent party. */
export function silences(walk: Walk): readonly Silence[] {
  const { model } = walk;
  return Object.entries(model.definition.clocks).flatMap(([clock, { waiting, end }]): Silence[] => {
    if (end.effect !== "permits") return [];
    // A flag of one's own can be raised at any time.
    if (end.flag !== undefined) return [{ clock }];
    const state = helpless(walk, clock, waiting, end.step ?? end.internal ?? "");
    return [{ clock, ...(state === undefined ? {} : { helpless: state }) }];
  });
}

function helpless(walk: Walk, clock: ClockId, waiting: string, name: string): number | undefined {
  const { model } = walk;
  const find = (kind: string): number =>
    model.variables.findIndex(
      ({ party, means }) => party === waiting && means.kind === kind && "clock" in means && means.clock === clock,
    );
  const standing = find("clock");
  const moment = find("moment");
  if (standing < 0) return undefined;
  const over = moment < 0 ? { all: [] } : isIn(moment, [ended]);
  const rights = model.actions
    .filter(({ party, deed }) => party === waiting && "step" in deed && deed.step === name)
    .map((action) => possible(model, action, over));
  const values = walk.valuesOf(0);
  const asks = (state: number): boolean => {
    walk.valuesOf(state, values);
    return values[standing] === going && rights.some((right) => right.ask(values) !== 0);
  };
  const usable = model.actions.map(
    (action) => ordinary(action) && (action.party === waiting || action.deed.kind === "receive"),
  );
  const reached = canReach(walk, asks, (action) => usable[action] ?? false);
  for (let state = 0; state < walk.states; state++) {
    walk.valuesOf(state, values);
    if (values[standing] === going && !reached[state] && isOpen(model, waiting, values)) return state;
  }
  return undefined;
}

function isOpen(model: Model, party: string, values: Int16Array): boolean {
  const replica = model.replicas[party];
  if (!replica || (replica.left !== undefined && values[replica.left] === 1)) return false;
  const at = Object.keys(model.definition.states)[(values[replica.state] as number) - 1];
  return (
    at !== undefined &&
    turnOf(model.definition, at) !== null &&
    !Object.values(replica.gone).some((one) => values[one] === 1)
  );
}
