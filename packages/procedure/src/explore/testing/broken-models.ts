/** Models whose servers do not keep to the rules of the exchange: no definition can bring that about, and the walk must see it. */
import { complaint } from "../../fixtures/complaint.ts";
import { modelOf } from "../build.ts";
import type { Action, Effect, Model } from "../model.ts";

export interface BrokenModel {
  readonly how: string;
  readonly model: Model;
  /** Promises that fall, as the walk names them. */
  readonly breaks: readonly string[];
}

/** The complaint, with some effects of some actions taken out. */
function without(deed: Action["deed"]["kind"], gone: (effect: Effect, model: Model, action: Action) => boolean): Model {
  const model = modelOf(complaint, { room: 2 });
  const actions = model.actions.map((action) =>
    action.deed.kind === deed
      ? { ...action, effects: action.effects.filter((effect) => !gone(effect, model, action)) }
      : action,
  );
  return { ...model, actions };
}

const setsOwnState = (effect: Effect, { replicas }: Model, { party }: Action): boolean =>
  effect.do === "set" && effect.variable === replicas[party]?.state;

const setsClock = (effect: Effect, { variables }: Model): boolean =>
  "variable" in effect && variables[effect.variable]?.means.kind === "clock";

export const brokenModels: readonly BrokenModel[] = [
  {
    how: "a server that sends its step and forgets to take it itself",
    model: without("step", setsOwnState),
    breaks: ["oneTurn", "arrivesInPlace"],
  },
  {
    how: "a server that takes a step in and stays where it was",
    model: without("receive", setsOwnState),
    breaks: ["convergence"],
  },
  {
    how: "a server that does not start the clocks of what it takes in",
    model: without("receive", setsClock),
    breaks: ["convergence"],
  },
  {
    how: "a step taken back whose letter leaves all the same",
    model: without("withdraw", ({ do: what }) => what === "drop"),
    breaks: ["oneTurn", "arrivesInPlace", "convergence"],
  },
  {
    how: "a refusal that is heard and not followed",
    model: without("hear-refusal", setsOwnState),
    breaks: ["convergence"],
  },
];
