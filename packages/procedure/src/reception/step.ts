/** A step of another party: its turn, its state, the facts it may bring here, the deadlines it has computed. */
import type { ClockChange, ClockState, Core, Crossing } from "../case.ts";
import { clocksOfMove } from "../clock-changes.ts";
import { computeEnd } from "../clocks.ts";
import type { ClockId, PartyId, Step } from "../definition.ts";
import { own } from "../own.ts";
import { refuse } from "../refusal.ts";
import { emit, type Run, withValues } from "../run.ts";
import { fits } from "../schema-validate.ts";
import { authorOf, checkRole } from "./author.ts";

type StepAct = Extract<Core["act"], { readonly kind: "step" }>;

export function takeInStep(run: Run, crossing: Crossing, act: StepAct): void {
  const { core } = crossing;
  const step = own(run.definition.steps, act.step) ?? refuse("unknown-step", { step: act.step });
  if (step.by !== core.by) refuse("not-owner", { step: act.step });
  checkRole(run, core, step.roles);
  if (own(run.definition.states, act.from)?.turn !== core.by) refuse("wrong-turn");
  if (act.from !== run.replica.state || !step.from.includes(act.from) || step.to !== act.to) refuse("wrong-state");
  const listed = step.reasons.length === 0 ? act.reason === undefined : step.reasons.includes(act.reason ?? "");
  if (!listed) refuse("unknown-reason");
  const values = checkPart(run, crossing, act, step);
  const sent = checkClocks(run, act, step);

  const facts = withValues(run.replica, values);
  const move = { at: core.at, starts: step.starts, stops: step.stops, from: act.from, to: act.to, facts };
  const clocks = clocksOfMove(run, { ...move, sent: (clock) => sent.get(clock) });
  const { role, post, at } = core;
  emit(run, {
    kind: "stepped",
    ...authorOf(run, core),
    step: act.step,
    from: act.from,
    to: act.to,
    facts: values,
    ...(act.reason === undefined ? {} : { reason: act.reason }),
    signedBy: [{ role, post, at }],
    clocks,
    lapsed: [],
  });
  verifyDeadlines(run, core.by, facts, sent);
}

/** Only what the step carries, what may come here, and in its shape. */
function checkPart(run: Run, { part }: Crossing, act: StepAct, step: Step): NonNullable<Crossing["part"]["facts"]> {
  const values = part.facts ?? {};
  const allowed = run.compiled.carried[act.step]?.[run.replica.self] ?? [];
  for (const [id, value] of Object.entries(values)) {
    const fact = own(run.definition.facts, id);
    if (!fact || fact.owner === run.replica.self || !allowed.includes(id))
      refuse("fact-may-not-cross", { fact: id.slice(0, 80) });
    if (!fits(fact.schema, value)) refuse("invalid-fact", { fact: id });
  }
  const turn = own(run.definition.states, act.to)?.turn;
  const answering = run.compiled.parties.length === 2 || turn === run.replica.self;
  for (const id of step.takes) {
    if (answering && allowed.includes(id) && !Object.hasOwn(values, id)) refuse("missing-fact", { fact: id });
  }
  return values;
}

/** Every shared clock that the step starts comes with its start and its end; none comes that the step does not touch. */
function checkClocks(run: Run, act: StepAct, step: Step): ReadonlyMap<ClockId, ClockState> {
  const sent = new Map<ClockId, ClockState>();
  const paused = [...(run.compiled.pausedByState[act.from] ?? []), ...(run.compiled.pausedByState[act.to] ?? [])];
  for (const { clock, to } of act.clocks) {
    const known = own(run.definition.clocks, clock)?.scope === "shared";
    if (!known || ![...step.starts, ...step.stops, ...paused].includes(clock)) refuse("broken-crossing", { clock });
    if (step.starts.includes(clock)) sent.set(clock, startOf(to) ?? refuse("broken-crossing", { clock }));
  }
  for (const clock of step.starts) {
    if (own(run.definition.clocks, clock)?.scope === "shared" && !sent.has(clock)) refuse("broken-crossing", { clock });
  }
  return sent;
}

/** What of a sent clock does not depend on pauses, which each side counts for itself. */
function startOf({ startedAt, base, rule, calendar }: ClockChange["to"]): ClockState | undefined {
  if (startedAt === undefined || base === undefined) return undefined;
  return {
    status: "running",
    startedAt,
    base,
    ...(rule === undefined ? {} : { rule }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}

/** Computed again here. A difference corrects nothing: it is for a person to look at. */
function verifyDeadlines(
  run: Run,
  by: PartyId,
  facts: Parameters<typeof computeEnd>[2],
  sent: ReadonlyMap<ClockId, ClockState>,
): void {
  for (const [id, state] of sent) {
    const clock = own(run.definition.clocks, id);
    if (!clock || state.startedAt === undefined) continue;
    const ours = computeEnd(clock, state.startedAt, facts, run.replica, run.context);
    if (!ours.ok && ours.code === "missing-fact") continue;
    if (ours.ok && ours.base === state.base && ours.rule === state.rule && ours.calendar === state.calendar) continue;
    const code = ours.ok ? "deadline-differs" : "deadline-not-verified";
    const about = {
      clock: id,
      party: by,
      theirs: state.base ?? "",
      ...(ours.ok ? { ours: ours.base } : {}),
      ...(state.rule === undefined ? {} : { rule: state.rule }),
    };
    emit(run, { kind: "finding", at: run.context.now, by: run.replica.self, code, about });
  }
}
