/** Steps: the only way the shared state moves. */
import type { Actor, Command, Event, Json, Prepared } from "../case.ts";
import { clocksOfMove } from "../clock-changes.ts";
import { stepPart } from "../crossing.ts";
import type { FactId, InternalStep, Step, StepId } from "../definition.ts";
import type { Knowledge } from "../evaluate.ts";
import { checkConditions, checkFacts, checkReason, checkTaken, raisedBy } from "../fact-rules.ts";
import { hashOf } from "../hash.ts";
import { own } from "../own.ts";
import { refuse } from "../refusal.ts";
import { coreFor, emit, knows, listeners, type Run, roleAmong, send, signed, withValues } from "../run.ts";
import { shareWhatWasKept } from "./first-sending.ts";
import { raiseByItself } from "./flag.ts";

type Values = Readonly<Record<FactId, Json>>;
type Asked = Extract<Command, { readonly do: "step" | "internal" }>;
type Signature = Extract<Event, { readonly kind: "stepped" }>["signedBy"][number];

/** One signature is enough for some steps; for the others this is the first. */
export function takeStep(run: Run, actor: Actor, asked: Asked & { readonly do: "step" }): void {
  const step = findStep(run, asked.step);
  const role = roleAmong(run, actor, step.roles);
  checkPlace(run, step);
  const prepared = checkAll(run, actor, asked, step, role);
  if (step.persons === 2) prepare(run, { ...prepared, machine: "shared" });
  else stepTaken(run, actor, asked.step, step, prepared, [signatureOf(prepared)]);
}

/** Moves this party's private state; nothing of it crosses. */
export function takeInternal(run: Run, actor: Actor, asked: Asked & { readonly do: "internal" }): void {
  const step = findInternal(run, asked.step);
  const role = roleAmong(run, actor, step.roles);
  if (run.replica.internal === null || !step.from.includes(run.replica.internal)) refuse("wrong-state");
  const prepared = checkAll(run, actor, asked, step, role);
  if (step.persons === 2) prepare(run, { ...prepared, machine: "internal" });
  else moved(run, actor, asked.step, step, prepared);
}

/** The second person's signature: everything is read again, nothing is taken over from the first. */
export function sign(run: Run, actor: Actor, name: StepId): void {
  const prepared = run.replica.prepared.find((one) => one.step === name);
  if (!prepared) refuse("not-prepared");
  const step = prepared.machine === "shared" ? findStep(run, name) : findInternal(run, name);
  const role = roleAmong(run, actor, step.second);
  if (actor.person === prepared.person) refuse("same-person");
  if (prepared.machine === "shared") checkPlace(run, findStep(run, name));
  else if (run.replica.internal === null || !step.from.includes(run.replica.internal)) refuse("wrong-state");
  checkGuards(run, actor, step, prepared.facts);
  if (prepared.machine === "internal") {
    moved(run, actor, name, findInternal(run, name), prepared);
  } else {
    const second: Signature = { role, post: actor.post, person: actor.person, at: run.context.now };
    stepTaken(run, actor, name, findStep(run, name), prepared, [signatureOf(prepared), second]);
  }
}

export function unprepare(run: Run, actor: Actor, name: StepId): void {
  const prepared = run.replica.prepared.find((one) => one.step === name);
  if (!prepared) refuse("not-prepared");
  const step = prepared.machine === "shared" ? findStep(run, name) : findInternal(run, name);
  const role = roleAmong(run, actor, [...step.roles, ...step.second]);
  emit(run, { kind: "unprepared", ...signed(run, actor, role), step: name });
}

export function findStep(run: Run, name: StepId): Step {
  const step = own(run.definition.steps, name) ?? refuse("unknown-step", { step: name.slice(0, 80) });
  if (step.by !== run.replica.self) refuse("missing-right");
  return step;
}

function findInternal(run: Run, name: StepId): InternalStep {
  const machine = own(run.definition.internal, run.replica.self);
  return own(machine?.steps ?? {}, name) ?? refuse("unknown-step", { step: name.slice(0, 80) });
}

function checkPlace(run: Run, step: Step): void {
  if (own(run.definition.states, run.replica.state)?.turn !== run.replica.self) refuse("wrong-turn");
  if (!step.from.includes(run.replica.state)) refuse("wrong-state");
}

