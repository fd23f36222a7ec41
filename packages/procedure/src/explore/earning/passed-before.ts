/** The steps through which everybody comes who comes to another, as far as what a wall asks holds right after them. */
import { type Formula, variablesOf } from "../formula.ts";
import type { Action, Model } from "../model.ts";
import { type Asked, type Place, placeOf, samePlace } from "./asked.ts";
import type { Trial } from "./trial.ts";

export interface Passed {
  readonly through: readonly Place[];
  /** Of some step it was not shown whether every run comes through it. */
  readonly cutShort: boolean;
}

/** @param without conditions that are not asked: what holds even so, the order of the states holds. */
export function passedBefore(trial: Trial, asked: Asked, unless: Formula, without: readonly Asked[]): Passed {
  const tried = seeingTo(trial, unless)
    .filter(({ place }) => !samePlace(place, asked))
    .map(({ place, actions }) => ({ place, only: trial.onlyThrough(asked, actions, without) }));
  return {
    through: tried.filter(({ only }) => only === true).map(({ place }) => place),
    cutShort: tried.some(({ only }) => only === "cut-short"),
  };
}

interface Seeing {
  readonly place: Place;
  /** At home, or where what it brings is taken in. */
  readonly actions: readonly number[];
}

/** Steps that write what the formula looks at and leave it true: one that leaves it false, or open, sees to nothing. */
function seeingTo(trial: Trial, formula: Formula): readonly Seeing[] {
  const { model } = trial.walk;
  const found = new Map<string, { place: Place; actions: number[] }>();
  for (const number of trial.alwaysAfter(writing(model, formula), formula)) {
    const place = cameFrom(model.actions[number] as Action);
    if (!place) continue;
    const key = JSON.stringify(place);
    const known = found.get(key);
    if (known) known.actions.push(number);
    else found.set(key, { place, actions: [number] });
  }
  return [...found.values()];
}

/** Actions that write what the formula looks at. */
function writing({ actions }: Model, formula: Formula): readonly number[] {
  const looked = variablesOf(formula);
  return actions.flatMap(({ effects }, number) =>
    effects.some((effect) => (effect.do === "set" || effect.do === "copy") && looked.has(effect.variable))
      ? [number]
      : [],
  );
}

function cameFrom(action: Action): Place | undefined {
  const { deed } = action;
  if (deed.kind === "receive" && deed.letter.kind === "step") return { party: deed.letter.by, step: deed.letter.step };
  return placeOf(action);
}
