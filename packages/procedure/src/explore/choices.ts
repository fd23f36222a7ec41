/** What a step writes down and what it brings to others, as a choice of values: one action for each. */
import { compiled } from "../compiled.ts";
import type { FactId, PartyId, StepId } from "../definition.ts";
import { own } from "../own.ts";
import { always, both, type Formula, isIn } from "./formula.ts";
import type { Effect } from "./model.ts";
import type { Shape } from "./shapes.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** More ways than this to fill in one step, and a procedure is not explored: its guards tell too much apart. */
const most = 4096;

export class TooManyChoices extends Error {
  readonly step: StepId;

  constructor(step: StepId) {
    super(`Too many ways to fill in ${step}`);
    this.step = step;
  }
}

export interface Choice {
  /** What must be so of the facts that it brings. */
  readonly guard: Formula;
  readonly effects: readonly Effect[];
  readonly brings: Readonly<Record<PartyId, readonly (readonly [number, number])[]>>;
}

interface Taking {
  readonly takes: readonly FactId[];
  readonly mayTake: readonly FactId[];
}

/** Every way in which a party can take a step, as far as anybody's guards can tell the ways apart. */
export function choicesOf(words: Vocabulary, party: PartyId, name: StepId, step: Taking, shared: boolean): Choice[] {
  const carried = shared ? (own(compiled(words.definition).carried, name) ?? {}) : {};
  const recipients = Object.keys(carried).filter((to) => to !== party);
  let choices: Choice[] = [
    { guard: always, effects: [], brings: Object.fromEntries(recipients.map((to) => [to, []])) },
  ];
  for (const shape of words.shapes.values()) {
    const { fact } = shape;
    const readers = recipients.filter((to) => shape.readers.has(to) && carried[to]?.includes(fact));
    const taken = step.takes.includes(fact) || step.mayTake.includes(fact);
    const free = words.isFree(party, fact);
    if (readers.length === 0 && !taken) continue;
    if (readers.length === 0 && free) {
      const needed = step.takes.includes(fact) ? isIn(words.held(party, fact), [1]) : always;
      choices = choices.map((one) => ({ ...one, guard: both(one.guard, needed) }));
      continue;
    }
    const ways = waysOf(words, party, shape, readers, { taken, free, needed: step.takes.includes(fact) });
    choices = choices.flatMap((one) => ways.map((way) => merged(one, way)));
    if (choices.length > most) throw new TooManyChoices(name);
  }
  return choices;
}

function merged(one: Choice, other: Choice): Choice {
  const brings = Object.fromEntries(
    Object.entries(one.brings).map(([to, values]) => [to, [...values, ...(other.brings[to] ?? [])]]),
  );
  return { guard: both(one.guard, other.guard), effects: [...one.effects, ...other.effects], brings };
}

/** The values that one fact may have in this step. */
function waysOf(
  words: Vocabulary,
  party: PartyId,
  shape: Shape,
  readers: readonly PartyId[],
  { taken, free, needed }: { readonly taken: boolean; readonly free: boolean; readonly needed: boolean },
): Choice[] {
  const { fact } = shape;
  const held = words.held(party, fact);
  const fields = shape.fields.filter((field) => !free || readers.some((reader) => field.readers.has(reader)));
  const without = words.variables.size(held) > 2 ? [0, 2] : [0];
  const none: Choice = { guard: isIn(held, without), effects: [], brings: {} };
  const ways = combinations(fields.map((field) => words.variables.size(words.value(party, fact, field)))).map(
    (values): readonly Choice[] => {
      const own = fields.map((field, index) => [words.value(party, fact, field), values[index] ?? 0] as const);
      const brings = Object.fromEntries(
        readers.map((to) => [
          to,
          [
            [words.held(to, fact), 1] as const,
            ...fields.flatMap((field, index) =>
              field.readers.has(to) ? [[words.value(to, fact, field), values[index] ?? 0] as const] : [],
            ),
          ],
        ]),
      );
      const given = both(isIn(held, [1]), ...own.map(([variable, value]) => isIn(variable, [value])));
      const written: Effect[] = [[held, 1] as const, ...own].map(([variable, to]) => ({ do: "set", variable, to }));
      if (!taken || free) return [{ guard: given, effects: [], brings }];
      const writing = { guard: always, effects: written, brings };
      return needed ? [writing] : [writing, { guard: given, effects: [], brings }];
    },
  );
  return [...(needed ? [] : [none]), ...ways.flat()];
}

function combinations(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (before, size) => before.flatMap((one) => Array.from({ length: size }, (_, value) => [...one, value])),
    [[]],
  );
}
