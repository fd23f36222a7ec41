/** The steps through which everybody comes who comes to another, as far as they see to what a wall asks. */
import type { StepId } from "../../definition.ts";
import { type Formula, variablesOf } from "../formula.ts";
import type { Action, Model } from "../model.ts";
import { type Asked, type Place, placeOf, samePlace } from "./asked.ts";
import type { Trial } from "./trial.ts";

export interface Passed {
  readonly through: readonly StepId[];
  /** Of some step it was not shown whether every run comes through it. */
  readonly cutShort: boolean;
}

/** @param without conditions that are not asked: what holds even so, the order of the states holds. */
export function passedBefore(trial: Trial, asked: Asked, unless: Formula, without: readonly Asked[]): Passed {
  const tried = seeingTo(trial.walk.model, unless)
    .filter((place) => !samePlace(place, asked))
    .map(({ step, ...at }) => ({ step, only: trial.onlyThrough(asked, { ...at, step }, without) }));
  return {
    through: tried.filter(({ only }) => only === true).map(({ step }) => step),
    cutShort: tried.some(({ only }) => only === "cut-short"),
  };
}

/** Steps that write what the formula looks at, at home or by what they bring. */
function seeingTo(model: Model, formula: Formula): readonly Place[] {
  const looked = variablesOf(formula);
  const places = new Map<string, Place>();
  for (const action of model.actions) {
    const writes = action.effects.some(
      (effect) => (effect.do === "set" || effect.do === "copy") && looked.has(effect.variable),
    );
    const place = writes ? cameFrom(action) : undefined;
    if (place) places.set(JSON.stringify(place), place);
  }
  return [...places.values()];
}

function cameFrom(action: Action): Place | undefined {
  const { deed } = action;
  if (deed.kind === "receive" && deed.letter.kind === "step") return { party: deed.letter.by, step: deed.letter.step };
  return placeOf(action);
}
