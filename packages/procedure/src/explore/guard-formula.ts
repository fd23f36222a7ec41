/** A guard as a formula: when it is true, and when it is false; in between it is unknown, which refuses. */
import { canonical } from "../canonical.ts";
import type { FactId, PartyId } from "../definition.ts";
import type { Guard, Operand, Path } from "../guard.ts";
import { own } from "../own.ts";
import { always, both, either, type Formula, isIn, never, opposite } from "./formula.ts";
import { clockMoments, type Vocabulary } from "./vocabulary.ts";

export interface Told {
  readonly true: Formula;
  readonly false: Formula;
}

/** What a guard says for what this party knows, in three values (Kleene), as `evaluate` has it. */
export function told(words: Vocabulary, party: PartyId, guard: Guard): Told {
  if ("all" in guard) {
    const parts = guard.all.map((one) => told(words, party, one));
    return { true: both(...parts.map((one) => one.true)), false: either(...parts.map((one) => one.false)) };
  }
  if ("any" in guard) {
    const parts = guard.any.map((one) => told(words, party, one));
    return { true: either(...parts.map((one) => one.true)), false: both(...parts.map((one) => one.false)) };
  }
  if ("not" in guard) {
    const one = told(words, party, guard.not);
    return { true: one.false, false: one.true };
  }
  return leaf(words, party, guard);
}

function leaf(
  words: Vocabulary,
  party: PartyId,
  guard: Exclude<Guard, { all: unknown } | { any: unknown } | { not: unknown }>,
): Told {
  if ("held" in guard) {
    const held = present(words, party, guard.held);
    const attested = own(words.definition.facts, guard.held[0])?.attestation ?? false;
    const missing = attested ? isIn(words.held(party, guard.held[0]), [0]) : opposite(held, words.variables.size);
    return { true: held, false: missing };
  }
  if ("is" in guard) return among(words, party, guard.is[0], [guard.is[1]]);
  if ("in" in guard) return among(words, party, guard.in[0], guard.in[1]);
  if ("attested" in guard) return among(words, party, [guard.attested[0]], guard.attested[1]);
  if ("compare" in guard) {
    const known = both(...factsOf(guard.compare).map((path) => present(words, party, path)));
    const variable = words.comparison(party, canonical(guard.compare));
    return { true: both(known, isIn(variable, [1])), false: both(known, isIn(variable, [0])) };
  }
  if ("raised" in guard) {
    const owners = guard.by === undefined ? (own(words.definition.flags, guard.raised)?.owners ?? []) : [guard.by];
    const flags = owners.map((owner) => words.flag(party, guard.raised, owner));
    return { true: either(...flags.map((one) => isIn(one, [1]))), false: both(...flags.map((one) => isIn(one, [0]))) };
  }
  if ("internal" in guard) {
    const variable = guard.internal[0] === party ? words.internal(party) : undefined;
    if (variable === undefined) return { true: never, false: never };
    const states = own(words.definition.internal, party)?.states ?? [];
    const inside = guard.internal[1].map((state) => states.indexOf(state)).filter((value) => value >= 0);
    return twoValued(words, isIn(variable, inside));
  }
  if ("clock" in guard) return twoValued(words, clockIn(words, party, guard.clock[0], guard.clock[1]));
  if ("count" in guard) return twoValued(words, isIn(words.count(party, canonical(guard.count)), [1]));
  const variable = words.linked(party, canonical(guard.linked));
  return { true: isIn(variable, [1]), false: isIn(variable, [0]) };
}

const twoValued = (words: Vocabulary, formula: Formula): Told => ({
  true: formula,
  false: opposite(formula, words.variables.size),
});

/** The party holds a fact, or a field of one. */
export function present(words: Vocabulary, party: PartyId, [fact, ...path]: Path): Formula {
  const held = isIn(words.held(party, fact), [1]);
  const field = fieldOf(words, fact, path);
  if (!field?.optional) return held;
  const variable = words.value(party, fact, field);
  const given = Array.from({ length: words.variables.size(variable) - 1 }, (_, index) => index + 1);
  return both(held, isIn(variable, given));
}

const fieldOf = (words: Vocabulary, fact: FactId, path: readonly string[]) =>
  words.shapes.get(fact)?.fields.find((field) => field.path.join(".") === path.join("."));

function among(words: Vocabulary, party: PartyId, at: Path, values: readonly unknown[]): Told {
  const [fact, ...path] = at;
  const field = fieldOf(words, fact, path);
  const held = present(words, party, at);
  if (!field) return { true: never, false: never };
  const first = field.optional ? 1 : 0;
  const within = (wanted: boolean) =>
    field.classes.flatMap(({ holds }, index) => (values.some(holds) === wanted ? [index + first] : []));
  const variable = words.value(party, fact, field);
  return { true: both(held, isIn(variable, within(true))), false: both(held, isIn(variable, within(false))) };
}

function factsOf([left, , right]: readonly [Operand, string, Operand]): readonly Path[] {
  const facts = (operand: Operand): readonly Path[] => {
    if ("fact" in operand) return [operand.fact];
    if ("plus" in operand) return facts(operand.plus[0]);
    return "after" in operand ? facts(operand.after[0]) : [];
  };
  return [...facts(left), ...facts(right)];
}

/** A clock of this replica has one of these statuses. One that goes may run, stand still or have run out at any time. */
export function clockIn(words: Vocabulary, party: PartyId, clock: string, statuses: readonly string[]): Formula {
  if (!own(words.definition.clocks, clock)) return statuses.includes("not-started") ? always : never;
  const standing = words.clock(party, clock);
  const moment = words.moment(party, clock);
  const among = clockMoments.flatMap((one, value) => (statuses.includes(one) ? [value] : []));
  const going = clockMoments.flatMap((one, value) => {
    const status = one === "not-started" || one === "stopped" ? "running" : one;
    return statuses.includes(status) ? [value] : [];
  });
  return either(
    ...(statuses.includes("not-started") ? [isIn(standing, [0])] : []),
    both(isIn(standing, [1]), isIn(moment, going)),
    ...(statuses.includes("stopped") ? [isIn(standing, [2])] : []),
    both(isIn(standing, [3]), isIn(moment, among)),
  );
}
