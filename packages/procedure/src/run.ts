/** What is under way while one command is carried out: the replica so far, and what has come of it. */
import { apply, emptyChain } from "./apply.ts";
import type { Actor, Core, Crossing, Dispatch, Event, Outcome, Replica, WaitingWord } from "./case.ts";
import { type Compiled, compiled } from "./compiled.ts";
import type { Context } from "./context.ts";
import { crossingHash, nameOf, type Part, placesIn, sealCore } from "./crossing.ts";
import type { Category, PartyId, Procedure, RoleId } from "./definition.ts";
import type { Knowledge } from "./evaluate.ts";
import { noHash } from "./hash.ts";
import { own } from "./own.ts";
import { Refused, refuse } from "./refusal.ts";

export interface Run {
  readonly definition: Procedure;
  readonly compiled: Compiled;
  readonly context: Context;
  readonly events: Event[];
  readonly dispatches: Dispatch[];
  replica: Replica;
}

export function startRun(definition: Procedure, replica: Replica, context: Context): Run {
  return { definition, compiled: compiled(definition), context, events: [], dispatches: [], replica };
}

export function emit(run: Run, event: Event): void {
  run.events.push(event);
  run.replica = apply(run.definition, run.replica, event);
}

/** Carries something out as a whole, or answers with why not and nothing done. */
export function outcome(definition: Procedure, replica: Replica, context: Context, act: (run: Run) => void): Outcome {
  const run = startRun(definition, replica, context);
  try {
    act(run);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
  return { ok: true, events: run.events, dispatches: run.dispatches, replica: run.replica };
}

/** Who did it, as our own events keep it. */
export const signed = (run: Run, actor: Actor, role: RoleId) => ({
  at: run.context.now,
  by: run.replica.self,
  role,
  post: actor.post,
  person: actor.person,
});

/** The first of these roles that the actor holds for this party; refuses without any. */
export function roleAmong(run: Run, actor: Actor, roles: readonly RoleId[]): RoleId {
  const role = findRole(run.definition, run.replica.self, actor.roles, roles);
  return role ?? refuse("missing-right");
}

export function findRole(
  definition: Procedure,
  party: PartyId,
  held: readonly RoleId[],
  wanted: readonly RoleId[],
): RoleId | undefined {
  return wanted.find((role) => held.includes(role) && own(definition.roles, role)?.party === party);
}

/** Whether the actor may read a category, by the access matrix. */
export function mayRead(run: Run, actor: Actor): (category: Category) => boolean {
  return (category) =>
    actor.roles.some((id) => {
      const role = own(run.definition.roles, id);
      return role !== undefined && role.party === run.replica.self && run.context.mayRead(role.catalogue, category);
    });
}

/** Everything that this replica knows, for guards. */
export function knowledge(replica: Replica, context: Context, facts: Knowledge["facts"] = replica.facts): Knowledge {
  const calendars: Record<PartyId, Context["calendars"][string]> = {};
  for (const [party, state] of Object.entries(replica.parties)) {
    const calendar = own(context.calendars, state);
    if (calendar !== undefined) calendars[party] = calendar;
  }
  return {
    self: replica.self,
    facts,
    flags: replica.flags,
    internal: replica.internal,
    clocks: replica.clocks,
    lists: replica.lists,
    ...(context.linked ? { linked: context.linked } : {}),
    now: context.now,
    calendars,
    rules: context.rules,
  };
}

/** The facts of a command, as if already recorded. */
export function withValues(replica: Replica, values: Readonly<Record<string, unknown>>): Knowledge["facts"] {
  const ids = Object.keys(values);
  if (ids.length === 0) return replica.facts;
  const facts: Record<string, Knowledge["facts"][string]> = { ...replica.facts };
  for (const id of ids) facts[id] = { value: values[id] as Knowledge["facts"][string]["value"] };
  return facts;
}

/** Who is still listening. */
export const listeners = (run: Run): readonly PartyId[] =>
  (run.compiled.others[run.replica.self] ?? []).filter((party) => !run.replica.gone.includes(party));

/**
 * Those among them who know of the case: the party that opened tells each by a step; whoever has heard from anyone knows
 * that all were told. To the others nothing may show that there is a draft.
 */
export const hearers = (run: Run): readonly PartyId[] => listeners(run).filter((party) => knows(run, party));

export const knows = ({ replica }: Run, party: PartyId): boolean =>
  replica.openedBy !== replica.self || (own(replica.outgoing, party)?.sequence ?? 0) > 0;

/** The part of a core that is the same for every act of one moment. */
export function coreFor(run: Run, role: RoleId, post: string, at: string, act: Core["act"]): Core {
  const { ref, procedure, release, parties, self } = run.replica;
  return { case: ref, procedure, release, parties, by: self, role, post, at, act };
}

export interface Sending {
  readonly core: Core;
  readonly to: readonly PartyId[];
  readonly part: (to: PartyId) => Part;
  readonly leaves: Dispatch["leaves"];
  /** What we had seen when the act was made, for one that goes out again. */
  readonly seen?: Crossing["seen"];
}

/**
 * Puts one act on the way to each recipient, at the end of that recipient's chain. Words that a person must let go first
 * stay out of the chain until then, so that no flag and no step ever waits for their reader.
 */
export function send(run: Run, { core, to, part, leaves, seen = seenBy(run.replica) }: Sending): void {
  if (to.length === 0) return;
  const sealed = sealCore(core);
  for (const recipient of to) {
    const content = part(recipient);
    const screen = placesIn(run.definition, core.act, content);
    if (isWord(core.act) && (screen.length > 0 || pausedByGates(run))) {
      waitForReader(run, { core, act: core.act, hash: sealed.hash, to: recipient, part: content, leaves, screen });
    } else {
      number(run, { core, hash: sealed.hash, to: recipient, part: content, leaves, screen, seen });
    }
  }
}

type Word = Extract<Core["act"], { readonly kind: WaitingWord["act"] }>;

const isWord = (act: Core["act"]): act is Word =>
  act.kind === "message" || act.kind === "contribute" || act.kind === "retract";

/** A flag of ours is up behind which gates may stand: whatever its cause, nothing written leaves unread meanwhile. */
function pausedByGates({ compiled: { raisedByGates }, replica }: Run): boolean {
  return raisedByGates.some((flag) => Object.hasOwn(own(replica.flags, flag) ?? {}, replica.self));
}

interface Addressed {
  readonly core: Core;
  /** Of the core. */
  readonly hash: string;
  readonly to: PartyId;
  readonly part: Part;
  readonly leaves: Dispatch["leaves"];
  readonly screen: Dispatch["screen"];
}

function waitForReader(run: Run, word: Addressed & { readonly act: Word }): void {
  const { core, act, to, part, leaves, screen } = word;
  const crossing: Crossing = { to, sequence: 0, previous: noHash, epoch: 0, seen: {}, core, part };
  const { role, post, at: said } = core;
  emit(run, {
    kind: "waits",
    at: run.context.now,
    by: run.replica.self,
    role,
    post,
    to,
    act: act.kind,
    name: nameOf(act).name,
    id: act.id,
    hash: crossingHash(crossing, word.hash),
    said,
  });
  run.dispatches.push({ crossing, waits: true, leaves, screen });
}

/** Gives an act the next number of its recipient's chain: from here on it is on its way. */
export function number(run: Run, addressed: Addressed & { readonly seen: Crossing["seen"] }): void {
  const { core, to, part, leaves, screen, seen } = addressed;
  const { name, id } = nameOf(core.act);
  const chain = own(run.replica.outgoing, to) ?? emptyChain;
  const { sequence, hash: previous, epoch } = chain;
  const crossing: Crossing = { to, sequence: sequence + 1, previous, epoch, seen, core, part };
  emit(run, {
    kind: "sent",
    at: run.context.now,
    by: run.replica.self,
    role: core.role,
    post: core.post,
    to,
    sequence: crossing.sequence,
    hash: crossingHash(crossing, addressed.hash),
    epoch,
    core: addressed.hash,
    act: core.act.kind,
    name,
    ...(id === undefined ? {} : { id }),
    said: core.at,
    facts: Object.keys(part.facts ?? {}),
  });
  run.dispatches.push({ crossing, waits: false, leaves, screen });
}

/** The last step taken in from each other party. */
export function seenBy(replica: Replica): Crossing["seen"] {
  const last: Record<PartyId, string> = {};
  for (const [party, chain] of Object.entries(replica.incoming)) {
    const core = chain.cores?.at(-1);
    if (core !== undefined) last[party] = core;
  }
  return last;
}
