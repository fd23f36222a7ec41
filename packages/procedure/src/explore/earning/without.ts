/** A model in which some conditions are not asked, and nothing else is different. */
import { both, type Formula, never } from "../formula.ts";
import type { Model } from "../model.ts";
import { type Asked, placeOf, samePlace } from "./asked.ts";
import { certain } from "./dates.ts";

export function without(model: Model, asked: readonly Asked[]): Model {
  const actions = model.actions.map((action, number) => {
    const place = placeOf(action);
    const gone = asked.filter((one) => place && samePlace(one, place)).map(({ condition }) => condition);
    if (!action.asks || gone.length === 0) return action;
    const conditions = action.asks.conditions.filter(({ condition }) => !gone.includes(condition));
    const guard = both(action.asks.besides, ...conditions.map(({ formula }) => formula));
    const walls = model.safeguards.filter((one) => one.action === number).map(({ unless }) => unless);
    return { ...action, guard: both(guard, certain(model, [guard, ...walls])), asks: { ...action.asks, conditions } };
  });
  return { ...model, actions };
}

/** The same, with actions that nobody ever takes. */
export function withoutActions(model: Model, gone: readonly number[]): Model {
  const actions = model.actions.map((action, number) =>
    gone.includes(number) ? { ...action, guard: never as Formula } : action,
  );
  return { ...model, actions };
}
