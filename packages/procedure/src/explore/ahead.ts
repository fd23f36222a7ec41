/** What must stay possible: an end of the case, and something to do for whoever waits when the other side is silent. */
import type { ClockId } from "../definition.ts";
import { own } from "../own.ts";
import { possible } from "./enabling.ts";
import { both, type Formula, isIn, variablesOf } from "./formula.ts";
import { late } from "./late.ts";
import type { Action, Model } from "./model.ts";
import { canReach } from "./reach.ts";
import type { Walk } from "./search.ts";
import { turnOf } from "./standing.ts";
import { anywhere } from "./vocabulary.ts";

const going = 1;
const ended = 2;

/** Nobody's free choice to refuse, withdraw or leave is needed for it. */
const ordinary = ({ deed }: Action): boolean =>
  deed.kind !== "leave" && deed.kind !== "refuse" && deed.kind !== "withdraw";

/** The first state from which no end can be reached any more once every date has passed, although nobody has left. */
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
  const reached = canReach(walk, over, always(walk, ordinary, [late(model)]));
  for (let state = 0; state < walk.states; state++) if (!reached[state] && !someoneLeft(state)) return state;
  return undefined;
}

/** Whether an action can be taken from a state whichever of these is so; most look at nothing that they speak of. */
function always(walk: Walk, wanted: (action: Action) => boolean, whichever: readonly Formula[]) {
  const { model } = walk;
  const spoken = new Set(whichever.flatMap((one) => [...variablesOf(one)]));
  const values = walk.valuesOf(0);
  let unpacked = -1;
  const asked = model.actions.map((action) => {
    if (!wanted(action)) return undefined;
    const concerned = [...variablesOf(action.guard)].some((variable) => spoken.has(variable));
    return concerned ? whichever.map((one) => possible(model, action, one)) : [];
  });
  return (action: number, from: number): boolean => {
    const asks = asked[action];
    if (!asks || asks.length === 0) return asks !== undefined;
    // The ways from one state come one after the other.
    if (from !== unpacked) walk.valuesOf(from, values);
    unpacked = from;
    return asks.every((one) => one.ask(values) !== 0);
  };
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

/**
 * The waiting party must come to its right by its own acts and by what is on its way, whatever flags the others hold up. A
 * clock that stands still for such a flag has not run out: it gives nothing yet.
 */
function helpless(walk: Walk, clock: ClockId, waiting: string, name: string): number | undefined {
  const { model } = walk;
  const find = (kind: string): number =>
    model.variables.findIndex(
      ({ party, means }) => party === waiting && means.kind === kind && "clock" in means && means.clock === clock,
    );
  const standing = find("clock");
  const moment = find("moment");
  if (standing < 0) return undefined;
  const over: Formula = moment < 0 ? { all: [] } : isIn(moment, [ended]);
  const whatever = flagsOfOthers(model, waiting);
  const rights = model.actions
    .filter(({ party, deed }) => party === waiting && "step" in deed && deed.step === name)
    .map((action) => whatever.map((flags) => possible(model, action, both(over, flags))));
  const values = walk.valuesOf(0);
  const goes = (): boolean => values[standing] === going || values[standing] === anywhere;
  const asks = (state: number): boolean => {
    walk.valuesOf(state, values);
    return goes() && rights.some((right) => right.every((one) => one.ask(values) !== 0));
  };
  const usable = always(
    walk,
    (action) => ordinary(action) && (action.party === waiting || action.deed.kind === "receive"),
    whatever,
  );
  const reached = canReach(walk, asks, usable);
  for (let state = 0; state < walk.states; state++) {
    walk.valuesOf(state, values);
    if (goes() && !reached[state] && isOpen(model, waiting, values)) return state;
  }
  return undefined;
}

/** Every way in which the flags of others may be up, as this party knows them. */
function flagsOfOthers({ variables }: Model, waiting: string): readonly Formula[] {
  const flags = variables.flatMap(({ party, means }, variable) =>
    party === waiting && means.kind === "flag" && means.owner !== waiting ? [variable] : [],
  );
  return flags.reduce<readonly Formula[]>(
    (ways, flag) => ways.flatMap((way) => [0, 1].map((up) => both(way, isIn(flag, [up])))),
    [{ all: [] }],
  );
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
