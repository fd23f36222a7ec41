/** `explore`: what holds over every run of a procedure, or the shortest story in which it does not. */
import { procedureHash } from "../compiled.ts";
import type { Procedure, StepId } from "../definition.ts";
import { deadEnd, silences } from "./ahead.ts";
import { type BuildOptions, modelOf } from "./build.ts";
import { TooManyChoices } from "./choices.ts";
import { looksOf } from "./looks.ts";
import type { Model } from "./model.ts";
import { type Breach, type Walk, walk as walkThrough } from "./search.ts";
import { type Story, storyOf } from "./story.ts";

/** Letters that may be on their way to one party at once: no corridor procedure between two needs as many. */
export const roomForEach = 6;

/** Raised whenever what the explorer shows, or how, changes: a proof by another one is made anew. */
export const explorerVersion = 2;

export interface ExploreOptions extends BuildOptions {
  /** States after which it stops, and says so. Default five million. */
  readonly limit?: number;
  /** Told now and then how many states have been met. */
  readonly progress?: (states: number) => void;
}

const defaults = { room: roomForEach, limit: 5_000_000 } as const;

/** What is promised of every procedure, whatever its walls. */
export const promises = [
  /** Never two parties that may move the shared state at once. */
  "oneTurn",
  /** What arrives finds its recipient where it starts. */
  "arrivesInPlace",
  /** Once everything has arrived, all replicas stand alike. */
  "convergence",
  /** From everywhere an end can be reached, as long as nobody has left. */
  "noDeadEnd",
  /** Every step and internal step is taken in some run. */
  "everyStep",
  /** The end of a clock gives whoever waits what it promises, without the silent party. */
  "silence",
] as const;

export type PromiseId = (typeof promises)[number];

export interface Shown {
  /** `proved`: over every run. `broken`: there is a story. `not-shown`: the walk was cut short, and nothing is claimed. */
  readonly verdict: "proved" | "broken" | "not-shown";
  readonly story?: Story;
  /** Steps never taken, or clocks that leave somebody helpless. */
  readonly names?: readonly string[];
}

/**
 * What keeps a walk from being whole: `states`, the limit; `letters`, more on their way than there was room for; `choices`,
 * too large to begin; `withdrawals`, among three or more nobody takes back in the model what has not left.
 */
export type Bound = "states" | "letters" | "choices" | "withdrawals";

export interface Exploration {
  readonly procedure: { readonly name: string; readonly hash: string };
  /** With which it was explored. */
  readonly options: { readonly room: number; readonly limit: number };
  readonly states: number;
  readonly transitions: number;
  /** Longest of the shortest ways. */
  readonly depth: number;
  /** Whether everything was walked through. */
  readonly complete: boolean;
  /** Why not. */
  readonly bounds: readonly Bound[];
  /** By id: how often the wall was asked, and whether it stood. */
  readonly walls: Readonly<Record<string, Shown & { readonly asked: number }>>;
  readonly promises: Readonly<Record<PromiseId, Shown>>;
}

/** Every run of a procedure: replicas of all parties, letters late, repeated, out of order or lost, flags and clocks at any time. */
export function explore(definition: Procedure, options: ExploreOptions = {}): Exploration {
  let model: Model;
  try {
    model = modelOf(definition, { room: defaults.room, ...options });
  } catch (error) {
    if (!(error instanceof TooManyChoices)) throw error;
    return tooLarge(definition, options);
  }
  return concluded(definition, walkOf(model, options), options);
}

export function walkOf(model: Model, { limit = defaults.limit, progress }: ExploreOptions = {}): Walk {
  const look = looksOf(model);
  let met = 0;
  const counted: typeof look = (values) => {
    if (++met % often === 0) progress?.(met);
    return look(values);
  };
  return walkThrough(model, { limit, ways: true, look: progress ? counted : look });
}

/** States between two reports of progress. */
const often = 100_000;

const used = ({ room = defaults.room, limit = defaults.limit }: ExploreOptions): Exploration["options"] => ({
  room,
  limit,
});

function concluded(definition: Procedure, walk: Walk, options: ExploreOptions): Exploration {
  const bounds = boundsOf(definition, walk);
  const complete = walk.complete && bounds.length === 0;
  const shown = complete ? "proved" : "not-shown";
  const verdict = (what: string): Shown => {
    const breach = walk.breaches.get(what);
    return breach ? { verdict: "broken", story: storyOf(walk, breach) } : { verdict: shown };
  };
  const stuck = walk.complete ? deadEnd(walk) : undefined;
  const missed = stepsNeverTaken(walk);
  const silent = walk.complete ? silences(walk).filter(({ helpless }) => helpless !== undefined) : [];
  const at = (state: number | undefined, what: PromiseId): Shown =>
    state === undefined ? { verdict: shown } : { verdict: "broken", story: storyOf(walk, { what, state } as Breach) };
  return {
    procedure: { name: definition.name, hash: procedureHash(definition) },
    options: used(options),
    states: walk.states,
    transitions: walk.transitions,
    depth: walk.depth,
    complete,
    bounds,
    walls: Object.fromEntries(
      definition.walls.map(({ id }) => [id, { ...verdict(`wall:${id}`), asked: walk.asked[id] ?? 0 }]),
    ),
    promises: {
      oneTurn: verdict("oneTurn"),
      arrivesInPlace: verdict("arrivesInPlace"),
      convergence: verdict("convergence"),
      noDeadEnd: at(stuck, "noDeadEnd"),
      everyStep:
        missed.length === 0
          ? { verdict: "proved" }
          : { verdict: walk.complete ? "broken" : "not-shown", names: missed },
      silence: {
        ...at(silent[0]?.helpless, "silence"),
        ...(silent.length > 0 ? { names: silent.map(({ clock }) => clock) } : {}),
      },
    },
  };
}

function boundsOf({ parties }: Procedure, { limited, full }: Walk): readonly Bound[] {
  return [
    ...(limited ? (["states"] as const) : []),
    ...(full.length > 0 ? (["letters"] as const) : []),
    ...(Object.keys(parties).length > 2 ? (["withdrawals"] as const) : []),
  ];
}

/** Steps and internal steps (`party/name`) that no run takes. */
function stepsNeverTaken({ model, taken }: Walk): readonly StepId[] {
  const counts = new Map<string, number>();
  for (const [action, { party, deed }] of model.actions.entries()) {
    if (deed.kind !== "step" && deed.kind !== "internal") continue;
    const name = deed.kind === "step" ? deed.step : `${party}/${deed.step}`;
    counts.set(name, (counts.get(name) ?? 0) + (taken[action] ?? 0));
  }
  return [...counts].filter(([, count]) => count === 0).map(([name]) => name);
}

function tooLarge(definition: Procedure, options: ExploreOptions): Exploration {
  const nothing: Shown = { verdict: "not-shown" };
  return {
    procedure: { name: definition.name, hash: procedureHash(definition) },
    options: used(options),
    states: 0,
    transitions: 0,
    depth: 0,
    complete: false,
    bounds: ["choices"],
    walls: Object.fromEntries(definition.walls.map(({ id }) => [id, { ...nothing, asked: 0 }])),
    promises: Object.fromEntries(promises.map((one) => [one, nothing])) as unknown as Exploration["promises"],
  };
}
