/**
 * What each protected fact would tell, and to whom, if it were not protected. Two things keep it: its category, which
 * decides who at home may know of it, and its kind, by which the checker refuses every definition that would show it.
 */

import { acts } from "../../check/about/acts.ts";
import { check } from "../../check/check.ts";
import type { Category, ConditionId, FactId, FlagId, PartyId, Procedure, RoleId, StepId } from "../../definition.ts";
import { held } from "../../guards.ts";
import { own } from "../../own.ts";
import { reads } from "../../reads.ts";
import { type Sight, sightOf } from "../../viewing/rights.ts";

/** What a role at home, which may not read the fact, would then learn. */
export interface Learns {
  readonly role: RoleId;
  /** Its view would show the value. */
  readonly value: boolean;
  /** Steps of its own whose refusal would name the condition, instead of "a gate is not met". */
  readonly refusals: readonly { readonly step: StepId; readonly condition: ConditionId }[];
  /** Flags of which it would be told when and why they were raised. */
  readonly flags: readonly FlagId[];
}

/** A mistake in a definition that the checker finds for a protected fact and lets pass for a private one. */
export interface Caught {
  readonly rule: string;
  /** What the definition would do: another party's step, the flag, or the condition concerned. */
  readonly about: string;
}

export interface ProtectionLine {
  readonly fact: FactId;
  readonly owner: PartyId;
  readonly category: Category;
  readonly learns: readonly Learns[];
  readonly caught: readonly Caught[];
}

/** @param mayRead which catalogue role may read which category: the access matrix. */
export function protections(
  definition: Procedure,
  mayRead: (catalogueRole: string, category: Category) => boolean,
): readonly ProtectionLine[] {
  return Object.entries(definition.facts).flatMap(([fact, { kind, owner, category }]): ProtectionLine[] => {
    if (kind !== "protected") return [];
    const learns = Object.entries(definition.roles).flatMap(([role, { party, catalogue }]): Learns[] => {
      if (party !== owner || mayRead(catalogue, category)) return [];
      const found = learned(definition, fact, role, (one) => mayRead(catalogue, one));
      return found.value || found.refusals.length > 0 || found.flags.length > 0 ? [found] : [];
    });
    return [{ fact, owner, category, learns, caught: caught(definition, fact) }];
  });
}

/** Compares what the kernel itself lets this role see, with the fact as it is and with the fact open to everybody. */
function learned(definition: Procedure, fact: FactId, role: RoleId, may: (category: Category) => boolean): Learns {
  const readable = categories.filter(may);
  const viewer = { kind: "person", person: "", post: "", roles: [role], categories: readable } as const;
  const today = sightOf(definition, viewer);
  const opened = sightOf(open(definition, fact), { ...viewer, categories: [...readable, everybodys] });
  const newly = (asks: (sight: Sight) => boolean): boolean => asks(opened) && !asks(today);
  return {
    role,
    value: newly((sight) => sight.fact(fact)),
    refusals: acts(definition)
      .filter(({ step }) => step.roles.includes(role) || step.second.includes(role))
      .flatMap(({ machine, name, step }) =>
        step.when
          .filter((condition) => readsFact(definition, condition, fact) && newly((sight) => sight.condition(condition)))
          .map((condition) => ({ step: machine === "shared" ? name : `internal:${name}`, condition })),
      ),
    flags: Object.keys(definition.flags).filter((flag) => newly((sight) => sight.behindFlag(flag))),
  };
}

const categories = [..."ABCDEFGHIJKLMNOPQRS"] as readonly Category[];
/** A category outside the matrix, which whoever looks is given. */
const everybodys = "*" as Category;

function open(definition: Procedure, fact: FactId): Procedure {
  const found = own(definition.facts, fact);
  return found
    ? { ...definition, facts: { ...definition.facts, [fact]: { ...found, category: everybodys } } }
    : definition;
}

const readsFact = (definition: Procedure, condition: ConditionId, fact: FactId): boolean => {
  const guard = own(definition.conditions, condition)?.guard;
  return guard !== undefined && reads(guard).facts.has(fact);
};

/** Definitions in which something would show the fact: which of them the checker refuses only because it is protected. */
function caught(definition: Procedure, fact: FactId): readonly Caught[] {
  const found = own(definition.facts, fact);
  if (!found) return [];
  const asPrivate = { ...definition.facts, [fact]: { ...found, kind: "private" as const } };
  return mistakes(definition, fact).flatMap(({ about, mistaken }): Caught[] => {
    const before = rulesOf(mistaken);
    const after = rulesOf({ ...mistaken, facts: asPrivate });
    return before.filter((rule) => !after.includes(rule)).map((rule) => ({ rule, about }));
  });
}

const rulesOf = (definition: Procedure): readonly string[] => [...new Set(check(definition).map(({ rule }) => rule))];

interface Mistake {
  readonly about: string;
  readonly mistaken: Procedure;
}

function mistakes(definition: Procedure, fact: FactId): readonly Mistake[] {
  const asking = Object.keys(definition.conditions).filter((condition) => readsFact(definition, condition, fact));
  return [
    ...asking
      .slice(0, 1)
      .flatMap((condition) => [
        ...askedByAnother(definition, fact, condition),
        ...heldInstead(definition, fact, condition),
      ]),
    ...Object.entries(definition.flags).flatMap(([flag, item]): Mistake[] => {
      if (!item.crosses || !item.raisedIfFalse.some((condition) => asking.includes(condition))) return [];
      const only = item.raisedIfFalse.filter((condition) => asking.includes(condition));
      const changed = (change: object): Procedure => ({
        ...definition,
        flags: { ...definition.flags, [flag]: { ...item, raisedIfFalse: only, ...change } },
      });
      return [
        { about: flag, mistaken: changed({ leaves: "at-once" }) },
        { about: flag, mistaken: changed({ causes: [] }) },
      ];
    }),
  ];
}

/** A step of another party that depends on it. */
function askedByAnother(definition: Procedure, fact: FactId, condition: ConditionId): readonly Mistake[] {
  const other = Object.entries(definition.steps).find(([, { by }]) => by !== definition.facts[fact]?.owner);
  if (!other) return [];
  const [name, step] = other;
  const steps = { ...definition.steps, [name]: { ...step, when: [...step.when, condition] } };
  return [{ about: name, mistaken: { ...definition, steps } }];
}

/** That something was recorded, instead of what. */
function heldInstead(definition: Procedure, fact: FactId, condition: ConditionId): readonly Mistake[] {
  const found = own(definition.conditions, condition);
  if (!found) return [];
  const conditions = { ...definition.conditions, [condition]: { ...found, guard: held(fact) } };
  return [{ about: condition, mistaken: { ...definition, conditions } }];
}
