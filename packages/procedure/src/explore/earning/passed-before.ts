/** The steps through which everybody comes who comes to another, as far as they see to what a wall asks. */
import type { StepId } from "../../definition.ts";
import { type Formula, variablesOf } from "../formula.ts";
import type { Action, Model } from "../model.ts";
import { type Asked, type Place, placeOf, samePlace } from "./asked.ts";
import type { Trial } from "./trial.ts";

/** @param without conditions that are not asked: what holds even so, the order of the states holds. */
export function passedBefore(
  trial: Trial,
  asked: Asked,
  unless: Formula,
  without: readonly Asked[],
): readonly StepId[] {
  const { model } = trial.walk;
  return seeingTo(model, unless)
    .filter((place) => !samePlace(place, asked) && trial.onlyThrough(asked, place, without))
    .map(({ step }) => step);
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
