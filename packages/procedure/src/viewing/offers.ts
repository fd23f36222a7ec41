/** What this viewer's roles could ever do, and why not now: never by a fact that the viewer may not read. */
import type { Json, Replica } from "../case.ts";
import { compiled } from "../compiled.ts";
import type { Context } from "../context.ts";
import type { ConditionId, FactId, InternalStep, PartyId, Procedure, RoleId, Step } from "../definition.ts";
import { evaluate, type Knowledge } from "../evaluate.ts";
import { own } from "../own.ts";
import { reads } from "../reads.ts";
import { findRole, knowledge, withValues } from "../run.ts";
import type { Offer } from "../view.ts";
import type { Sight } from "./rights.ts";

type Why = Offer["why"][number];

interface Looking {
  readonly definition: Procedure;
  readonly replica: Replica;
  readonly sight: Sight;
  readonly known: Knowledge;
  /** As things would be known with what a first signature brings. */
  readonly knownWith: (values: Readonly<Record<FactId, Json>>) => Knowledge;
}

export function offersFor(definition: Procedure, replica: Replica, sight: Sight, context: Context): readonly Offer[] {
  const looking: Looking = {
    definition,
    replica,
    sight,
    known: knowledge(replica, context),
    knownWith: (values) => knowledge(replica, context, withValues(replica, values)),
  };
  return [
    ...Object.entries(definition.steps).flatMap(([name, step]) => stepOffers(looking, name, step)),
    ...Object.entries(own(definition.internal, replica.self)?.steps ?? {}).flatMap(([name, step]) =>
      internalOffers(looking, name, step),
    ),
    ...flagOffers(looking),
    ...otherOffers(looking),
  ];
}

const may = ({ definition, replica, sight }: Looking, roles: readonly RoleId[]): boolean =>
  findRole(definition, replica.self, sight.viewer.roles, roles) !== undefined;

const closed = ({ replica }: Looking): readonly Why[] => (replica.closed ? [{ code: "case-closed" }] : []);

function stepOffers(looking: Looking, name: string, step: Step): readonly Offer[] {
  const { definition, replica } = looking;
  if (step.by !== replica.self) return [];
  const turn = own(definition.states, replica.state)?.turn;
  const place: readonly Why[] =
    turn !== replica.self
      ? [{ code: "wrong-turn" }]
      : step.from.includes(replica.state)
        ? []
        : [{ code: "wrong-state" }];
  return bothOffers(looking, name, step, "step", place, crossesBy(looking, name));
}

function internalOffers(looking: Looking, name: string, step: InternalStep): readonly Offer[] {
  const { internal } = looking.replica;
  const place: readonly Why[] = internal !== null && step.from.includes(internal) ? [] : [{ code: "wrong-state" }];
  return bothOffers(looking, name, step, "internal", place, {});
}

/** The step itself for those who may take it; its signature, once prepared, for those who may sign. */
function bothOffers(
  looking: Looking,
  name: string,
  step: Step | InternalStep,
  kind: "step" | "internal",
  place: readonly Why[],
  crosses: Offer["crosses"],
): readonly Offer[] {
  const { replica, sight } = looking;
  const machine = kind === "step" ? "shared" : "internal";
  const prepared = replica.prepared.find((one) => one.step === name && one.machine === machine);
  const common = {
    name,
    gated: step.when.some((id) => !sight.condition(id)),
    takes: step.takes,
    mayTake: step.mayTake,
    reasons: step.reasons,
    crosses,
    persons: step.persons,
  };
  const offers: Offer[] = [];
  if (may(looking, step.roles)) {
    const why = [...closed(looking), ...place, ...unmet(looking, withoutBrought(looking, step), looking.known)];
    offers.push({
      do: kind,
      ...common,
      roles: step.roles,
      ...(prepared ? { prepared: signatureOf(prepared, sight) } : {}),
      enabled: why.length === 0,
      why,
    });
  }
  if (prepared && may(looking, step.second)) {
    const same: readonly Why[] = prepared.person === sight.viewer.person ? [{ code: "same-person" }] : [];
    const known = looking.knownWith(prepared.facts);
    const reasons = [...closed(looking), ...place, ...unmet(looking, step.when, known), ...same];
    offers.push({
      do: "sign",
      ...common,
      takes: [],
      mayTake: [],
      reasons: [],
      roles: step.second,
      prepared: signatureOf(prepared, sight),
      enabled: reasons.length === 0,
      why: reasons,
    });
  }
  return offers;
}

