/** When the other side refuses what we sent, or we withdraw it before it leaves: the case stands again where it stood. */
import { sendFlag } from "./acts/flag.ts";
import { emptyChain, replay } from "./apply.ts";
import type { Chain, ClockChange, Event, Outcome, Replica } from "./case.ts";
import { settle } from "./clocks.ts";
import type { Context } from "./context.ts";
import { coreOfStep } from "./crossing.ts";
import type { PartyId, Procedure } from "./definition.ts";
import { own } from "./own.ts";
import { protocolRefusals } from "./receive.ts";
import { refuse } from "./refusal.ts";
import { coreFor, emit, knows, outcome, type Run, seenBy, send } from "./run.ts";
import { isLive, liveSent, type Sent } from "./sent.ts";
import { dropWord } from "./waiting.ts";

/**
 * The other side has refused a crossing of ours. A refused step comes back with its turn, and what followed it in that
 * chain is void; flags of ours that were void go out again. Where three or more take part, only the refusal of the party
 * that was to act returns a step; the refusal of another is noted, and it gets the bare core.
 *
 * @param hash of the refused crossing, as the signed refusal names it: one that comes twice then does nothing twice.
 */
export function refusedByOther(
  definition: Procedure,
  events: readonly Event[],
  replica: Replica,
  to: PartyId,
  sequence: number,
  code: string,
  context: Context,
  hash?: string,
): Outcome {
  return outcome(definition, replica, context, (run) => {
    const sent = findSent(events, to, sequence);
    // The same refusal again, after the number was used for something else.
    if (hash !== undefined && sent.event.hash !== hash) refuse("unknown-crossing");
    if (protocolRefusals.has(code)) {
      const about = { party: to, sequence: String(sequence), code };
      emit(run, { kind: "finding", at: context.now, by: replica.self, code: "refused-without-effect", about });
      return;
    }
    const chain = own(replica.outgoing, to) ?? emptyChain;
    // The one that opens a case, when its first crossing is refused, has left nothing at the other side: the chain begins anew.
    const opened = replica.openedBy === replica.self;
    const next = opened && sequence === 1 ? emptyChain : { ...chain, epoch: chain.epoch + 1 };
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
        one.event.act === act &&
        !live.some((other) => other.event.core === one.event.core && other.event.to !== to) &&
        !run.replica.waiting.some((word) => word.act === act && word.id === one.event.id),
    );
  const spans = spansBack(run, events, code === "withdrawn" ? undefined : sent);
  emit(run, {
    kind: "returned",
    at: run.context.now,
    by: run.replica.self,
    to,
    sequence,
    code,
    chain,
    ...(before ? { state: before.state } : {}),
    clocks: clocksBack(run, before ?? run.replica, spans),
    ...(Object.keys(spans).length > 0 ? { spans } : {}),
    facts: factsNotHeld(events, run.replica, voided, to),
    said: lost("message").map((one) => one.event.id ?? ""),
    entries: lost("contribute").map((one) => ({ list: one.event.name, id: one.event.id ?? "" })),
    kept: lost("retract").map((one) => ({ list: one.event.name, id: one.event.id ?? "" })),
  });
  dropRetractions(run, voided, to);
  tellOthers(run, events, others, waits, code);
  const refused = code === "withdrawn" ? undefined : sent;
  if (refused && undone.length === 0) goOnWithout(run, events, voided, refused, code);
  else resendFlags(run, voided, to, refused);
}

/** There is nothing to retract where the entry itself is void. */
function dropRetractions(run: Run, voided: readonly Sent[], to: PartyId): void {
  for (const word of run.replica.waiting) {
    const about = word.to === to && word.act === "retract";
    const entry = ({ event }: Sent) => event.act === "contribute" && event.id === word.id;
    if (about && voided.some(entry)) dropWord(run, word, "void");
  }
}

/** Our steps among the voided that can be undone: nobody has built on them, and it was for `to` to take them. */
function stepsToUndo(run: Run, events: readonly Event[], voided: readonly Sent[], to: PartyId) {
  const steps = voided.flatMap((one) => {
    if (one.event.act !== "step") return [];
    const index = stepIndex(events, one.event.core);
    const event = events[index];
    return event?.kind === "stepped" ? [{ index, event, core: one.event.core }] : [];
  });
  const [first] = steps;
  if (!first) return [];
  const builtOn = events.slice(first.index).some((event) => event.kind === "stepped" && event.by !== run.replica.self);
  // Whoever has the turn now may already have used it: only when that is nobody else can the steps be taken back.
  const turn = own(run.definition.states, run.replica.state)?.turn;
  const forThem = run.compiled.parties.length === 2 || turn === to || turn === run.replica.self || turn === null;
  return builtOn || !forThem ? [] : steps;
}

/** The step that a `sent` came of: the last one before its core first went out. */
function stepIndex(events: readonly Event[], core: string): number {
  const first = events.findIndex((event) => event.kind === "sent" && event.core === core);
  return events.slice(0, first).findLastIndex((event) => event.kind === "stepped");
}

/** Every clock as it stood before, with the pauses that have become known since. */
function clocksBack(run: Run, before: Replica, spans: Replica["spans"]): readonly ClockChange[] {
  const { parties, spans: known } = run.replica;
  const timed = { parties, spans: { ...known, ...spans } };
  const ids = new Set([...Object.keys(before.clocks), ...Object.keys(run.replica.clocks)]);
  return [...ids].map((clock) => {
    const state = own(before.clocks, clock) ?? { status: "not-started" as const };
    return { clock, to: settle(run.definition, clock, state, timed, run.context) };
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
    sendVoid(run, events, to, core);
  }
}

function sendVoid(run: Run, events: readonly Event[], to: PartyId, taken: string): void {
  const index = stepIndex(events, taken);
  const before = replay(run.definition, events.slice(0, index));
  const state = before?.state ?? run.definition.initial;
  const desk = run.replica.desk ?? { role: "", post: "" };
  const act = { kind: "void" as const, core: taken, state, clocks: sharedClocks(run, before) };
  const core = coreFor(run, desk.role, desk.post, run.context.now, act);
  send(run, { core, to: [to], part: () => ({}), leaves: "at-once" });
}

function sharedClocks(run: Run, before: Replica | undefined): readonly ClockChange[] {
  return Object.entries(run.definition.clocks).flatMap(([clock, { scope }]) => {
    if (scope !== "shared") return [];
    const state = own(before?.clocks ?? {}, clock) ?? { status: "not-started" as const };
    return [{ clock, to: settle(run.definition, clock, state, run.replica, run.context) }];
  });
}

/** Flags whose envelopes were void for another's fault go out again, as they were: the other side must know where they stand. */
function resendFlags(run: Run, voided: readonly Sent[], to: PartyId, refused: Sent | undefined): void {
  // Nothing is left there: whatever is up goes with the next first step.
  if (!knows(run, to)) return;
  for (const { index, event } of voided) {
    if ((event.act !== "raise" && event.act !== "lift") || index === refused?.index) continue;
    sendFlag(run, event.act, event.name, event.role ?? "", event.post ?? "", [to], event.said);
  }
}

/** When each flag was up, by the acts that the other side will have taken in. Between two only: among more it would be another for each. */
function spansBack(run: Run, events: readonly Event[], refused: Sent | undefined): Replica["spans"] {
  if (!refused || run.compiled.parties.length > 2) return {};
  const { act, name, to } = refused.event;
  const key = `${name}@${run.replica.self}`;
  if ((act !== "raise" && act !== "lift") || !own(run.replica.spans, key)) return {};
  const spans: { from: string; to?: string }[] = [];
  for (const { index, event } of liveSent(events)) {
    if (event.to !== to || event.name !== name || index === refused.index) continue;
    const last = spans.at(-1);
    const up = last !== undefined && last.to === undefined;
    if (event.act === "raise" && !up) spans.push({ from: event.said });
    if (event.act === "lift" && up) last.to = event.said;
  }
  return { [key]: spans };
}

/**
 * The case does not go back for a party that was not to act. It gets the bare step where its own part was at fault, and
 * again whatever was void for no fault of its own and which others have.
 */
function goOnWithout(run: Run, events: readonly Event[], voided: readonly Sent[], refused: Sent, code: string): void {
  const { to, sequence } = refused.event;
  const about = { party: to, sequence: String(sequence), code };
  emit(run, { kind: "finding", at: run.context.now, by: run.replica.self, code: "refused-without-effect", about });
  if (run.replica.gone.includes(to)) return;
  if (run.compiled.parties.length === 2) {
    resendFlags(run, voided, to, refused);
    return;
  }
  for (const one of voided) {
    if (one.index !== refused.index && !isUndone(run, voided, one)) sendAgain(run, events, one, false);
    else if (bareAgain(one)) sendAgain(run, events, one, true);
  }
}

/** Only what had a part can come again without it; a bare core that was refused would be refused for ever. */
const bareAgain = ({ event }: Sent): boolean => event.act === "step" && event.facts.length > 0;

/** An entry that was void together with its retraction: neither goes again. */
function isUndone(run: Run, voided: readonly Sent[], { event }: Sent): boolean {
  const { act, name, id } = event;
  if (act === "contribute") return (own(run.replica.lists, name) ?? []).some((one) => one.id === id && one.retracted);
  return act === "retract" && voided.some((one) => one.event.act === "contribute" && one.event.id === id);
}

function sendAgain(run: Run, events: readonly Event[], { event }: Sent, bare: boolean): void {
  const { to, role = "", post = "", said, name, id = "" } = event;
  if (event.act === "raise" || event.act === "lift") {
    sendFlag(run, event.act, name, role, post, [to], said);
    return;
  }
  if (event.act === "void") {
    sendVoid(run, events, to, name);
    return;
  }
  const taken = stepIndex(events, event.core);
  const step = events[taken];
  if (event.act === "step" && step?.kind === "stepped") {
    const then = replay(run.definition, events.slice(0, taken + 1)) ?? run.replica;
    const values = Object.fromEntries(
      event.facts.flatMap((fact) => (then.facts[fact] ? [[fact, then.facts[fact].value]] : [])),
    );
    const part = bare || event.facts.length === 0 ? {} : { facts: values };
    const core = coreOfStep(run.definition, run.replica, step);
    send(run, { core, to: [to], part: () => part, leaves: "at-once", seen: seenBy(then) });
  } else if (event.act === "message") {
    const word = run.replica.said.find((one) => one.id === id);
    if (!word) return;
    const core = coreFor(run, role, post, said, { kind: "message", message: name, id });
    send(run, { core, to: [to], part: () => ({ value: word.value }), leaves: "at-once" });
  } else if (event.act === "contribute" || event.act === "retract") {
    const entry = (own(run.replica.lists, name) ?? []).find((one) => one.id === id);
    if (!entry) return;
    const core = coreFor(run, role, post, said, { kind: event.act, list: name, id });
    const part = event.act === "contribute" ? { value: entry.value } : {};
    send(run, { core, to: [to], part: () => part, leaves: "at-once" });
  }
}
