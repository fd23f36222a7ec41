/** What becomes of letters: taken in, refused, taken back before they leave. */
import { own } from "../own.ts";
import { always, both, either, type Formula, isIn, opposite } from "./formula.ts";
import type { Action, Effect, Letter, Queue } from "./model.ts";
import { clockEffects, type Post } from "./moves.ts";
import { begins, clocksKept, everyState, leavers, onTheWay, stays, turnOf } from "./standing.ts";
import { clocksBack, touchedBy, withdrawals } from "./undoing.ts";
import type { Vocabulary } from "./vocabulary.ts";

type StepLetter = Letter & { readonly kind: "step" };

/** Everything that may happen to letters on their way, once every letter is known. */
export function letterActions(words: Vocabulary, post: Post): Action[] {
  return [...post.values()].flatMap(({ queue, index }) =>
    queue.letters.flatMap((letter, at) => {
      const first = isIn(queue.places[0] ?? 0, [at + 1]);
      if (letter.kind === "left") return [];
      if (letter.kind === "void") return [takeBack(words, index, letter, first)];
      return [
        ...takeIn(words, index, letter, first),
        ...refusals(words, post, queue, index, letter, first),
        ...withdrawals(words, queue, index, letter, at + 1),
      ];
    }),
  );
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
      // Where nothing of the case was ever taken in, there is nobody to leave either.
      ...(all && leavers(definition).includes(by)
        ? [{ do: "set", variable: words.leaving(to, by), to: 0 } as const]
        : []),
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
export function numberLetters(post: Post): void {
  for (const { book } of post.values()) {
    for (const letter of [...book.letters]) if (letter.kind === "step") voids(post, letter);
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
