/** Why one condition of one step is there: what breaks without it, or what else holds it. */
import type { Procedure, StepId } from "../../definition.ts";
import { own } from "../../own.ts";
import { reads } from "../../reads.ts";
import type { Story } from "../story.ts";
import { type Asked, allAsked, type Place, samePlace } from "./asked.ts";
import { passedBefore } from "./passed-before.ts";
import type { Broken, Trial } from "./trial.ts";

/** Walls are written `wall:<id>`, promises by their name. */
export type Earns =
  /** Not asked, it breaks these; the story is the shortest to the first. */
  | { readonly kind: "breaks"; readonly breaks: readonly string[]; readonly story: Story }
  /** Others hold it as well: with all of these not asked either, this breaks, and with fewer it does not. */
  | {
      readonly kind: "held-by";
      readonly others: readonly Asked[];
      readonly breaks: readonly string[];
      readonly story: Story;
    }
  /** Where the case stands holds it: nobody comes here but through each of these, right after which one of the walls holds. */
  | { readonly kind: "held-by-state"; readonly through: readonly Place[]; readonly walls: readonly string[] }
  /** An evaluation point, at which a gate is asked again on purpose; asked nowhere at all, this breaks. */
  | {
      readonly kind: "repeated";
      readonly at: readonly StepId[];
      readonly breaks: readonly string[];
      readonly story: Story;
    }
  /** Nothing was found that needs it. */
  | { readonly kind: "nothing" }
  /** A walk without it was cut short before anything broke: nothing is claimed. */
  | { readonly kind: "not-shown" };

const notShown: Earns = { kind: "not-shown" };

/** More of the same step than this are not left out together. */
const together = 3;

export function earns(trial: Trial, asked: Asked): Earns {
  // What others hold is only said of a condition without which nothing breaks: that comes first, and must be certain.
  const found = alone(trial, asked) ?? heldHere(trial, asked);
  if (found) return found;
  const ways = [
    () => heldByState(trial, asked, allAsked(trial.definition)),
    () => heldElsewhere(trial, asked),
    () => heldByState(trial, asked, [asked]),
    () => repeated(trial, asked),
  ];
  let cutShort = false;
  for (const way of ways) {
    const held = way();
    if (held && held.kind !== "not-shown") return held;
    cutShort ||= held !== undefined;
  }
  return cutShort ? notShown : { kind: "nothing" };
}

const telling = (broken: readonly [Broken, ...Broken[]]) => ({
  breaks: broken.map(({ what }) => what),
  story: broken[0].story(),
});

const some = (broken: readonly Broken[]): readonly [Broken, ...Broken[]] | undefined => {
  const [first, ...others] = broken;
  return first && [first, ...others];
};

function alone(trial: Trial, asked: Asked): Earns | undefined {
  const { broken, wider } = trial.here([asked]);
  const further = broken.length === 0 && wider ? trial.elsewhere([asked]) : undefined;
  const found = some(broken) ?? some(further?.broken ?? []);
  if (found) return { kind: "breaks", ...telling(found) };
  return further?.cutShort ? notShown : undefined;
}

/** The smallest set of other conditions of the same step. */
function heldHere(trial: Trial, asked: Asked): Earns | undefined {
  const others = allAsked(trial.definition).filter((one) => samePlace(one, asked) && one.condition !== asked.condition);
  for (let size = 1; size <= together; size++) {
    for (const set of subsets(others, size)) {
      const anyhow = trial.here(set).broken.map(({ what }) => what);
      const found = some(trial.here([asked, ...set]).broken.filter(({ what }) => !anyhow.includes(what)));
      if (found) return { kind: "held-by", others: set, ...telling(found) };
    }
  }
  return undefined;
}

function* subsets<T>(of: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) return yield [];
  for (let at = from; at <= of.length - size; at++) {
    for (const rest of subsets(of, size - 1, at + 1)) yield [of[at] as T, ...rest];
  }
}

/** A condition of another step: without one of the two there must be more runs, or neither keeps anything from the other. */
function heldElsewhere(trial: Trial, asked: Asked): Earns | undefined {
  const { wider } = trial.here([asked]);
  if (!wider && trial.inForm(asked).length === 0) return undefined;
  const others = allAsked(trial.definition)
    .filter((one) => !samePlace(one, asked) && (trial.here([one]).wider || (wider && trial.looksAtState(one))))
    .sort((one, other) => likeness(other, asked) - likeness(one, asked));
  let cutShort = false;
  for (const other of others) {
    const found = trial.together(asked, other);
    if (found === "cut-short") cutShort = true;
    else if (found) return { kind: "held-by", others: [other], ...telling([found]) };
  }
  return cutShort ? notShown : undefined;
}

const likeness = (one: Asked, asked: Asked): number =>
  (one.condition === asked.condition ? 2 : 0) + (one.party === asked.party ? 1 : 0);

/** @param without what is not asked meanwhile: all conditions there are, or there may be one that sees to it instead. */
function heldByState(trial: Trial, asked: Asked, without: readonly Asked[]): Earns | undefined {
  const place = allAsked(trial.definition).filter((one) => samePlace(one, asked));
  const broken = trial.here(place).broken.map(({ what }) => what);
  const walls = trial.inForm(asked).filter(({ what }) => !broken.includes(what));
  const passed = walls.map(({ what, unless }) => ({ what, ...passedBefore(trial, asked, unless, without) }));
  const held = passed.filter(({ through }) => through.length > 0);
  if (held.length === 0) return passed.some(({ cutShort }) => cutShort) ? notShown : undefined;
  const through = held
    .flatMap((one) => one.through)
    .filter((place, index, all) => all.findIndex((one) => samePlace(one, place)) === index);
  return { kind: "held-by-state", through, walls: held.map(({ what }) => what) };
}

/** The gate is an attestation that this step uses up, and so do others. */
function repeated(trial: Trial, asked: Asked): Earns | undefined {
  const { definition } = trial;
  if (!isEvaluationPoint(definition, asked)) return undefined;
  const everywhere = allAsked(definition).filter(({ condition }) => condition === asked.condition);
  const found = some(trial.here(everywhere).broken);
  return found && { kind: "repeated", at: everywhere.map(({ step }) => step), ...telling(found) };
}

/** The step uses up an attestation that the condition reads: whoever comes later must attest anew. */
export function isEvaluationPoint(definition: Procedure, { party, step, condition }: Asked): boolean {
  const guard = own(definition.conditions, condition)?.guard;
  const lapses = lapsesAt(definition, { party, step });
  return guard !== undefined && [...reads(guard).facts].some((fact) => lapses.includes(fact));
}

function lapsesAt(definition: Procedure, { party, step }: Place): readonly string[] {
  const inside = step.startsWith("internal:") ? step.slice("internal:".length) : undefined;
  const found =
    inside === undefined ? own(definition.steps, step) : own(own(definition.internal, party)?.steps ?? {}, inside);
  return found?.lapses ?? [];
}
