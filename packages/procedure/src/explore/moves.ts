/** Steps and internal steps as actions: a guard, what it changes at home, and the letters that leave. */
import { compiled } from "../compiled.ts";
import type { ClockId, FactId, PartyId, Step, StepId } from "../definition.ts";
import { own } from "../own.ts";
import { choicesOf } from "./choices.ts";
import { always, both, type Formula, isIn } from "./formula.ts";
import { told as toldBy } from "./guard-formula.ts";
import type { LetterBook } from "./letter-book.ts";
import type { Action, Ask, Effect, Queue } from "./model.ts";
import { clocksKept, open, told, turnOf } from "./standing.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Post = ReadonlyMap<PartyId, { readonly queue: Queue; readonly book: LetterBook; readonly index: number }>;

/** Steps that two people sign are one action: nothing but the second signature comes of the first. */
export function stepActions(words: Vocabulary, post: Post): Action[] {
  return Object.entries(words.definition.steps).flatMap(([name, step]) => {
    const conditions = asked(words, step.by, step.when);
    const clocks = clockEffects(words, step.by, step, false);
    return choicesOf(words, step.by, name, step, true).flatMap((choice) =>
      step.from
        .filter((from) => turnOf(words.definition, from) === step.by)
        .map(
          (from): Action => ({
            party: step.by,
            deed: { kind: "step", step: name, from, to: step.to },
            ...guarded(
              both(isIn(words.state(step.by), [words.stateValue(from)]), open(words, step.by)),
              conditions,
              choice.guard,
            ),
            effects: [
              ...letters(words, post, name, step, from, choice.brings),
              { do: "set", variable: words.state(step.by), to: words.stateValue(step.to) },
              ...choice.effects,
              ...lapses(words, step.by, step.lapses),
              ...clocks,
            ],
          }),
        ),
    );
  });
}

function letters(
  words: Vocabulary,
  post: Post,
  name: StepId,
  step: Step,
  from: string,
  brings: Readonly<Record<PartyId, readonly (readonly [number, number])[]>>,
): Effect[] {
  return (own(compiled(words.definition).others, step.by) ?? []).flatMap((to): Effect[] => {
    const box = post.get(to);
    if (!box) return [];
    const letter = { kind: "step", by: step.by, to, step: name, from, into: step.to } as const;
    const number = box.book.number({ ...letter, brings: brings[to] ?? [] });
    // What a recipient refuses although it was not for it to act comes again without what it brought.
    if ((brings[to] ?? []).length > 0 && words.parties.length > 2) box.book.number({ ...letter, brings: [] });
    const when = told(words, step.by, to);
    return [{ do: "send", queue: box.index, letter: number, ...(when ? { when } : {}) }];
  });
}

export function internalActions(words: Vocabulary): Action[] {
  return Object.entries(words.definition.internal).flatMap(([party, machine]) =>
    Object.entries(machine.steps).flatMap(([name, step]) => {
      const variable = words.internal(party) ?? 0;
      const conditions = asked(words, party, step.when);
      return choicesOf(words, party, name, step, false).flatMap((choice) =>
        step.from.map(
          (from): Action => ({
            party,
            deed: { kind: "internal", step: name, from, to: step.to },
            ...guarded(
              both(isIn(variable, [machine.states.indexOf(from)]), open(words, party)),
              conditions,
              choice.guard,
            ),
            effects: [
              { do: "set", variable, to: machine.states.indexOf(step.to) },
              ...choice.effects,
              ...lapses(words, party, step.lapses),
              ...clockEffects(words, party, step, false),
            ],
          }),
        ),
      );
    }),
  );
}

/** All conditions, in the order in which they are written. */
const asked = (words: Vocabulary, party: PartyId, when: readonly string[]): readonly Ask[] =>
  when.map((name) => {
    const condition = own(words.definition.conditions, name);
    return { condition: name, formula: condition ? toldBy(words, party, condition.guard).true : always };
  });

/** The whole guard, and its parts. */
const guarded = (place: Formula, conditions: readonly Ask[], choice: Formula): Pick<Action, "guard" | "asks"> => ({
  guard: both(place, ...conditions.map(({ formula }) => formula), choice),
  asks: { conditions, besides: both(place, choice) },
});

/** Only where facts are kept in the state: an input lapses by being chosen anew. */
function lapses(words: Vocabulary, party: PartyId, facts: readonly FactId[]): Effect[] {
  if (!words.options.explicit) return [];
  return facts
    .filter((fact) => words.shapes.has(fact))
    .map((fact) => {
      const held = words.held(party, fact);
      return { do: "set", variable: held, to: 2, when: isIn(held, [1]) };
    });
}

/** @param shared only clocks that both sides keep: what a step does at its recipient. */
export function clockEffects(
  words: Vocabulary,
  party: PartyId,
  { starts, stops }: { readonly starts: readonly ClockId[]; readonly stops: readonly ClockId[] },
  shared: boolean,
): Effect[] {
  const kept = clocksKept(words.definition, party, shared);
  const started = starts.filter((clock) => kept.includes(clock));
  const stopped = stops.filter((clock) => kept.includes(clock) && !starts.includes(clock));
  return [
    ...started.map((clock): Effect => ({ do: "set", variable: words.clock(party, clock), to: 1 })),
    ...stopped.map((clock): Effect => {
      const variable = words.clock(party, clock);
      return { do: "set", variable, to: 2, when: isIn(variable, [1]) };
    }),
  ];
}
