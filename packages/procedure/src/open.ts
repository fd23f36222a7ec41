/** The first event of a case, on the server of the party that opens it. */
import { apply } from "./apply.ts";
import type { Actor, Outcome } from "./case.ts";
import { compiled, procedureHash } from "./compiled.ts";
import type { Context } from "./context.ts";
import type { PartyId, Procedure, StateCode } from "./definition.ts";
import { own } from "./own.ts";
import { Refused, refuse } from "./refusal.ts";

export interface Opening {
  /** Local draft id; the reference that crosses comes with the first envelope. */
  readonly ref: string;
  readonly release: string;
  readonly parties: Readonly<Record<PartyId, StateCode>>;
  readonly self: PartyId;
}

/** Opens a case: a draft that nobody else hears of. */
export function open(definition: Procedure, actor: Actor, opening: Opening, context: Context): Outcome {
  try {
    check(definition, actor, opening, context);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
  const { ref, release, parties, self } = opening;
  const role = rolesThatOpen(definition, self).find((id) => actor.roles.includes(id)) ?? "";
  const event = {
    kind: "opened",
    at: context.now,
    by: self,
    role,
    post: actor.post,
    person: actor.person,
    ref,
    procedure: { name: definition.name, hash: procedureHash(definition) },
    release,
    parties,
    self,
  } as const;
  return { ok: true, events: [event], dispatches: [], replica: apply(definition, undefined, event) };
}

/** Roles of a party that have something to do in a fresh case: a step from its first state, or a fact to write. */
export function rolesThatOpen(definition: Procedure, party: PartyId): readonly string[] {
  if (!own(definition.parties, party)?.opens) return [];
  const stepping = Object.values(definition.steps)
    .filter((step) => step.by === party && step.from.includes(definition.initial))
    .flatMap((step) => step.roles);
  const recording = Object.values(definition.facts)
    .filter((fact) => fact.owner === party && fact.kind === "shared")
    .flatMap((fact) => fact.by);
  return [...new Set([...stepping, ...recording])].filter((role) => own(definition.roles, role)?.party === party);
}

function check(definition: Procedure, actor: Actor, { parties, self }: Opening, context: Context): void {
  const expected = compiled(definition).parties;
  const states = Object.values(parties);
  const complete = expected.every((party) => Object.hasOwn(parties, party)) && states.length === expected.length;
  if (!complete || new Set(states).size !== states.length) refuse("wrong-parties");
  if (!own(definition.parties, self)?.opens) refuse("may-not-open");
  if (!rolesThatOpen(definition, self).some((role) => actor.roles.includes(role))) refuse("missing-right");
  const zone = own(context.calendars, parties[self] ?? "")?.zone ?? "UTC";
  const today = Temporal.Instant.from(context.now).toZonedDateTimeISO(zone).toPlainDate().toString();
  if (today < definition.since) refuse("not-in-force", { since: definition.since });
}
