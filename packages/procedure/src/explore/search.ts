/** Every state that a model can come to, breadth first: so the way to each is the shortest. */
import { applyEffects } from "./effects.ts";
import { Enabling } from "./enabling.ts";
import type { Formula, Values } from "./formula.ts";
import type { Action, Model } from "./model.ts";
import { Met, Packing } from "./packing.ts";

export interface SearchOptions {
  /** Stops when so many states were met. */
  readonly limit?: number;
  /** Whether every way from state to state is kept, for what can be reached from where. */
  readonly ways?: boolean;
  /** Stops at the first safeguard that breaks or state that a look refuses. */
  readonly stopAtFirst?: boolean;
  /** Looks at every state once; an answer is what is wrong with it. */
  readonly look?: (values: Values) => string | undefined;
}

/** Something wrong at a state: a safeguard that an action there breaks, or what a look has found. */
export interface Breach {
  readonly what: string;
  readonly state: number;
  readonly action?: number;
}

export interface Walk {
  readonly model: Model;
  readonly states: number;
  readonly transitions: number;
  /** All was walked through: neither a limit nor a full queue kept anything out. */
  readonly complete: boolean;
  readonly limited: boolean;
  /** Parties whose letters found no room at some point. */
  readonly full: readonly string[];
  readonly depth: number;
  /** How often each action was taken, and each safeguard asked. */
  readonly taken: Float64Array;
  readonly asked: Readonly<Record<string, number>>;
  /** The first of each kind, hence by a shortest way. */
  readonly breaches: ReadonlyMap<string, Breach>;
  readonly valuesOf: (state: number, into?: Values) => Values;
  /** The state from which this one was first met; undefined for a beginning. */
  readonly before: (state: number) => number | undefined;
  /** The actions that lead to a state from a beginning. */
  readonly wayTo: (state: number) => readonly number[];
  readonly enabling: (action: number) => Enabling;
  /** For `ways`: the actions and targets from each state, as `[start, end)` in the lists. */
  readonly ways?: { readonly starts: Uint32Array; readonly targets: Uint32Array; readonly actions: Uint32Array };
}

export function walk(model: Model, options: SearchOptions = {}): Walk {
  const { limit = 20_000_000, stopAtFirst = false, look } = options;
  const packing = new Packing(model);
  const met = new Met(packing.words);
  const parents = new Growing(Int32Array);
  const through = new Growing(Uint32Array);
  const starts = options.ways ? new Growing(Uint32Array) : undefined;
  const targets = options.ways ? new Growing(Uint32Array) : undefined;
  const chosen = options.ways ? new Growing(Uint32Array) : undefined;
  const safeguards = model.actions.map((_, action) => model.safeguards.filter((one) => one.action === action));
  const enabling = model.actions.map(({ guard }, action) => new Enabling(model, guard, safeguards[action] ?? []));
  const dispatch = new Dispatch(model);
  const breaches = new Map<string, Breach>();
  const taken = new Float64Array(model.actions.length);
  const full = new Set<string>();
  const values: Values = new Int16Array(model.variables.length).fill(-1);
  const next: Values = new Int16Array(model.variables.length);
  const packed = new Uint32Array(packing.words);
  let transitions = 0;
  let stopped = false;
  const breach = (one: Breach): void => {
    if (breaches.has(one.what)) return;
    breaches.set(one.what, one);
    if (stopAtFirst) stopped = true;
  };
  const enter = (of: Values, parent: number, action: number): number => {
    packing.pack(of, packed);
    const number = met.add(packed);
    if (met.fresh) {
      parents.push(parent);
      through.push(action);
      const wrong = look?.(of);
      if (wrong !== undefined) breach({ what: wrong, state: number });
    }
    return number;
  };
  for (const initial of model.initial) {
    for (const [variable, value] of Object.entries(initial)) values[Number(variable)] = value;
    enter(values, -1, 0);
  }
  let at = 0;
  for (; at < met.count && met.count < limit && !stopped; at++) {
    packing.unpack(met.states, at * packing.words, values);
    starts?.push(targets?.length ?? 0);
    dispatch.each(values, (action) => {
      const answer = (enabling[action] as Enabling).ask(values);
      if (answer === 0) return;
      if (answer > 1) {
        for (const index of (enabling[action] as Enabling).brokenBy(answer)) {
          const wall = safeguards[action]?.[index]?.wall;
          if (wall !== undefined) breach({ what: `wall:${wall}`, state: at, action });
        }
      }
      next.set(values);
      const { effects, party } = model.actions[action] as Action;
      if (applyEffects(model, effects, values, next) === "full") {
        full.add(party);
        return;
      }
      transitions++;
      taken[action] = (taken[action] as number) + 1;
      const target = enter(next, at, action);
      targets?.push(target);
      chosen?.push(action);
    });
  }
  starts?.push(targets?.length ?? 0);
  const alone = model.variables.flatMap(({ input, values: words }, variable) =>
    !input && words.length === 1 ? [variable] : [],
  );
  const limited = at < met.count && !stopped;
  const valuesOf = (state: number, into: Values = new Int16Array(model.variables.length).fill(-1)): Values => {
    packing.unpack(met.states, state * packing.words, into);
    for (const variable of alone) into[variable] = 0;
    return into;
  };
  const wayTo = (state: number): readonly number[] => {
    const way: number[] = [];
    for (let one = state; (parents.list[one] as number) >= 0; one = parents.list[one] as number) {
      way.unshift(through.list[one] as number);
    }
    return way;
  };
  const before = (state: number): number | undefined => {
    const parent = parents.list[state] as number;
    return parent < 0 ? undefined : parent;
  };
  return {
    model,
    states: met.count,
    transitions,
    complete: !limited && !stopped && full.size === 0,
    limited,
    full: [...full],
    depth: met.count === 0 ? 0 : wayTo(met.count - 1).length,
    taken,
    asked: countAsked(model, taken),
    breaches,
    valuesOf,
    before,
    wayTo,
    enabling: (action) => enabling[action] as Enabling,
    ...(starts && targets && chosen
      ? { ways: { starts: starts.list, targets: targets.list, actions: chosen.list } }
      : {}),
  };
}