/** What the second person is about to sign, as far as that person may read it. */
function signatureOf({ role, post, person, at, facts }: Replica["prepared"][number], sight: Sight) {
  const readable = Object.entries(facts).filter(([id]) => sight.fact(id));
  return { role, post, person, at, ...(readable.length === 0 ? {} : { facts: Object.fromEntries(readable) }) };
}

/** Conditions over what the step itself brings have nothing to say before it is brought: they speak when it is taken. */
function withoutBrought(
  { definition }: Looking,
  { when, takes, mayTake }: Step | InternalStep,
): readonly ConditionId[] {
  const brought = new Set([...takes, ...mayTake]);
  return when.filter((id) => {
    const condition = own(definition.conditions, id);
    return condition === undefined || ![...reads(condition.guard).facts].some((fact) => brought.has(fact));
  });
}

/** Conditions that the viewer may read and that are not met; that there are others is the definition's to say, not this case's. */
function unmet({ definition, sight }: Looking, when: readonly ConditionId[], known: Knowledge): readonly Why[] {
  return when.flatMap((id): readonly Why[] => {
    const condition = own(definition.conditions, id);
    if (!condition || !sight.condition(id)) return [];
    return evaluate(condition.guard, known) === "true" ? [] : [{ code: "condition-not-met", condition: id }];
  });
}

/** Facts that would go to each party: those that are here, as far as the viewer may know, and those that the step takes. */
function crossesBy({ definition, replica, sight }: Looking, name: string): Offer["crosses"] {
  const carried = compiled(definition).carried[name] ?? {};
  const step = own(definition.steps, name);
  const crosses: Record<PartyId, readonly FactId[]> = {};
  for (const party of compiled(definition).others[replica.self] ?? []) {
    if (replica.gone.includes(party)) continue;
    crosses[party] = (carried[party] ?? []).filter(
      (id) =>
        !sight.fact(id) || Object.hasOwn(replica.facts, id) || step?.takes.includes(id) || step?.mayTake.includes(id),
    );
  }
  return crosses;
}

const bare = { gated: false, takes: [], mayTake: [], reasons: [], crosses: {}, persons: 1 } as const;

function flagOffers(looking: Looking): readonly Offer[] {
  const { definition, replica } = looking;
  return Object.entries(definition.flags).flatMap(([name, flag]): readonly Offer[] => {
    if (!flag.owners.includes(replica.self)) return [];
    const up = Object.hasOwn(own(replica.flags, name) ?? {}, replica.self);
    const roles = up ? flag.liftedBy : flag.by;
    if (!may(looking, roles)) return [];
    if (up && flag.effect === "closes") return [];
    const when = up ? [] : (flag.when ?? []);
    const why = [...closed(looking), ...unmet(looking, when, looking.known)];
    const crosses = flag.crosses ? nothingTo(looking) : {};
    const reasons = up ? [] : flag.causes;
    const gated = when.some((id) => !looking.sight.condition(id));
    return [
      { ...bare, do: up ? "lift" : "raise", name, gated, roles, reasons, crosses, enabled: why.length === 0, why },
    ];
  });
}

function nothingTo({ definition, replica }: Looking): Offer["crosses"] {
  const others = (compiled(definition).others[replica.self] ?? []).filter((party) => !replica.gone.includes(party));
  return Object.fromEntries(others.map((party) => [party, []]));
}

function otherOffers(looking: Looking): readonly Offer[] {
  const { definition, replica } = looking;
  const offers: Offer[] = [];
  for (const [name, kind] of Object.entries(definition.messages)) {
    if (!kind.from.includes(replica.self) || !may(looking, kind.by)) continue;
    const why: readonly Why[] = replica.sent ? closed(looking) : [...closed(looking), { code: "not-shared-yet" }];
    offers.push({
      ...bare,
      do: "message",
      name,
      roles: kind.by,
      crosses: nothingTo(looking),
      enabled: why.length === 0,
      why,
    });
  }
  for (const [name, list] of Object.entries(definition.lists)) {
    if (!list.owners.includes(replica.self) || !may(looking, list.by)) continue;
    const crosses = list.crosses ? nothingTo(looking) : {};
    const to = Object.fromEntries(
      Object.entries(crosses).filter(([party]) => list.recipients?.includes(party) ?? true),
    );
    const why = closed(looking);
    offers.push({ ...bare, do: "contribute", name, roles: list.by, crosses: to, enabled: why.length === 0, why });
  }
  for (const [name, fact] of Object.entries(definition.facts)) {
    if (fact.owner !== replica.self || !may(looking, fact.by)) continue;
    const why = closed(looking);
    offers.push({ ...bare, do: "record", name, roles: fact.by, takes: [name], enabled: why.length === 0, why });
  }
  return offers;
}
