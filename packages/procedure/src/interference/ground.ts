/** What acts of one party are made from, beside one protected fact: its guards in words, its secrets, the flags behind it. */
import type {
  ConditionId,
  FactId,
  Flag,
  FlagId,
  InternalStep,
  PartyId,
  Procedure,
  Step,
  StepId,
} from "../definition.ts";
import { always, both, either, type Formula, never, opposite } from "../explore/formula.ts";
import { told } from "../explore/guard-formula.ts";
import { shapesOf } from "../explore/shapes.ts";
import { guardsOf } from "../explore/standing.ts";
import { Vocabulary } from "../explore/vocabulary.ts";
import type { Guard } from "../guard.ts";
import { own } from "../own.ts";
import { reads } from "../reads.ts";
import type { Act, Standing } from "./act.ts";
import { clocksRead, flagsBehind, readsFact } from "./claims.ts";
import type { Observer } from "./observers.ts";
import { bind, possible, type Secret, secretsOf } from "./secret.ts";

interface FlagBehind {
  readonly id: FlagId;
  readonly flag: Flag;
  /** For each secret, when the fact itself holds the flag up. */
  readonly mine: readonly Formula[];
  /** When something else does: the same in both runs. */
  readonly others: Formula;
}

/** A step that two people sign and that reads the fact. */
interface TwoPersonStep {
  readonly name: StepId;
  readonly step: Step | InternalStep;
  readonly shared: boolean;
}

export interface Ground {
  readonly definition: Procedure;
  readonly fact: FactId;
  readonly party: PartyId;
  readonly words: Vocabulary;
  readonly secrets: readonly Secret[];
  /** Whether some condition is false for this secret. */
  readonly stops: readonly boolean[];
  readonly flags: readonly FlagBehind[];
  readonly signed: readonly TwoPersonStep[];
  /** The observer may try a step of these roles, and is told of its refusal. */
  readonly tries: (roles: readonly string[]) => boolean;
  /** Somebody of the party has one of these roles. */
  readonly ours: (roles: readonly string[]) => boolean;
  /** Somebody of the party who is not the observer has one of these roles. */
  readonly unobserved: (roles: readonly string[]) => boolean;
  /** Conditions of a step: those that do not read the fact, and for each secret those that do. */
  readonly reading: (when: readonly ConditionId[]) => {
    readonly others: Formula;
    readonly mine: readonly Formula[];
    readonly reads: boolean;
  };
  /** A formula once the standing itself is known: private state and flags. */
  readonly here: (standing: Standing, formula: Formula) => Formula;
  readonly stateAt: (standing: Standing) => string | undefined;
  readonly isOpen: (standing: Standing) => boolean;
  /** The act once for each set of flags that the server raises right after it, with what must be so for just these. */
  readonly withRaises: (act: Omit<Act, "raises">, triggered: boolean) => readonly Act[];
  /** For acts that the secret has no part in. */
  readonly untouched: Pick<Act, "asks" | "secret" | "raises">;
}

