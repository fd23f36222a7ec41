/** Every guard earns its place: one line for every condition of every step, and what it is there for. */
import { procedureHash } from "../../compiled.ts";
import type { ConditionId, Procedure, StepId } from "../../definition.ts";
import { own } from "../../own.ts";
import { deadEnd, silences } from "../ahead.ts";
import { modelOf } from "../build.ts";
import { TooManyChoices } from "../choices.ts";
import { type ExploreOptions, roomForEach, walkOf } from "../explore.ts";
import type { Model } from "../model.ts";
import type { Walk } from "../search.ts";
import type { Story } from "../story.ts";
import { type Asked, allAsked, type Place } from "./asked.ts";
import { type Earns, earns, isEvaluationPoint } from "./earns.ts";
import { Trial } from "./trial.ts";

export interface GuardLine extends Asked {
  readonly earns: Earns;
}

/** A condition that several steps ask, asked nowhere. */
export interface AskedNowhere {
  readonly condition: ConditionId;
  readonly at: readonly StepId[];
  /** Those at which the gate is evaluated anew, because an attestation serves once. */
  readonly points: readonly StepId[];
  readonly breaks: readonly string[];
  /** The walk without it was cut short before anything broke: nothing is claimed. */
  readonly cutShort: boolean;
  readonly story?: Story;
}

export interface GuardReport {
  readonly procedure: { readonly name: string; readonly hash: string };
  readonly states: number;
  /** Walks made anew, because a step could then be taken where it could not. */
  readonly walks: number;
  /** Whether the procedure was walked through whole and nothing breaks in it as it stands: without that no line is claimed. */
  readonly sound: boolean;
  /** The step that can be filled in in too many ways for the walk to begin. */
  readonly tooMany?: Place;
  /** The row of the domain reference behind each wall that lines name. */
  readonly rows: Readonly<Record<string, string>>;
  readonly lines: readonly GuardLine[];
  readonly nowhere: readonly AskedNowhere[];
}

/** @param options as for `explore`. */
export function guardReport(definition: Procedure, options: ExploreOptions = {}): GuardReport {
  const procedure = { name: definition.name, hash: procedureHash(definition) };
  const rows = Object.fromEntries(definition.walls.map(({ id, row }) => [`wall:${id}`, row]));
  const unsound = { procedure, states: 0, walks: 0, sound: false, rows, lines: [], nowhere: [] };
  let model: Model;
  try {
    model = modelOf(definition, { room: roomForEach, ...options });
  } catch (error) {
    if (!(error instanceof TooManyChoices)) throw error;
    return { ...unsound, tooMany: placeNamed(definition, error.step) };
  }
  const walk = walkOf(model, options);
  const sound = holdsNow(walk);
  if (!sound) return { ...unsound, states: walk.states };
  const trial = new Trial(walk, options.limit ?? 5_000_000);
  const lines = allAsked(definition).map((asked) => ({ ...asked, earns: earns(trial, asked) }));
  const nowhere = askedNowhere(trial);
  return { procedure, states: walk.states, walks: trial.walks, sound, rows, lines, nowhere };
}

/** Of a step, or else of an internal step. */
function placeNamed({ steps, internal }: Procedure, step: StepId): Place {
  const shared = own(steps, step);
  if (shared) return { party: shared.by, step };
  const [party = ""] = Object.entries(internal).find(([, machine]) => own(machine.steps, step)) ?? [];
  return { party, step: `internal:${step}` };
}

/** Walked through whole, and nothing breaks: otherwise whatever breaks without a condition might break with it too. */
const holdsNow = (walk: Walk): boolean =>
  walk.complete &&
  walk.breaches.size === 0 &&
  deadEnd(walk) === undefined &&
  silences(walk).every(({ helpless }) => helpless === undefined);

function askedNowhere(trial: Trial): readonly AskedNowhere[] {
  const all = allAsked(trial.definition);
  return [...new Set(all.map(({ condition }) => condition))].flatMap((condition): AskedNowhere[] => {
    const asked = all.filter((one) => one.condition === condition);
    if (asked.length < 2) return [];
    const here = trial.here(asked);
    const { broken, cutShort } =
      here.broken.length === 0 && here.wider ? trial.elsewhere(asked) : { broken: here.broken, cutShort: false };
    const story = broken[0]?.story();
    return [
      {
        condition,
        at: asked.map(({ step }) => step),
        points: asked.filter((one) => isEvaluationPoint(trial.definition, one)).map(({ step }) => step),
        breaks: broken.map(({ what }) => what),
        cutShort,
        ...(story ? { story } : {}),
      },
    ];
  });
}
