/** What becomes of letters: taken in, refused, taken back before they leave; and the word of a party that has left. */
import type { ClockId, PartyId, Procedure } from "../definition.ts";
import { own } from "../own.ts";
import { always, both, either, type Formula, isIn, opposite } from "./formula.ts";
import type { Action, Effect, Letter, Queue } from "./model.ts";
import { clockEffects, type Post } from "./moves.ts";
import { clocksKept, knowsOfIt, leavers, open, turnOf } from "./standing.ts";
import type { Vocabulary } from "./vocabulary.ts";

type StepLetter = Letter & { readonly kind: "step" };

/** Everything that may happen to letters on their way, once every letter is known. */
export function letterActions(words: Vocabulary, post: Post): Action[] {
  return [...post.values()].flatMap(({ queue, index }) =>
    queue.letters.flatMap((letter, at) => {
      const first = isIn(queue.places[0] ?? 0, [at + 1]);
      if (letter.kind === "left") return [hearLeaving(words, index, letter, first)];
      if (letter.kind === "void") return [takeBack(words, index, letter, first)];
      return [
        ...takeIn(words, index, letter, first),
        ...refusals(words, post, queue, index, letter, first),
        ...withdrawals(words, queue, index, letter, at + 1),
      ];
    }),
  );
}

const stays = (words: Vocabulary, party: PartyId): Formula =>
  leavers(words.definition).includes(party) ? isIn(words.left(party), [0]) : always;

/** Only the party that opens a case sends the first letter of it, and that from where every case begins. */
function begins({ definition }: Vocabulary, { by, from }: StepLetter): boolean {
  return (own(definition.parties, by)?.opens ?? false) && from === definition.initial;
}

/** Where the recipient must stand for a letter of this step. */
function place(words: Vocabulary, letter: StepLetter): Formula {
  return isIn(words.state(letter.to), [words.stateValue(letter.from), ...(begins(words, letter) ? [0] : [])]);
}

function takeIn(words: Vocabulary, queue: number, letter: StepLetter, first: Formula): Action[] {
  const { to, by } = letter;
  const guard = both(first, isIn(words.refused(to), [0]), stays(words, to), place(words, letter));
  const step = own(words.definition.steps, letter.step);
  const arrive: readonly Effect[] = [
    { do: "take", queue },
    { do: "set", variable: words.state(to), to: words.stateValue(letter.into) },
    ...(step ? clockEffects(words, to, step, true) : []),
  ];
  const brings = letter.brings.map(([variable, value]): Effect => ({ do: "set", variable, to: value }));
  const whole: Action = {
    party: to,
    deed: { kind: "receive", letter, bare: false },
    guard,
    effects: [...arrive, ...brings],
  };
  // Among three or more the case does not go back for one that was not to act: it gets the step without what was in it.
  const turn = turnOf(words.definition, letter.into);
  const aside = words.parties.length > 2 && brings.length > 0 && turn !== to && turn !== by && turn !== null;
  return aside
    ? [whole, { party: to, deed: { kind: "receive", letter, bare: true }, guard, effects: arrive }]
    : [whole];
}

/** The recipient objects, or has left; its answer undoes the step at its sender, if it still can. */
function refusals(
  words: Vocabulary,
  post: Post,
  queue: Queue,
  index: number,
  letter: StepLetter,
  first: Formula,
): Action[] {
  const { to, by } = letter;
  const { definition } = words;
  const turn = turnOf(definition, letter.into);
  const two = words.parties.length === 2;
  const gone = leavers(definition).includes(to) ? isIn(words.left(to), [1]) : undefined;
  if (!two && turn !== to && turn !== by && turn !== null) {
    return gone
      ? [
          {
            party: to,
            deed: { kind: "refuse", letter },
            guard: both(first, gone),
            effects: [{ do: "take", queue: index }],
          },
        ]
      : [];
  }
  const answered = isIn(words.refused(to), [1]);
  const heard: Effect = { do: "set", variable: words.refused(to), to: 0 };
  const { size } = words.variables;
  const voided = onTheWay(queue, (one) => one.kind === "void" && one.by === by);
  // Somebody else's step behind it was built on it.
  const builtOn = onTheWay(queue, (one) => one.kind === "step" && one.by !== by);
  const undoable = two ? always : both(stillTheirs(words, letter), opposite(builtOn, size), opposite(voided, size));
  const known = isIn(words.state(to), everyState(words));
  const undo = (all: boolean): Action => ({
    party: by,
    deed: { kind: "hear-refusal", letter, undone: true },
    guard: both(first, answered, undoable, all ? isIn(words.state(to), [0]) : known),
    effects: [
      ...voids(post, letter),
      heard,
      { do: "drop", queue: index, by, from: 0, which: all ? "all" : "steps" },
      { do: "set", variable: words.state(by), to: words.stateValue(letter.from) },
      ...clocksBack(words, letter, all),
    ],
  });
  const goesOn = (guard: Formula, effects: readonly Effect[]): Action => ({
    party: by,
    deed: { kind: "hear-refusal", letter, undone: false },
    guard: both(first, answered, guard),
    effects: [heard, ...effects],
  });
  const goOn: Action[] = two
    ? []
    : [
        goesOn(both(opposite(undoable, size), opposite(voided, size)), [bareAgain(queue, letter)]),
        // It was taken back for another's refusal already: neither it nor the word that takes it back is wanted any more.
        goesOn(voided, [{ do: "drop", queue: index, by, from: 0, which: "up-to-void" }]),
      ];
  return [
    {
      party: to,
      deed: { kind: "refuse", letter },
      guard: both(first, isIn(words.refused(to), [0]), either(...(gone ? [gone] : []), place(words, letter))),
      effects: [{ do: "set", variable: words.refused(to), to: 1 }],
    },
    undo(false),
    ...(begins(words, letter) ? [undo(true)] : []),
    ...goOn,
  ];
}