function countAsked(model: Model, taken: Float64Array): Record<string, number> {
  const asked: Record<string, number> = {};
  for (const { wall, action } of model.safeguards) asked[wall] = (asked[wall] ?? 0) + (taken[action] ?? 0);
  return asked;
}

/** Actions by the one value that they cannot do without: most are not even asked. */
class Dispatch {
  private readonly always: number[] = [];
  private readonly by = new Map<number, number[][]>();

  constructor({ actions, variables }: Model) {
    for (const [action, { guard }] of actions.entries()) {
      const needed = singles(guard).filter((one) => !variables[one.variable]?.input);
      const size = (variable: number): number => variables[variable]?.values.length ?? 0;
      const best = needed.sort((one, other) => size(other.variable) - size(one.variable))[0];
      if (!best) {
        this.always.push(action);
        continue;
      }
      const lists = this.by.get(best.variable) ?? [];
      this.by.set(best.variable, lists);
      const list = lists[best.value] ?? [];
      lists[best.value] = list;
      list.push(action);
    }
  }

  each(values: Values, visit: (action: number) => void): void {
    for (const action of this.always) visit(action);
    for (const [variable, lists] of this.by) {
      const list = lists[values[variable] as number];
      if (list) for (const action of list) visit(action);
    }
  }
}

function singles(guard: Formula): { variable: number; value: number }[] {
  if ("all" in guard) return guard.all.flatMap(singles);
  if ("any" in guard) return [];
  const [value, ...more] = guard.in;
  return value !== undefined && more.length === 0 ? [{ variable: guard.variable, value }] : [];
}

type Numbers = Int32Array | Uint32Array;

/** A list of numbers that grows. */
class Growing<T extends Numbers> {
  length = 0;
  list: T;
  private readonly kind: new (
    length: number,
  ) => T;

  constructor(kind: new (length: number) => T) {
    this.kind = kind;
    this.list = new kind(1024);
  }

  push(value: number): void {
    if (this.length === this.list.length) {
      const larger = new this.kind(this.length * 2);
      larger.set(this.list);
      this.list = larger;
    }
    this.list[this.length++] = value;
  }
}
