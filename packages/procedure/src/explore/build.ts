/** From a procedure to its finite machine. */
import { compiled } from "../compiled.ts";
import type { PartyId, Procedure } from "../definition.ts";
import { own } from "../own.ts";
import { always, both, isIn } from "./formula.ts";
import { told } from "./guard-formula.ts";
import { hearingsOfLeaving, leavingActions } from "./leaving.ts";
import { LetterBook } from "./letter-book.ts";
import type { Action, Model, Queue, ReplicaVariables, Safeguard } from "./model.ts";
import { internalActions, type Post, stepActions } from "./moves.ts";
import { letterActions, numberLetters } from "./reception.ts";
import { shapesOf } from "./shapes.ts";
import { clocksKept, guardsOf, leavers } from "./standing.ts";
import { type Options, Vocabulary } from "./vocabulary.ts";

export interface BuildOptions extends Options {
  /** Letters that may be on their way to one party at once; a step is not taken while there is no room. */
  readonly room?: number;
}

/**
 * @throws {TooManyChoices} where one step can be filled in in more ways than can be walked through.
 */
export function modelOf(definition: Procedure, options: BuildOptions = {}): Model {
  const words = new Vocabulary(definition, shapesOf(definition, guardsOf(definition)), options);
  const post = postOf(words, options.room ?? 3);
  const steps = stepActions(words, post);
  const internals = internalActions(words);
  numberLetters(post);
  const moves = [
    ...steps,
    ...internals,
    ...letterActions(words, post),
    ...hearingsOfLeaving(words, post),
    ...leavingActions(words, post),
  ];
  const safeguards = safeguardsOf(words, moves);
  const replicas = Object.fromEntries(words.parties.map((party) => [party, replicaOf(words, party)]));
  const actions = options.explicit ? [...moves, ...changes(words)] : moves;
  return {
    definition,
    variables: words.variables.all,
    actions,
    queues: [...post.values()].map(({ queue }) => queue),
    safeguards,
    initial: beginnings(words),
    replicas,
    kept: {
      facts: [...words.shapes.keys()],
      clocks: [...new Set(words.parties.flatMap((party) => clocksKept(definition, party, false)))],
    },
  };
}

function postOf(words: Vocabulary, room: number): Post {
  return new Map(
    words.parties.map((party, index) => {
      const book = new LetterBook(party);
      const places = Array.from({ length: room }, (_, place) =>
        words.variables.number(party, { kind: "letter", place }, book.words),
      );
      const queue: Queue = { party, places, letters: book.letters };
      return [party, { queue, book, index }];
    }),
  );
}

function safeguardsOf(words: Vocabulary, actions: readonly Action[]): Safeguard[] {
  return words.definition.walls.flatMap((wall) => {
    const unless = told(words, wall.party, wall.unless).true;
    return actions.flatMap(({ party, deed }, action): Safeguard[] => {
      const name = deed.kind === "step" ? deed.step : deed.kind === "internal" ? `internal:${deed.step}` : undefined;
      const at = party === wall.party && name !== undefined && wall.at.includes(name);
      return at ? [{ wall: wall.id, action, unless }] : [];
    });
  });
}

function replicaOf(words: Vocabulary, party: PartyId): ReplicaVariables {
  const leaves = leavers(words.definition);
  const shared = words.parties.length === 2 ? clocksKept(words.definition, party, true) : [];
  return {
    state: words.state(party),
    refused: words.refused(party),
    ...(leaves.includes(party) ? { left: words.left(party) } : {}),
    gone: Object.fromEntries(
      leaves.filter((other) => other !== party).map((other) => [other, words.gone(party, other)]),
    ),
    clocks: Object.fromEntries(shared.map((clock) => [clock, words.clock(party, clock)])),
  };
}

/** One beginning for each party that may open a case; to the others nothing is known of it. */
function beginnings(words: Vocabulary): Model["initial"] {
  const openers = compiled(words.definition).parties.filter((party) => own(words.definition.parties, party)?.opens);
  return openers.map((opener) => {
    const values: Record<number, number> = {};
    for (const [number, { party, means, initial, input }] of words.variables.all.entries()) {
      if (input) continue;
      values[number] = means.kind === "state" && party !== opener ? 0 : initial;
    }
    return values;
  });
}

/** What an input may become at any time, where it is kept in the state. */
function changes(words: Vocabulary): Action[] {
  const free = words.variables.all.flatMap(({ party, means, values }, variable) => {
    const changing =
      means.kind === "held" || means.kind === "value" ? words.isFree(party, means.fact) : alwaysFree.has(means.kind);
    return changing ? values.map((_, to) => ({ party, variable, to })) : [];
  });
  return free.map(({ party, variable, to }) => {
    const others = Array.from({ length: words.variables.size(variable) }, (_, value) => value);
    return {
      party,
      deed: { kind: "change", variable, to },
      guard: both(
        always,
        isIn(
          variable,
          others.filter((value) => value !== to),
        ),
      ),
      effects: [{ do: "set", variable, to }],
    };
  });
}

const alwaysFree: ReadonlySet<string> = new Set(["flag", "moment", "comparison", "count", "linked"]);
