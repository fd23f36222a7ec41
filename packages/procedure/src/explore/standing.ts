/** Where a party stands: whether its replica is open, who is told, and which clocks its acts touch. */
import { compiled } from "../compiled.ts";
import type { ClockId, PartyId, Procedure, StateId } from "../definition.ts";
import { own } from "../own.ts";
import { reads } from "../reads.ts";
import { always, both, either, type Formula, isIn } from "./formula.ts";
import type { Letter, Queue } from "./model.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Parties that can end their part with a flag of their own. */
export const leavers = (definition: Procedure): readonly PartyId[] => [
  ...new Set(
    Object.values(definition.flags)
      .filter(({ effect }) => effect === "closes")
      .flatMap(({ owners }) => owners),
  ),
];

/** The party holds the case, has not left, and has not been left by everybody else. */
export function listening(words: Vocabulary, party: PartyId): Formula {
  const leaves = leavers(words.definition);
  const others = words.parties.filter((other) => other !== party);
  // A case of one party is left by nobody.
  const alone = others.length > 0 && others.every((other) => leaves.includes(other));
  return both(
    leaves.includes(party) ? isIn(words.left(party), [0]) : always,
    alone ? either(...others.map((other) => isIn(words.gone(party, other), [0]))) : always,
  );
}

/** As {@link listening}, and the case has not ended: commands are taken. */
export function open(words: Vocabulary, party: PartyId): Formula {
  const going = words.states.filter((state) => !own(words.definition.states, state)?.final);
  return both(
    isIn(
      words.state(party),
      going.map((state) => words.stateValue(state)),
    ),
    listening(words, party),
  );
}

/** Whether a party tells another of what it does: not once it knows that the other has left. */
export function told(words: Vocabulary, party: PartyId, other: PartyId): Formula | undefined {
  return leavers(words.definition).includes(other) ? isIn(words.gone(party, other), [0]) : undefined;
}

/** Whether the other knows of the case, or will by what is on its way. */
export function knowsOfIt(words: Vocabulary, other: PartyId, queue: Queue): Formula {
  const somewhere = Array.from({ length: words.states.length }, (_, index) => index + 1);
  const coming = queue.letters.map((_, index) => index + 1);
  return either(isIn(words.state(other), somewhere), isIn(queue.places[0] ?? 0, coming));
}

/** Clocks that a replica keeps here: between two all that are shared, otherwise those that its own guards read. */
export function clocksKept(definition: Procedure, party: PartyId, shared: boolean): readonly ClockId[] {
  const two = compiled(definition).parties.length === 2;
  const read = new Set(
    guardsOf(definition)
      .filter(([reader]) => reader === party)
      .flatMap(([, guard]) => [...reads(guard).clocks]),
  );
  return Object.entries(definition.clocks).flatMap(([clock, { scope }]) => {
    const kept = read.has(clock) || (two && scope === "shared");
    return kept && (shared ? scope === "shared" : scope === "shared" || scope === party) ? [clock] : [];
  });
}

/** Every guard of the procedure with the party that reads it: conditions of steps, internal steps, and walls. */
export function guardsOf(definition: Procedure) {
  const named = (party: PartyId, when: readonly string[]) =>
    when.flatMap((name) => {
      const condition = own(definition.conditions, name);
      return condition ? [[party, condition.guard] as const] : [];
    });
  return [
    ...Object.values(definition.steps).flatMap((step) => named(step.by, step.when)),
    ...Object.entries(definition.internal).flatMap(([party, machine]) =>
      Object.values(machine.steps).flatMap((step) => named(party, step.when)),
    ),
    ...definition.walls.map((wall) => [wall.party, wall.unless] as const),
  ];
}

export const turnOf = (definition: Procedure, state: StateId): PartyId | null =>
  own(definition.states, state)?.turn ?? null;

export const everyState = (words: Vocabulary): readonly number[] =>
  words.states.map((state) => words.stateValue(state));

/** The party has not left, as it knows itself. */
export const stays = (words: Vocabulary, party: PartyId): Formula =>
  leavers(words.definition).includes(party) ? isIn(words.left(party), [0]) : always;

/** Only the party that opens a case sends the first letter of it, and that from where every case begins. */
export function begins(
  { definition }: Vocabulary,
  { by, from }: { readonly by: PartyId; readonly from: StateId },
): boolean {
  return (own(definition.parties, by)?.opens ?? false) && from === definition.initial;
}

/** A letter of this kind is on its way. */
export function onTheWay({ places, letters }: Queue, wanted: (letter: Letter) => boolean): Formula {
  const numbers = letters.flatMap((letter, at) => (wanted(letter) ? [at + 1] : []));
  return either(...places.map((place) => isIn(place, numbers)));
}
