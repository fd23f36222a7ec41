/** A step that is taken back: the case stands where it stood, and so do the clocks. */
import type { ClockId, PartyId, Procedure } from "../definition.ts";
import { own } from "../own.ts";
import { always, both, type Formula, isIn } from "./formula.ts";
import type { Action, Effect, Letter, Queue } from "./model.ts";
import { begins, clocksKept, everyState, stays } from "./standing.ts";
import type { Vocabulary } from "./vocabulary.ts";

type StepLetter = Letter & { readonly kind: "step" };

/** Shared clocks stand again as the other side has them; where that is not known here, they may stand anywhere. */
export function clocksBack(words: Vocabulary, letter: StepLetter, anew: boolean): Effect[] {
  const { by, to } = letter;
  const kept = clocksKept(words.definition, by, false);
  const both = clocksKept(words.definition, to, true);
  const two = words.parties.length === 2;
  return kept.flatMap((clock): Effect[] => {
    const variable = words.clock(by, clock);
    if (two && both.includes(clock)) {
      return anew ? [{ do: "set", variable, to: 0 }] : [{ do: "copy", variable, from: words.clock(to, clock) }];
    }
    return touchedBy(words.definition, by, false).includes(clock) ? [{ do: "set", variable, to: 3 }] : [];
  });
}

export function touchedBy(definition: Procedure, party: PartyId, shared: boolean): readonly ClockId[] {
  const touched = Object.values(definition.steps)
    .filter((step) => step.by === party)
    .flatMap(({ starts, stops }) => [...starts, ...stops]);
  return [...new Set(touched)].filter((clock) => !shared || own(definition.clocks, clock)?.scope === "shared");
}

/** Between two: what has not left is taken back, and the case stands where it stood. */
export function withdrawals(
  words: Vocabulary,
  queue: Queue,
  index: number,
  letter: StepLetter,
  number: number,
): Action[] {
  if (words.parties.length !== 2) return [];
  const { by, to } = letter;
  const known = isIn(words.state(to), everyState(words));
  return queue.places.flatMap((variable, from) => {
    const back = (guard: Formula, clocks: readonly Effect[]): Action => ({
      party: by,
      deed: { kind: "withdraw", letter },
      guard: both(isIn(variable, [number]), isIn(words.refused(to), [0]), stays(words, by), guard),
      effects: [
        { do: "drop", queue: index, by, from, which: "steps" },
        { do: "set", variable: words.state(by), to: words.stateValue(letter.from) },
        ...clocks,
      ],
    });
    if (from > 0) return [back(always, allBack(words, by))];
    const unheard = isIn(words.state(to), [0]);
    return [
      back(known, clocksBack(words, letter, false)),
      ...(begins(words, letter) ? [back(unheard, clocksBack(words, letter, true))] : []),
    ];
  });
}

const allBack = (words: Vocabulary, by: PartyId): Effect[] =>
  clocksKept(words.definition, by, false)
    .filter((clock) => touchedBy(words.definition, by, false).includes(clock))
    .map((clock) => ({ do: "set", variable: words.clock(by, clock), to: 3 }));
