/** Which facts a command may bring, and whether they may be written down. */
import type { Actor, Json } from "./case.ts";
import type { Category, ConditionId, FactId, FlagId } from "./definition.ts";
import { evaluate, type Knowledge } from "./evaluate.ts";
import { own } from "./own.ts";
import { Refused, refuse } from "./refusal.ts";
import { findRole, knowledge, mayRead, type Run } from "./run.ts";
import { validate } from "./schema-validate.ts";

type Values = Readonly<Record<FactId, Json>>;

/**
 * Each fact is ours to write, by this actor, and has its shape.
 *
 * @param takenBack those that are not given but taken back.
 */
export function checkFacts(run: Run, actor: Actor, values: Values, takenBack: readonly FactId[] = []): void {
  for (const [id, value] of Object.entries(values)) {
    const fact = own(run.definition.facts, id) ?? refuse("unknown-fact", { fact: id });
    if (fact.owner !== run.replica.self) refuse("not-owner", { fact: id });
    if (findRole(run.definition, run.replica.self, actor.roles, fact.by) === undefined)
      refuse("missing-right", { fact: id });
    if (!takenBack.includes(id)) checkShape(run, id, value);
  }
}

export function checkShape(run: Run, id: FactId, value: Json): void {
  const fact = own(run.definition.facts, id) ?? refuse("unknown-fact", { fact: id });
  const [fault] = validate(fact.schema, value);
  if (fault) refuse("invalid-fact", { fact: id, pointer: fault.pointer, why: fault.code });
}

/** A step takes what it names and nothing else. */
export function checkTaken(
  step: { readonly takes: readonly FactId[]; readonly mayTake: readonly FactId[] },
  values: Values,
): void {
  for (const id of step.takes) if (!Object.hasOwn(values, id)) refuse("missing-fact", { fact: id });
  for (const id of Object.keys(values)) {
    if (!step.takes.includes(id) && !step.mayTake.includes(id)) refuse("unexpected-fact", { fact: id });
  }
}

export function checkReason(reasons: readonly string[], reason: string | undefined): void {
  if (reasons.length === 0 ? reason !== undefined : reason === undefined || !reasons.includes(reason)) {
    refuse("unknown-reason", reason === undefined ? {} : { reason: reason.slice(0, 80) });
  }
}

/**
 * Every condition must be true. What the actor may read speaks first and alone; only when nothing of it is missing do the
 * gates that the actor may not read answer, with one word that is the same for all of them.
 */
export function checkConditions(run: Run, actor: Actor, when: readonly ConditionId[], facts: Knowledge["facts"]): void {
  if (when.length === 0) return;
  const may = mayRead(run, actor);
  const seen = new Map<Category, boolean>();
  const readable = (category: Category) => {
    const kept = seen.get(category);
    if (kept !== undefined) return kept;
    const answer = may(category);
    seen.set(category, answer);
    return answer;
  };
  const known = knowledge(run.replica, run.context, facts);
  const unmet: ConditionId[] = [];
  const hidden: ConditionId[] = [];
  for (const id of when) {
    if (!(run.compiled.conditions[id]?.categories ?? []).every(readable)) hidden.push(id);
    else if (!holds(run, id, known)) unmet.push(id);
  }
  if (unmet.length > 0) throw new Refused({ code: "condition-not-met", conditions: unmet });
  // Every hidden gate is read, met or not, so that the time it takes does not tell which.
  const closed = hidden.filter((id) => !holds(run, id, known));
  if (closed.length > 0) throw new Refused({ code: "gate-not-met", hidden: true });
}

/** A condition that is not in the definition holds for nobody. */
function holds(run: Run, id: ConditionId, known: Knowledge): boolean {
  const condition = own(run.definition.conditions, id);
  return condition !== undefined && evaluate(condition.guard, known) === "true";
}

/** Whether one of these conditions is false: known not to hold, which is more than not known to hold. */
export function someFalse(run: Run, conditions: readonly ConditionId[]): boolean {
  const known = knowledge(run.replica, run.context);
  return conditions.some((name) => fails(run, name, known));
}

/** Whether a condition that reads this fact is now false. */
export function turnedFalseBy(run: Run, fact: FactId): boolean {
  const { conditions } = run.compiled;
  return someFalse(
    run,
    Object.keys(conditions).filter((id) => conditions[id]?.reads.facts.has(fact)),
  );
}

function fails(run: Run, id: ConditionId, known: Knowledge): boolean {
  const condition = own(run.definition.conditions, id);
  return condition !== undefined && evaluate(condition.guard, known) === "false";
}

/** Flags of ours that these facts raise by making one of their conditions false. */
export function raisedBy(run: Run, recorded: readonly FactId[] | "all"): readonly FlagId[] {
  const { replica, definition, compiled } = run;
  if (!replica.sent || replica.closed) return [];
  let known: Knowledge | undefined;
  return Object.entries(definition.flags)
    .filter(([id, flag]) => {
      if (flag.raisedIfFalse.length === 0 || !flag.owners.includes(replica.self)) return false;
      if (Object.hasOwn(own(replica.flags, id) ?? {}, replica.self)) return false;
      return flag.raisedIfFalse.some((name) => {
        const facts = compiled.conditions[name]?.reads.facts;
        if (!facts || (recorded !== "all" && !recorded.some((fact) => facts.has(fact)))) return false;
        known ??= knowledge(replica, run.context);
        return fails(run, name, known);
      });
    })
    .map(([id]) => id);
}
