/** What can be worked out once for a definition and is asked at every step. Kept beside it, never in it. */
import type {
  Category,
  ClockId,
  ConditionId,
  FactId,
  FlagId,
  PartyId,
  Procedure,
  RoleId,
  StateId,
  StepId,
} from "./definition.ts";
import { hashOf } from "./hash.ts";
import { own } from "./own.ts";
import { categoriesRead, clockFacts, type Reads, reads } from "./reads.ts";
import { needsReading } from "./screen.ts";

export interface Compiled {
  readonly hash: string;
  readonly parties: readonly PartyId[];
  /** Every other party, by party. */
  readonly others: Readonly<Record<PartyId, readonly PartyId[]>>;
  readonly conditions: Readonly<
    Record<ConditionId, { readonly reads: Reads; readonly categories: readonly Category[] }>
  >;
  /** `step` → recipient → facts that may go with it. */
  readonly carried: Readonly<Record<StepId, Readonly<Record<PartyId, readonly FactId[]>>>>;
  readonly pausedByFlag: Readonly<Record<FlagId, readonly ClockId[]>>;
  readonly pausedByState: Readonly<Record<StateId, readonly ClockId[]>>;
  readonly clockCategories: Readonly<Record<ClockId, readonly Category[]>>;
  /** Flags that the machine may raise itself, or that leave in batches: nothing about who and when may tell why. */
  readonly discreet: Readonly<Record<FlagId, readonly Category[]>>;
  /** Those of them that a gate raises. */
  readonly raisedByGates: readonly FlagId[];
  /** In whose name a discreet flag speaks. */
  readonly voice: Readonly<Record<FlagId, Readonly<Record<PartyId, RoleId>>>>;
  /** Facts with free text or attachments. */
  readonly screened: ReadonlySet<FactId>;
}

const known = new WeakMap<Procedure, Compiled>();

export function compiled(definition: Procedure): Compiled {
  const kept = known.get(definition);
  if (kept) return kept;
  const made = compile(definition);
  known.set(definition, made);
  return made;
}

/** The hash that both States ratify, and that every crossing names. */
export const procedureHash = (definition: Procedure): string => compiled(definition).hash;

function compile(definition: Procedure): Compiled {
  const parties = Object.keys(definition.parties);
  const clocks = Object.entries(definition.clocks);
  return {
    hash: hashOf(definition),
    parties,
    others: from(parties, (party) => parties.filter((other) => other !== party)),
    conditions: from(Object.keys(definition.conditions), (id) => {
      const guard = definition.conditions[id]?.guard ?? { any: [] };
      return { reads: reads(guard), categories: categoriesRead(definition, guard) };
    }),
    carried: from(Object.keys(definition.steps), (id) => from(parties, (party) => carriedTo(definition, id, party))),
    pausedByFlag: from(Object.keys(definition.flags), (flag) =>
      clocks.filter(([, clock]) => clock.pausedBy.flags.includes(flag)).map(([id]) => id),
    ),
    pausedByState: from(Object.keys(definition.states), (state) =>
      clocks.filter(([, clock]) => clock.pausedBy.states.includes(state)).map(([id]) => id),
    ),
    clockCategories: from(Object.keys(definition.clocks), (id) =>
      unique(clockFacts(definition, id).map((fact) => own(definition.facts, fact)?.category)),
    ),
    discreet: Object.fromEntries(
      Object.entries(definition.flags)
        .filter(([, flag]) => flag.raisedIfFalse.length > 0 || flag.leaves === "in-batches")
        .map(([id, flag]) => [
          id,
          unique(
            flag.raisedIfFalse.flatMap((condition) => {
              const guard = own(definition.conditions, condition)?.guard;
              return guard ? categoriesRead(definition, guard) : [];
            }),
          ),
        ]),
    ),
    raisedByGates: Object.keys(definition.flags).filter((id) => (definition.flags[id]?.raisedIfFalse.length ?? 0) > 0),
    voice: from(Object.keys(definition.flags), (flag) =>
      from(parties, (party) => {
        const roles = definition.flags[flag]?.by ?? [];
        return roles.find((role) => own(definition.roles, role)?.party === party) ?? roles[0] ?? "";
      }),
    ),
    screened: new Set(Object.keys(definition.facts).filter((id) => needsReading(definition.facts[id]?.schema))),
  };
}

function carriedTo(definition: Procedure, step: StepId, party: PartyId): readonly FactId[] {
  const found = definition.steps[step];
  if (!found) return [];
  const withheld = own(found.withholds, party) ?? [];
  return found.carries.filter((id) => {
    const fact = own(definition.facts, id);
    return (
      fact?.kind === "shared" &&
      fact.owner !== party &&
      !withheld.includes(id) &&
      (fact.recipients?.includes(party) ?? true)
    );
  });
}

function from<T>(ids: readonly string[], make: (id: string) => T): Record<string, T> {
  return Object.fromEntries(ids.map((id) => [id, make(id)]));
}

function unique<T>(values: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(values.filter((value): value is T => value !== undefined))];
}