function checkAll(
  run: Run,
  actor: Actor,
  asked: Asked,
  step: Step | InternalStep,
  role: string,
): Omit<Prepared, "machine"> {
  const facts = asked.facts ?? {};
  checkReason(step.reasons, asked.reason);
  checkTaken(step, facts);
  checkFacts(run, actor, facts);
  checkGuards(run, actor, step, facts);
  const { person, post } = actor;
  return {
    step: asked.step,
    person,
    role,
    post,
    at: run.context.now,
    facts,
    ...(asked.reason === undefined ? {} : { reason: asked.reason }),
  };
}

function checkGuards(run: Run, actor: Actor, step: Step | InternalStep, facts: Values): void {
  const known = withValues(run.replica, facts);
  if ("agrees" in step && step.agrees) checkAgreement(step.agrees, known);
  checkConditions(run, actor, step.when, known);
}

/** What is agreed to is what was proposed: the same content, or its hash. */
function checkAgreement(agrees: NonNullable<Step["agrees"]>, facts: Knowledge["facts"]): void {
  const proposal = own(facts, agrees.proposal)?.value;
  const answer = own(facts, agrees.with)?.value;
  if (proposal === undefined) refuse("missing-fact", { fact: agrees.proposal });
  if (answer === undefined) refuse("missing-fact", { fact: agrees.with });
  const proposed = hashOf(proposal);
  if (answer !== proposed && hashOf(answer) !== proposed) refuse("not-what-was-proposed", { fact: agrees.with });
}

function prepare(run: Run, prepared: Prepared): void {
  const { person, role, post } = prepared;
  emit(run, { kind: "prepared", at: run.context.now, by: run.replica.self, role, post, person, prepared });
}

const signatureOf = ({ role, post, person, at }: Omit<Prepared, "machine">): Signature => ({ role, post, person, at });

function stepTaken(
  run: Run,
  actor: Actor,
  name: StepId,
  step: Step,
  prepared: Omit<Prepared, "machine">,
  signedBy: readonly Signature[],
): void {
  const { now } = run.context;
  const from = run.replica.state;
  const facts = withValues(run.replica, prepared.facts);
  const clocks = clocksOfMove(run, { at: now, starts: step.starts, stops: step.stops, from, to: step.to, facts });
  const { role, post, person, reason } = prepared;
  const first = !run.replica.sent;
  const newcomers = listeners(run).filter((party) => !knows(run, party));
  if (first) emit(run, { kind: "named", at: now, by: run.replica.self, ref: run.context.newReference() });
  emit(run, {
    kind: "stepped",
    at: now,
    by: run.replica.self,
    role,
    post,
    person,
    step: name,
    from,
    to: step.to,
    facts: prepared.facts,
    ...(reason === undefined ? {} : { reason }),
    signedBy,
    clocks,
    lapsed: step.lapses,
  });
  const shared = clocks.filter(({ clock }) => own(run.definition.clocks, clock)?.scope === "shared");
  const core = coreFor(run, role, post, now, {
    kind: "step",
    step: name,
    from,
    to: step.to,
    ...(reason === undefined ? {} : { reason }),
    clocks: shared,
  });
  send(run, {
    core,
    to: listeners(run),
    part: (to) => stepPart(run.definition, name, to, facts as typeof run.replica.facts),
    leaves: "at-once",
  });
  shareWhatWasKept(run, actor, role, newcomers);
  for (const flag of raisedBy(run, first ? "all" : Object.keys(prepared.facts))) raiseByItself(run, actor, flag);
}

function moved(run: Run, actor: Actor, name: StepId, step: InternalStep, prepared: Omit<Prepared, "machine">): void {
  const { now } = run.context;
  const { state, internal } = run.replica;
  const facts = withValues(run.replica, prepared.facts);
  const starts = step.starts;
  const clocks = clocksOfMove(run, { at: now, starts, stops: step.stops, from: state, to: state, facts });
  const { role, post, person, reason } = prepared;
  emit(run, {
    kind: "moved",
    at: now,
    by: run.replica.self,
    role,
    post,
    person,
    step: name,
    from: internal ?? "",
    to: step.to,
    facts: prepared.facts,
    ...(reason === undefined ? {} : { reason }),
    clocks,
    lapsed: step.lapses,
  });
  for (const flag of raisedBy(run, Object.keys(prepared.facts))) raiseByItself(run, actor, flag);
}
