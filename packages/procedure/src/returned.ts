/** When the other side refuses what we sent, or we withdraw it before it leaves: the case stands again where it stood. */
import { sendFlag } from "./acts/flag.ts";
import { emptyChain, replay } from "./apply.ts";
import type { Chain, ClockChange, Event, Outcome, Replica } from "./case.ts";
import { settle } from "./clocks.ts";
import type { Context } from "./context.ts";
import { coreOfStep } from "./crossing.ts";
import type { FlagId, PartyId, Procedure } from "./definition.ts";
import { own } from "./own.ts";
import { protocolRefusals } from "./receive.ts";
import { refuse } from "./refusal.ts";
import { coreFor, emit, outcome, type Run, send } from "./run.ts";
import { isLive, liveSent, type Sent } from "./sent.ts";

/**
 * The other side has refused a crossing of ours. A refused step comes back with its turn, and what followed it in that
 * chain is void; flags of ours that were void go out again. Where three or more take part, only the refusal of the party
 * that was to act returns a step; the refusal of another is noted, and it gets the bare core.
 */
export function refusedByOther(
  definition: Procedure,
  events: readonly Event[],
  replica: Replica,
  to: PartyId,
  sequence: number,
  code: string,
  context: Context,
): Outcome {
  return outcome(definition, replica, context, (run) => {
    const sent = findSent(events, to, sequence);
    if (protocolRefusals.has(code)) {
      const about = { party: to, sequence: String(sequence), code };
      emit(run, { kind: "finding", at: context.now, by: replica.self, code: "refused-without-effect", about });
      return;
    }
    const chain = own(replica.outgoing, to) ?? emptyChain;
    // A first crossing refused left nothing at the other side: the chain begins anew.
    const next = sequence === 1 ? emptyChain : { ...chain, epoch: chain.epoch + 1 };
    giveBack(run, events, sent, code, next, () => false);
  });
}

/**
 * Withdraws a crossing that has not left, and whatever was to follow it. Flags are lifted, not withdrawn.
 *
 * @param unsent every crossing of the case that has not left yet, as the outbox knows.
 */
export function withdrawUnsent(
  definition: Procedure,
  events: readonly Event[],
  replica: Replica,
  to: PartyId,
  sequence: number,
  unsent: readonly { readonly to: PartyId; readonly sequence: number }[],
  context: Context,
): Outcome {
  return outcome(definition, replica, context, (run) => {
    const sent = findSent(events, to, sequence);
    const waits = (one: Sent) =>
      unsent.some((each) => each.to === one.event.to && each.sequence === one.event.sequence);
    const later = liveSent(events).filter((one) => one.event.to === to && one.event.sequence >= sequence);
    if (!later.every(waits)) refuse("already-sent");
    if (sent.event.act === "raise" || sent.event.act === "lift" || sent.event.act === "void")
      refuse("not-withdrawable");
    giveBack(run, events, sent, "withdrawn", chainBefore(definition, events, sent), waits);
  });
}

function findSent(events: readonly Event[], to: PartyId, sequence: number): Sent {
  const found = liveSent(events).find((one) => one.event.to === to && one.event.sequence === sequence);
  return found ?? refuse("unknown-crossing");
}

/** The numbers of what never left are used again. */
function chainBefore(definition: Procedure, events: readonly Event[], sent: Sent): Chain {
  return own(replay(definition, events.slice(0, sent.index))?.outgoing ?? {}, sent.event.to) ?? emptyChain;
}

function giveBack(
  run: Run,
  events: readonly Event[],
  sent: Sent,
  code: string,
  chain: Chain,
  waits: (sent: Sent) => boolean,
): void {
  const { to, sequence } = sent.event;
  const live = liveSent(events);
  const voided = live.filter((one) => one.event.to === to && one.event.sequence >= sequence);
  const undone = stepsToUndo(run, events, voided, to);
  const others = undone.flatMap((step) => live.filter((one) => one.event.core === step.core && one.event.to !== to));
  const before = undone[0] && replay(run.definition, events.slice(0, undone[0].index));
  const lost = (act: string) =>
    voided.filter(
      (one) =>
        one.event.act === act && !live.some((other) => other.event.core === one.event.core && other.event.to !== to),
    );
  emit(run, {
    kind: "returned",
    at: run.context.now,
    by: run.replica.self,
    to,
    sequence,
    code,
    chain,
    ...(before ? { state: before.state } : {}),
    clocks: before ? clocksBack(run, before) : [],
    facts: factsNotHeld(events, run.replica, voided, to),
    said: lost("message").map((one) => one.event.id ?? ""),
    entries: lost("contribute").map((one) => ({ list: one.event.name, id: one.event.id ?? "" })),
    kept: lost("retract").map((one) => ({ list: one.event.name, id: one.event.id ?? "" })),
  });
  tellOthers(run, events, others, waits, code);
  resendFlags(run, events, voided, to, code === "withdrawn" ? undefined : sent);
  if (undone.length === 0 && code !== "withdrawn") goOnWithout(run, events, sent, code);
}

/** Our steps among the voided that can be undone: nobody has built on them, and it was for `to` to take them. */
function stepsToUndo(run: Run, events: readonly Event[], voided: readonly Sent[], to: PartyId) {
  const steps = voided.flatMap((one) => {
    if (one.event.act !== "step") return [];
    const index = stepIndex(events, one);
    const event = events[index];
    return event?.kind === "stepped" ? [{ index, event, core: one.event.core }] : [];
  });
  const [first] = steps;
  if (!first) return [];
  const builtOn = events.slice(first.index).some((event) => event.kind === "stepped" && event.by !== run.replica.self);
  const turn = own(run.definition.states, first.event.to)?.turn;
  const forThem = run.compiled.parties.length === 2 || turn === to || turn === run.replica.self || turn === null;
  return builtOn || !forThem ? [] : steps;
}