/** Nobody else can have built on the step: the turn is with whoever refuses, with the sender, or with nobody. */
function stillTheirs(words: Vocabulary, { by, to }: StepLetter): Formula {
  const theirs = words.states.filter((state) => [to, by, null].includes(turnOf(words.definition, state)));
  return isIn(
    words.state(by),
    theirs.map((state) => words.stateValue(state)),
  );
}

/** A letter of this kind is on its way. */
function onTheWay({ places, letters }: Queue, wanted: (letter: Letter) => boolean): Formula {
  const numbers = letters.flatMap((letter, at) => (wanted(letter) ? [at + 1] : []));
  return either(...places.map((place) => isIn(place, numbers)));
}

/** The same step without what it brought, in its place. */
function bareAgain(queue: Queue, letter: StepLetter): Effect {
  const bare = queue.letters.findIndex(
    (one) =>
      one.kind === "step" &&
      one.by === letter.by &&
      one.step === letter.step &&
      one.from === letter.from &&
      one.brings.length === 0,
  );
  return { do: "set", variable: queue.places[0] ?? 0, to: bare + 1 };
}

/** Every letter that may come of others: known before anything is said of letters on their way. */
export function numberLetters(words: Vocabulary, post: Post): void {
  for (const { book } of post.values()) {
    for (const letter of [...book.letters]) if (letter.kind === "step") voids(post, letter);
    for (const [flag, { effect, owners, crosses }] of Object.entries(words.definition.flags)) {
      for (const by of owners) {
        if (effect === "closes" && crosses && by !== book.party)
          book.number({ kind: "left", by, to: book.party, flag });
      }
    }
  }
}

/** Others who got the step are told that it is taken back. */
function voids(post: Post, letter: StepLetter): Effect[] {
  return [...post.values()].flatMap(({ queue, book, index }): Effect[] => {
    if (queue.party === letter.to || queue.party === letter.by) return [];
    const number = book.number({ kind: "void", by: letter.by, to: queue.party, into: letter.from });
    return [{ do: "send", queue: index, letter: number }];
  });
}

function takeBack(
  words: Vocabulary,
  queue: number,
  letter: Letter & { readonly kind: "void" },
  first: Formula,
): Action {
  const { to, by, into } = letter;
  return {
    party: to,
    deed: { kind: "receive", letter, bare: false },
    guard: both(first, isIn(words.refused(to), [0])),
    effects: [
      { do: "take", queue },
      { do: "set", variable: words.state(to), to: words.stateValue(into) },
      ...touchedBy(words.definition, by, true)
        .filter((clock) => clocksKept(words.definition, to, true).includes(clock))
        .map((clock): Effect => ({ do: "set", variable: words.clock(to, clock), to: 3 })),
    ],
  };
}

/** Shared clocks stand again as the other side has them; where that is not known here, they may stand anywhere. */
function clocksBack(words: Vocabulary, letter: StepLetter, anew: boolean): Effect[] {
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

function touchedBy(definition: Procedure, party: PartyId, shared: boolean): readonly ClockId[] {
  const touched = Object.values(definition.steps)
    .filter((step) => step.by === party)
    .flatMap(({ starts, stops }) => [...starts, ...stops]);
  return [...new Set(touched)].filter((clock) => !shared || own(definition.clocks, clock)?.scope === "shared");
}

/** Between two: what has not left is taken back, and the case stands where it stood. */
function withdrawals(words: Vocabulary, queue: Queue, index: number, letter: StepLetter, number: number): Action[] {
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

const everyState = (words: Vocabulary): readonly number[] => words.states.map((state) => words.stateValue(state));

const allBack = (words: Vocabulary, by: PartyId): Effect[] =>
  clocksKept(words.definition, by, false)
    .filter((clock) => touchedBy(words.definition, by, false).includes(clock))
    .map((clock) => ({ do: "set", variable: words.clock(by, clock), to: 3 }));

function hearLeaving(
  words: Vocabulary,
  index: number,
  letter: Letter & { readonly kind: "left" },
  first: Formula,
): Action {
  return {
    party: letter.to,
    deed: { kind: "receive", letter, bare: false },
    guard: both(first, isIn(words.refused(letter.to), [0])),
    effects: [
      { do: "take", queue: index },
      { do: "set", variable: words.gone(letter.to, letter.by), to: 1 },
    ],
  };
}

/** A party ends its part for good, at any time while the case is open to it. */
export function leavingActions(words: Vocabulary, post: Post): Action[] {
  return Object.entries(words.definition.flags).flatMap(([flag, { effect, owners, crosses }]) =>
    effect !== "closes"
      ? []
      : owners.map(
          (party): Action => ({
            party,
            deed: { kind: "leave", flag },
            guard: open(words, party),
            effects: [
              ...[...post.values()].flatMap(({ queue, book, index }): Effect[] => {
                if (queue.party === party || !crosses) return [];
                const letter = book.number({ kind: "left", by: party, to: queue.party, flag });
                const opens = own(words.definition.parties, party)?.opens ?? false;
                return [
                  {
                    do: "send",
                    queue: index,
                    letter,
                    ...(opens ? { when: knowsOfIt(words, queue.party, queue) } : {}),
                  },
                ];
              }),
              { do: "set", variable: words.left(party), to: 1 },
            ],
          }),
        ),
  );
}
