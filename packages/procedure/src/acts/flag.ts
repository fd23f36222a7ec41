/** Raising and lifting a marker of one's own. */
import type { Actor, Event, Span } from "../case.ts";
import { clocksOfFlag } from "../clock-changes.ts";
import type { FlagId, PartyId, Procedure } from "../definition.ts";
import { checkConditions, someFalse } from "../fact-rules.ts";
import { own } from "../own.ts";
import { refuse } from "../refusal.ts";
import { coreFor, emit, hearers, type Run, roleAmong, send, signed } from "../run.ts";

export function raise(run: Run, actor: Actor, flag: FlagId, cause: string | undefined): void {
  const found = ownFlag(run, flag);
  const role = roleAmong(run, actor, found.by);
  if (isUp(run, flag)) refuse("already-raised", { flag });
  checkConditions(run, actor, found.when ?? [], run.replica.facts);
  if (cause !== undefined && !found.causes.includes(cause)) refuse("unknown-reason", { reason: cause.slice(0, 80) });
  raiseFlag(run, flag, { ...signed(run, actor, role), ...(cause === undefined ? {} : { cause }) });
}

export function lift(run: Run, actor: Actor, flag: FlagId): void {
  const found = ownFlag(run, flag);
  const role = roleAmong(run, actor, found.liftedBy);
  if (!isUp(run, flag)) refuse("not-raised", { flag });
  if (found.staysWhileFalse && someFalse(run, found.raisedIfFalse)) refuse("gate-not-met");
  if (found.effect === "closes") refuse("for-good", { flag });
  const { key, spans } = spansOf(run, flag);
  const to = toldAt(run, flag);
  const clocks = clocksOfFlag(
    run,
    flag,
    key,
    spans.map((span): Span => (span.to === undefined ? { ...span, to: to ?? run.context.now } : span)),
  );
  emit(run, {
    kind: "lifted",
    ...signed(run, actor, role),
    flag,
    ...(to === undefined ? {} : { crossesAt: to }),
    clocks,
  });
  sendFlag(run, "lift", flag, role, actor.post, hearers(run));
}

/** The machine raises it, in the name of the desk that handles the case: who recorded what must not show. */
export function raiseByItself(run: Run, actor: Actor, flag: FlagId): void {
  const role = run.compiled.voice[flag]?.[run.replica.self] ?? "";
  raiseFlag(run, flag, { at: run.context.now, by: run.replica.self, role, post: run.replica.desk?.post ?? actor.post });
}

type Author = { at: string; by: PartyId; role: string; post: string; person?: string; cause?: string };

function raiseFlag(run: Run, flag: FlagId, author: Author): void {
  const to = hearers(run);
  const { key, spans } = spansOf(run, flag);
  const crossesAt = toldAt(run, flag);
  const clocks = clocksOfFlag(run, flag, key, [...spans, { from: crossesAt ?? author.at }]);
  const event: Event = { kind: "raised", flag, ...author, ...(crossesAt === undefined ? {} : { crossesAt }), clocks };
  emit(run, event);
  sendFlag(run, "raise", flag, author.role, author.post, to);
}

/** Sends where a flag of ours stands, in its neutral voice. Before the case was shared there is nobody to tell. */
export function sendFlag(
  run: Run,
  kind: "raise" | "lift",
  flag: FlagId,
  role: string,
  post: string,
  to: readonly PartyId[],
  at?: string,
): void {
  const found = own(run.definition.flags, flag);
  if (!found?.crosses) return;
  const discreet = Object.hasOwn(run.compiled.discreet, flag);
  const voice = discreet ? (run.compiled.voice[flag]?.[run.replica.self] ?? role) : role;
  const desk = discreet ? (run.replica.desk?.post ?? neutralPost(run, flag, post)) : post;
  const core = coreFor(run, voice, desk, at ?? crossingTime(run, flag) ?? run.context.now, { kind, flag });
  send(run, { core, to, part: () => ({}), leaves: found.leaves });
}

/** Before the party has made a step nobody knows its desk: a flag that a gate may raise then names the State, and no office. */
const neutralPost = (run: Run, flag: FlagId, post: string): string =>
  run.compiled.raisedByGates.includes(flag) ? (run.replica.parties[run.replica.self] ?? post) : post;

/** While nobody has been told of the case there is no batch to wait for: what was up and came down before is of no clock. */
const toldAt = (run: Run, flag: FlagId): string | undefined =>
  hearers(run).length > 0 ? crossingTime(run, flag) : undefined;

/** What leaves in batches shows the time of its batch, the same for every cause. */
function crossingTime(run: Run, flag: FlagId): string | undefined {
  if (own(run.definition.flags, flag)?.leaves !== "in-batches") return undefined;
  return run.context.nextBatch ?? nextHour(run.context.now);
}

function nextHour(now: string): string {
  return Temporal.Instant.from(now).round({ smallestUnit: "hour", roundingMode: "ceil" }).toString();
}

function spansOf(run: Run, flag: FlagId): { readonly key: string; readonly spans: readonly Span[] } {
  const key = `${flag}@${run.replica.self}`;
  return { key, spans: own(run.replica.spans, key) ?? [] };
}

function ownFlag(run: Run, flag: FlagId): Procedure["flags"][string] {
  const found = own(run.definition.flags, flag) ?? refuse("unknown-flag", { flag: flag.slice(0, 80) });
  if (!found.owners.includes(run.replica.self)) refuse("not-owner", { flag });
  return found;
}

export const isUp = (run: Run, flag: FlagId): boolean =>
  Object.hasOwn(own(run.replica.flags, flag) ?? {}, run.replica.self);
