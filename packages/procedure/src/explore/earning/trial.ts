/** What breaks when some conditions are not asked: looked for where the procedure comes anyway, then wherever else it comes. */
import type { Procedure } from "../../definition.ts";
import { deadEnd, silences } from "../ahead.ts";
import { Enabling } from "../enabling.ts";
import { type Formula, opposite, type Values, variablesOf } from "../formula.ts";
import { looksOf } from "../looks.ts";
import type { Action, Model } from "../model.ts";
import { satisfy } from "../satisfy.ts";
import { type Breach, type Walk, walk as walkThrough } from "../search.ts";
import { type Story, storyOf } from "../story.ts";
import { type Asked, actionsAt, type Place, placeOf, samePlace } from "./asked.ts";
import { type Situations, situationsOf } from "./situations.ts";
import { without, withoutActions } from "./without.ts";

const promised = ["oneTurn", "arrivesInPlace", "convergence", "noDeadEnd", "silence"] as const;

/** A wall (`wall:<id>`) or a promise that breaks, with the shortest story. */
export interface Broken {
  readonly what: string;
  readonly story: () => Story;
}

/** What was looked at without some conditions. */
export interface Outcome {
  /** Nearest first. */
  readonly broken: readonly Broken[];
  /** A step is then taken somewhere where it was not: there are more runs than before. */
  readonly wider: boolean;
}

/** What a walk made anew came to. */
export interface Elsewhere {
  readonly broken: readonly Broken[];
  /** Nothing broke before it was cut short, which shows nothing. */
  readonly cutShort: boolean;
}

export class Trial {
  readonly walk: Walk;
  private readonly limit: number;
  private readonly situations: Situations;
  private readonly known = new Map<string, Outcome>();
  /** Walks that had to be made anew. */
  walks = 0;

  /** @param walk a whole walk of the procedure as it stands, in which nothing breaks. */
  constructor(walk: Walk, limit: number) {
    this.walk = walk;
    this.limit = limit;
    this.situations = situationsOf(walk);
  }

  /** In the states that the procedure comes to anyway: exact for the walls of the steps concerned. */
  here(asked: readonly Asked[]): Outcome {
    const key = JSON.stringify(asked);
    const known = this.known.get(key) ?? this.lookHere(asked);
    this.known.set(key, known);
    return known;
  }

  private lookHere(asked: readonly Asked[]): Outcome {
    const { walk } = this;
    const model = without(walk.model, asked);
    const breaches = new Map<string, Breach>();
    let wider = false;
    for (const number of this.actionsOf(asked)) {
      const { guard } = model.actions[number] as Action;
      const walls = model.safeguards.filter((one) => one.action === number);
      for (const state of this.situations[number] ?? []) {
        const values = walk.valuesOf(state);
        if (!this.can([guard], values)) continue;
        wider ||= walk.enabling(number).ask(values) === 0;
        for (const { wall, unless } of walls) {
          const nearer = breaches.get(wall);
          if (nearer && nearer.state <= state) continue;
          if (this.can([guard, opposite(unless, this.size)], values)) {
            breaches.set(wall, { what: `wall:${wall}`, state, action: number });
          }
        }
      }
    }
    const told = { ...walk, model, enabling: enablingOf(model) };
    const nearest = [...breaches.values()].sort((one, other) => one.state - other.state);
    return { broken: nearest.map((breach) => broken(told, breach)), wider };
  }

  /**
   * Wherever else the procedure then comes: walks anew, to the first breach.
   *
   * @param but what is known to break anyhow, and is not looked for.
   */
  elsewhere(asked: readonly Asked[], but: readonly string[] = []): Elsewhere {
    this.walks++;
    const all = without(this.walk.model, asked);
    const model = { ...all, safeguards: all.safeguards.filter(({ wall }) => !but.includes(`wall:${wall}`)) };
    const looks = looksOf(model);
    const found = walkThrough(model, {
      limit: this.limit,
      ways: true,
      stopAtFirst: true,
      look: (values) => {
        const wrong = looks(values);
        return wrong !== undefined && but.includes(wrong) ? undefined : wrong;
      },
    });
    const breaches = [...found.breaches.values()];
    if (found.complete && breaches.length === 0) {
      const ahead = [
        ["noDeadEnd", but.includes("noDeadEnd") ? undefined : deadEnd(found)] as const,
        [
          "silence",
          but.includes("silence") ? undefined : silences(found).find((one) => one.helpless !== undefined)?.helpless,
        ] as const,
      ];
      for (const [what, state] of ahead) if (state !== undefined) breaches.push({ what, state });
    }
    return {
      broken: breaches.map((breach) => broken(found, breach)),
      cutShort: !found.complete && breaches.length === 0,
    };
  }