/** The event that a `sent` came of is the last step before it. */
function stepIndex(events: readonly Event[], sent: Sent): number {
  return events.slice(0, sent.index).findLastIndex((event) => event.kind === "stepped");
}

/** Every clock as it stood before, with the pauses that have become known since. */
function clocksBack(run: Run, before: Replica): readonly ClockChange[] {
  const ids = new Set([...Object.keys(before.clocks), ...Object.keys(run.replica.clocks)]);
  return [...ids].map((clock) => {
    const state = own(before.clocks, clock) ?? { status: "not-started" as const };
    return { clock, to: settle(run.definition, clock, state, run.replica, run.context) };
  });
}

/** Facts that only the voided crossings had brought there in their present value. */
function factsNotHeld(
  events: readonly Event[],
  replica: Replica,
  voided: readonly Sent[],
  to: PartyId,
): readonly string[] {
  const held = new Set<string>();
  const dead = new Set(voided.map((one) => one.index));
  for (const [index, event] of events.entries()) {
    if (event.kind === "recorded" || event.kind === "stepped" || event.kind === "moved") {
      for (const id of Object.keys(event.facts)) {
        if (event.by === to) held.add(id);
        else held.delete(id);
      }
    }
    if (event.kind === "sent" && event.to === to && isLive(events, index) && !dead.has(index)) {
      for (const id of event.facts) held.add(id);
    }
  }
  const gone = new Set(voided.flatMap((one) => one.event.facts));
  return [...gone].filter((id) => !held.has(id) && own(replica.facts, id)?.with?.includes(to));
}

/** Those who got the undone steps are told; what had not left to them simply does not leave. */
function tellOthers(
  run: Run,
  events: readonly Event[],
  others: readonly Sent[],
  waits: (sent: Sent) => boolean,
  code: string,
): void {
  const told = new Set<PartyId>();
  for (const one of [...others].reverse()) {
    const { to, core } = one.event;
    if (waits(one)) {
      if (told.has(to)) continue;
      told.add(to);
      const first = others.find((each) => each.event.to === to && waits(each)) ?? one;
      emit(run, {
        kind: "returned",
        at: run.context.now,
        by: run.replica.self,
        to,
        sequence: first.event.sequence,
        code,
        chain: chainBefore(run.definition, events, first),
        clocks: [],
        facts: factsNotHeld(
          events,
          run.replica,
          liveSent(events).filter((each) => each.event.to === to && each.event.sequence >= first.event.sequence),
          to,
        ),
        said: [],
        entries: [],
        kept: [],
      });
      continue;
    }
    const before = replay(run.definition, events.slice(0, stepIndex(events, one)));
    const state = before?.state ?? run.definition.initial;
    const clocks = sharedClocks(run, before);
    const desk = run.replica.desk ?? { role: one.event.role ?? "", post: one.event.post ?? "" };
    const act = { kind: "void" as const, core, state, clocks };
    send(run, {
      core: coreFor(run, desk.role, desk.post, run.context.now, act),
      to: [to],
      part: () => ({}),
      leaves: "at-once",
    });
  }
}

function sharedClocks(run: Run, before: Replica | undefined): readonly ClockChange[] {
  return Object.entries(run.definition.clocks).flatMap(([clock, { scope }]) => {
    if (scope !== "shared" || !(own(run.replica.clocks, clock) ?? own(before?.clocks ?? {}, clock))) return [];
    const state = own(before?.clocks ?? {}, clock) ?? { status: "not-started" as const };
    return [{ clock, to: settle(run.definition, clock, state, run.replica, run.context) }];
  });
}

/** A flag whose envelope was void for another's fault goes out again: the other side must know where it stands. */
function resendFlags(
  run: Run,
  events: readonly Event[],
  voided: readonly Sent[],
  to: PartyId,
  refused: Sent | undefined,
): void {
  const flags = new Set(
    voided.filter((one) => one.event.act === "raise" || one.event.act === "lift").map((one) => one.event.name),
  );
  if (refused) flags.delete(refused.event.name);
  for (const flag of flags) {
    const up = Object.hasOwn(own(run.replica.flags, flag) ?? {}, run.replica.self);
    if (up === knownThere(events, voided, flag, to)) continue;
    const last = voided.findLast((one) => one.event.name === flag);
    const { role = "", post = "", said } = last?.event ?? { said: run.context.now };
    sendFlag(run, up ? "raise" : "lift", flag, role, post, [to], said);
  }
}

function knownThere(events: readonly Event[], voided: readonly Sent[], flag: FlagId, to: PartyId): boolean {
  const dead = new Set(voided.map((one) => one.index));
  const last = liveSent(events).findLast(
    (one) =>
      one.event.to === to &&
      one.event.name === flag &&
      !dead.has(one.index) &&
      ["raise", "lift"].includes(one.event.act),
  );
  return last?.event.act === "raise";
}

/** The case does not go back for a party that was not to act. Where its part was at fault, it gets the bare step. */
function goOnWithout(run: Run, events: readonly Event[], sent: Sent, code: string): void {
  const { to, sequence } = sent.event;
  const about = { party: to, sequence: String(sequence), code };
  emit(run, { kind: "finding", at: run.context.now, by: run.replica.self, code: "refused-without-effect", about });
  if (sent.event.act !== "step" || run.compiled.parties.length === 2) return;
  if (code !== "invalid-fact" && code !== "fact-may-not-cross") return;
  const step = events[stepIndex(events, sent)];
  if (step?.kind !== "stepped" || run.replica.gone.includes(to)) return;
  const core = coreOfStep(run.definition, run.replica, step);
  send(run, { core, to: [to], part: () => ({}), leaves: "at-once" });
}
