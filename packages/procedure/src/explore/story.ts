/** The shortest way to something that must not be: what happened, act by act, and what each party knew when it acted. */
import type { PartyId } from "../definition.ts";
import { applyEffects } from "./effects.ts";
import { type Values, variablesOf } from "./formula.ts";
import type { Action, Deed, Model, Safeguard } from "./model.ts";
import type { Breach, Walk } from "./search.ts";
import type { Meaning } from "./variables.ts";

/** Something that was so for a party when it acted: a fact as recorded, a flag, a clock, a comparison. */
export interface Knew {
  readonly party: PartyId;
  readonly means: Meaning;
  readonly value: string;
}

export interface StoryLine {
  readonly party: PartyId;
  readonly deed: Deed;
  /** As far as the act depends on it, and the safeguard that it breaks. */
  readonly knew: readonly Knew[];
  /** Where the shared state of each party stands after it; null: it holds nothing of the case. */
  readonly states: Readonly<Record<PartyId, string | null>>;
}

export interface Story {
  /** `wall:<id>` or the name of a promise. */
  readonly what: string;
  readonly lines: readonly StoryLine[];
}

export function storyOf(walk: Walk, breach: Breach): Story {
  const { model } = walk;
  const way = walk.wayTo(breach.state);
  const actions = breach.action === undefined ? way : [...way, breach.action];
  const values = statesOnTheWay(walk, breach);
  const lines = actions.map((number, index): StoryLine => {
    const action = model.actions[number] as Action;
    const before = values[index] as Values;
    const broken = index === way.length ? brokenAt(model, number, breach) : undefined;
    return {
      party: action.party,
      deed: action.deed,
      knew: knownAt(walk, number, before, broken),
      states: statesOf(model, values[index + 1] ?? after(model, action, before)),
    };
  });
  return { what: breach.what, lines };
}

/** What the act that breaks a safeguard leads to: no walk goes there for its sake. */
function after(model: Model, { effects }: Action, before: Values): Values {
  const next = Int16Array.from(before);
  return applyEffects(model, effects, before, next) === "done" ? next : before;
}

const brokenAt = (model: Model, action: number, { what }: Breach): Safeguard | undefined =>
  model.safeguards.find((one) => one.action === action && `wall:${one.wall}` === what);

/** The values before each act on the way, and those at its end. */
function statesOnTheWay(walk: Walk, { state }: Breach): readonly Values[] {
  const states: Values[] = [];
  for (let at: number | undefined = state; at !== undefined; at = walk.before(at)) states.unshift(walk.valuesOf(at));
  return states;
}

function knownAt(walk: Walk, action: number, values: Values, broken: Safeguard | undefined): readonly Knew[] {
  const { model } = walk;
  const chosen = walk.enabling(action).witness(values, broken);
  if (!chosen) return [];
  const looked = variablesOf(model.actions[action]?.guard ?? { all: [] });
  if (broken) variablesOf(broken.unless, looked);
  return model.variables.flatMap(({ party, means, values: words, input }, variable): Knew[] => {
    const value = chosen[variable] as number;
    const matters = input || (looked.has(variable) && known.has(means.kind));
    return matters && value >= 0 ? [{ party, means, value: words[value] ?? "" }] : [];
  });
}

/** Of what is kept in the state: what a party would call its knowledge. */
const known: ReadonlySet<Meaning["kind"]> = new Set(["held", "value", "clock", "internal", "gone"]);

function statesOf(model: Model, values: Values): StoryLine["states"] {
  const names = Object.keys(model.definition.states);
  return Object.fromEntries(
    Object.entries(model.replicas).map(([party, { state }]) => [party, names[(values[state] as number) - 1] ?? null]),
  );
}