/** @returns undefined where guards tell too much of the fact apart, or read it through a clock, whose end nobody chooses. */
export function groundOf(definition: Procedure, fact: FactId, observer: Observer): Ground | undefined {
  const party = own(definition.facts, fact)?.owner ?? "";
  if (usedConditions(definition, party).some((id) => clocksRead(definition, id, fact).length > 0)) return undefined;
  const behind = flagsBehind(definition, fact);
  const read = behind.flatMap(([, flag]) =>
    flag.raisedIfFalse.flatMap((name) => {
      const guard = own(definition.conditions, name)?.guard;
      return guard ? [[party, guard] as const] : [];
    }),
  );
  const words = new Vocabulary(definition, shapesOf(definition, [...guardsOf(definition), ...read]));
  const { size } = words.variables;
  const internal = words.internal(party);
  const conditions = new Map(
    Object.entries(definition.conditions).map(([id, { guard }]) => [id, told(words, party, guard)] as const),
  );
  const secrets = secretsOf(words, party, fact);
  if (!secrets) return undefined;
  const trueOf = (id: ConditionId) => conditions.get(id)?.true ?? never;
  const falseOf = (id: ConditionId) => conditions.get(id)?.false ?? never;
  const about = (id: ConditionId) => readsFact(definition, id, fact);
  const forEach = (formula: Formula) => secrets.map(({ values }) => bind(formula, values));
  // A guard that asks for the fact the wrong way round is no reason to call its usual value one that stops.
  const used = usedConditions(definition, party).filter((id) => about(id) && !readsBackwards(definition, id, fact));
  const stops = secrets.map(({ values }) => used.some((id) => possible(words, [bind(falseOf(id), values)])));
  const flags = behind.map(([id, flag]): FlagBehind => {
    const anyFalse = (ids: readonly ConditionId[]) => either(...ids.map(falseOf));
    return {
      id,
      flag,
      mine: forEach(anyFalse(flag.raisedIfFalse.filter(about))),
      others: anyFalse(flag.raisedIfFalse.filter((name) => !about(name))),
    };
  });
  const stateAt = ({ state }: Standing) => (state === 0 ? undefined : words.states[state - 1]);
  const colleagues = observer.kind === "colleagues" ? observer.roles : [];
  const ours = (roles: readonly string[]) => roles.some((role) => own(definition.roles, role)?.party === party);
  return {
    definition,
    fact,
    party,
    words,
    secrets,
    stops,
    flags,
    signed: twoPersonSteps(definition, party).filter(({ step }) => step.when.some(about)),
    tries: (roles) => roles.some((role) => colleagues.includes(role)),
    ours,
    unobserved: (roles) => ours(roles.filter((role) => !colleagues.includes(role))),
    reading: (when) => ({
      others: both(...when.filter((id) => !about(id)).map(trueOf)),
      mine: forEach(both(...when.filter(about).map(trueOf))),
      reads: when.some(about),
    }),
    here: (standing, formula) => {
      const values = new Map(internal === undefined ? [] : [[internal, standing.internal]]);
      for (const [index, { id }] of flags.entries()) {
        const variable = words.variables.find(party, { kind: "flag", flag: id, owner: party });
        if (variable !== undefined) values.set(variable, standing.flags & (1 << index) ? 1 : 0);
      }
      return bind(formula, values);
    },
    stateAt,
    isOpen: (standing) => {
      const state = stateAt(standing);
      const left = flags.some(({ flag }, index) => flag.effect === "closes" && standing.flags & (1 << index));
      return state !== undefined && !own(definition.states, state)?.final && !left;
    },
    withRaises: (act, triggered) => {
      const down = flags.flatMap((_, index) => (act.next.flags & (1 << index) ? [] : [index]));
      return subsets(triggered && act.next.sent ? down : []).flatMap((raised): Act[] => {
        const asks = act.asks.map((ask, secret) => {
          const after = act.secret[secret] as number;
          const turned = (triggered && act.next.sent ? down : []).map((index) => {
            const one = flags[index]?.mine[after] ?? never;
            return raised.includes(index) ? one : opposite(one, size);
          });
          const all = ask && both(ask, ...turned);
          return all && possible(words, [all]) ? all : undefined;
        });
        const raises = raised.reduce((bits, index) => bits | (1 << index), 0);
        return asks.every((ask) => ask === undefined) ? [] : [{ ...act, asks, raises }];
      });
    },
    untouched: { asks: secrets.map(() => always), secret: secrets.map((_, secret) => secret), raises: 0 },
  };
}

/** Conditions by which the party acts, or a flag of it is raised. */
function usedConditions(definition: Procedure, party: PartyId): readonly ConditionId[] {
  return [
    ...Object.values(definition.steps).flatMap((step) => (step.by === party ? step.when : [])),
    ...Object.values(own(definition.internal, party)?.steps ?? {}).flatMap(({ when }) => when),
    ...Object.values(definition.flags).flatMap((flag) => (flag.owners.includes(party) ? flag.raisedIfFalse : [])),
  ];
}

/** It is read under a negation. */
function readsBackwards({ conditions }: Procedure, id: ConditionId, fact: FactId): boolean {
  const under = (guard: Guard, negated: boolean): boolean => {
    if ("all" in guard) return guard.all.some((one) => under(one, negated));
    if ("any" in guard) return guard.any.some((one) => under(one, negated));
    if ("not" in guard) return under(guard.not, true);
    return negated && reads(guard).facts.has(fact);
  };
  const guard = own(conditions, id)?.guard;
  return guard !== undefined && under(guard, false);
}

function twoPersonSteps(definition: Procedure, party: PartyId): readonly TwoPersonStep[] {
  const shared = Object.entries(definition.steps).filter(([, step]) => step.by === party);
  const internal = Object.entries(own(definition.internal, party)?.steps ?? {});
  return [
    ...shared.map(([name, step]) => ({ name, step, shared: true })),
    ...internal.map(([name, step]) => ({ name, step, shared: false })),
  ].filter(({ step }) => step.persons === 2);
}

function subsets(of: readonly number[]): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]];
  for (const one of of) all = all.concat(all.map((each) => [...each, one]));
  return all;
}