  /** What breaks with both not asked, and with neither alone; `cut-short` where that was not shown either way. */
  together(asked: Asked, other: Asked): Broken | "cut-short" | undefined {
    const both = [asked, other];
    const but = [asked, other].flatMap((one) => this.here([one]).broken.map(({ what }) => what));
    for (;;) {
      const { broken, wider } = this.here(both);
      const further = wider ? this.elsewhere(both, but) : undefined;
      const [found] = [...broken.filter(({ what }) => !but.includes(what)), ...(further?.broken ?? [])];
      if (!found) return further?.cutShort ? "cut-short" : undefined;
      const others = everything(this.definition).filter((what) => what !== found.what);
      const alone = both.filter((one) => this.here([one]).wider).map((one) => this.elsewhere([one], others));
      const anyhow = alone.some((one) => one.broken.length > 0);
      if (!anyhow) return alone.some(({ cutShort }) => cutShort) ? "cut-short" : found;
      but.push(found.what);
    }
  }

  /** Whether a step is never taken unless one of these actions has been, in any run; `cut-short` where not all were seen. */
  onlyThrough(step: Place, through: readonly number[], asked: readonly Asked[]): boolean | "cut-short" {
    this.walks++;
    const model = withoutActions(without(this.walk.model, asked), through);
    const found = walkThrough(model, { limit: this.limit });
    if (actionsAt(model, step).some((action) => (found.taken[action] as number) > 0)) return false;
    return found.complete || "cut-short";
  }

  /** Those of the actions right after which a formula holds, whenever they were taken in the walk, and whatever is open. */
  alwaysAfter(actions: readonly number[], formula: Formula): readonly number[] {
    const { walk } = this;
    if (!walk.ways) return [];
    const kept = new Set(actions.filter((action) => (walk.taken[action] as number) > 0));
    const wrong = opposite(formula, this.size);
    for (let at = 0; at < walk.transitions && kept.size > 0; at++) {
      const action = walk.ways.actions[at] as number;
      if (kept.has(action) && this.can([wrong], walk.valuesOf(walk.ways.targets[at] as number))) kept.delete(action);
    }
    return [...kept];
  }

  /** Walls at a step that its guard would not hold by itself without these conditions, wherever the case might stand. */
  inForm(asked: Asked): readonly { readonly what: string; readonly unless: Formula }[] {
    const model = without(this.walk.model, [asked]);
    const anywhere: Values = new Int16Array(model.variables.length).fill(-1);
    const found = new Map<string, Formula>();
    for (const number of actionsAt(model, asked)) {
      const { guard } = model.actions[number] as Action;
      const whole = (this.walk.model.actions[number] as Action).guard;
      for (const { action, wall, unless } of model.safeguards) {
        if (action !== number) continue;
        const wrong = opposite(unless, this.size);
        if (this.can([guard, wrong], anywhere) && !this.can([whole, wrong], anywhere)) found.set(wall, unless);
      }
    }
    return [...found].map(([wall, unless]) => ({ what: `wall:${wall}`, unless }));
  }

  /** Whether a condition depends on how the case came here, and not only on what may be so at any time. */
  looksAtState({ condition, ...place }: Asked): boolean {
    const { actions, variables } = this.walk.model;
    return actionsAt(this.walk.model, place).some((number) =>
      (actions[number] as Action).asks?.conditions.some(
        (ask) => ask.condition === condition && [...variablesOf(ask.formula)].some((one) => !variables[one]?.input),
      ),
    );
  }

  get definition(): Procedure {
    return this.walk.model.definition;
  }

  private readonly size = (variable: number): number => this.walk.model.variables[variable]?.values.length ?? 1;

  private can(formulas: readonly Formula[], values: Values): boolean {
    return satisfy(formulas, Int16Array.from(values), this.size);
  }

  private actionsOf(asked: readonly Asked[]): readonly number[] {
    return this.walk.model.actions.flatMap((action, number) => {
      const place = placeOf(action);
      return place && asked.some((one) => samePlace(one, place)) ? [number] : [];
    });
  }
}

/** All that may break, by what it is called. */
const everything = ({ walls }: Procedure): readonly string[] => [...walls.map(({ id }) => `wall:${id}`), ...promised];

const broken = (walk: Walk, breach: Breach): Broken => ({ what: breach.what, story: () => storyOf(walk, breach) });

function enablingOf(model: Model): Walk["enabling"] {
  const made = new Map<number, Enabling>();
  return (number) => {
    const action = model.actions[number] as Action;
    const known = made.get(number) ?? new Enabling(model, action.guard, []);
    made.set(number, known);
    return known;
  };
}
