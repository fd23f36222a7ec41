/** The only file that counts legal time: starts a clock, and says where it stands after every pause that is known. */
import { deadline, resume } from "@wasl/legal-time";
import type { ClockState, Json, Span } from "./case.ts";
import { ruleNamed } from "./compare.ts";
import type { Context } from "./context.ts";
import type { Clock, ClockId, PartyId, Procedure, StateCode } from "./definition.ts";
import { isDate, isInstant } from "./edtf.ts";
import { own } from "./own.ts";

/** What is needed of a case. */
export interface Timed {
  readonly parties: Readonly<Record<PartyId, StateCode>>;
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

type Facts = Readonly<Record<string, { readonly value: Json }>>;

export type Started =
  | { readonly ok: true; readonly state: ClockState }
  | { readonly ok: false; readonly code: string; readonly about: Readonly<Record<string, string>> };

/** Starts a clock at an act's time, or from the instant fact that its definition names. */
export function startClock(
  definition: Procedure,
  id: ClockId,
  at: string,
  facts: Facts,
  timed: Timed,
  context: Context,
  stills: readonly Span[],
): Started {
  const clock = own(definition.clocks, id);
  if (!clock) return { ok: false, code: "unknown-clock", about: { clock: id } };
  const startedAt = clock.from === "step" ? at : momentAt(facts, clock.from.fact, clock, timed, context, "start");
  if (startedAt === undefined) return { ok: false, code: "missing-fact", about: { clock: id, fact: factOf(clock) } };
  const computed = computeEnd(clock, startedAt, facts, timed, context);
  if (!computed.ok) return { ...computed, about: { clock: id, ...computed.about } };
  const { base, rule, calendar } = computed;
  const started: ClockState = {
    status: "running",
    startedAt,
    base,
    ...(rule === undefined ? {} : { rule }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(stills.length === 0 ? {} : { stills }),
  };
  return { ok: true, state: settle(definition, id, started, timed, context) };
}

type End =
  | { readonly ok: true; readonly base: string; readonly rule?: string; readonly calendar?: string }
  | { readonly ok: false; readonly code: string; readonly about: Readonly<Record<string, string>> };

/** The end without any pause. */
export function computeEnd(clock: Clock, startedAt: string, facts: Facts, timed: Timed, context: Context): End {
  if ("until" in clock.length) {
    const base = momentAt(facts, clock.length.until, clock, timed, context, "end");
    if (base === undefined) return { ok: false, code: "missing-fact", about: { fact: clock.length.until.join(".") } };
    return { ok: true, base };
  }
  const calendar = calendarOf(clock, timed, context);
  if (!calendar) return { ok: false, code: "unknown-calendar", about: { party: clock.calendar } };
  const answer = deadline({ rules: context.rules, ...ruleNamed(clock.length.rule), from: startedAt, calendar });
  if (!answer.ok)
    return { ok: false, code: "unknown-rule", about: { rule: clock.length.rule, why: answer.refusal.code } };
  return { ok: true, base: answer.deadline.due, rule: answer.deadline.rule, calendar: answer.deadline.calendar };
}

/**
 * Where a clock stands, from its start, its stop and every pause: the same on every server that knows the same acts, in
 * whatever order they came.
 */
export function settle(
  definition: Procedure,
  id: ClockId,
  state: ClockState,
  timed: Timed,
  context: Context,
): ClockState {
  const clock = own(definition.clocks, id);
  if (!clock || state.status === "not-started" || state.startedAt === undefined || state.base === undefined)
    return state;
  const pauses = merged(pausesOf(definition, clock, state, timed), state.startedAt, state.stoppedAt);
  const last = pauses.at(-1);
  const open = last && last.to === undefined ? last : undefined;
  const closed = open ? pauses.slice(0, -1) : pauses;
  const due = closed.reduce((end, span) => extended(clock, state, end, span, timed, context), state.base);
  const seconds = closed.reduce((sum, span) => sum + secondsBetween(span.from, span.to as string), 0);
  const { status: _, due: __, pausedAt: ___, pausedSeconds: ____, ...kept } = state;
  const settled = { ...kept, ...(seconds > 0 ? { pausedSeconds: seconds } : {}) };
  if (state.stoppedAt !== undefined) return { ...settled, status: "stopped", due };
  if (open) return { ...settled, status: "paused", pausedAt: open.from };
  if (state.endedAt !== undefined && Temporal.Instant.compare(due, state.endedAt) <= 0)
    return { ...settled, status: "ended", due };
  const { endedAt: _____, ...running } = settled;
  return { ...running, status: "running", due };
}

function pausesOf(definition: Procedure, clock: Clock, state: ClockState, timed: Timed): readonly Span[] {
  const spans: Span[] = [...(state.stills ?? [])];
  for (const flag of clock.pausedBy.flags) {
    const found = own(definition.flags, flag);
    // A flag that stays at home must not move a clock that both sides read.
    if (!found || (clock.scope === "shared" && !found.crosses)) continue;
    for (const owner of found.owners) spans.push(...(own(timed.spans, `${flag}@${owner}`) ?? []));
  }
  return spans;
}

/** In order, without overlap, within the clock's own life. An open span is the last. */
function merged(spans: readonly Span[], start: string, stop: string | undefined): readonly Span[] {
  const first = millis(start);
  const end = stop === undefined ? Number.POSITIVE_INFINITY : millis(stop);
  const clipped = spans
    .map(({ from, to }) => ({
      from: Math.max(millis(from), first),
      to: Math.min(to === undefined ? end : millis(to), end),
    }))
    .filter((span) => span.from < span.to)
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const span of clipped) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined.map(({ from, to }) =>
    to === Number.POSITIVE_INFINITY ? { from: written(from) } : { from: written(from), to: written(to) },
  );
}

const millis = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;

const written = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toString();

/** By the rule's own way of counting; where the rule is not at hand, by the time that passed. */
function extended(clock: Clock, state: ClockState, due: string, span: Span, timed: Timed, context: Context): string {
  const to = span.to as string;
  if (millis(span.from) >= millis(due)) return due;
  const calendar = calendarOf(clock, timed, context);
  if (state.rule !== undefined && calendar) {
    const answer = resume({
      rules: context.rules,
      calendar,
      pause: { deadline: { due, rule: state.rule }, pausedAt: span.from },
      at: to,
    });
    if (answer.ok) return answer.deadline.due;
  }
  return Temporal.Instant.from(due)
    .add({ seconds: secondsBetween(span.from, to) })
    .toString();
}

function secondsBetween(from: string, to: string): number {
  return Math.floor((millis(to) - millis(from)) / 1000);
}

function calendarOf(clock: Clock, timed: Timed, context: Context) {
  const state = own(timed.parties, clock.calendar);
  return state === undefined ? undefined : own(context.calendars, state);
}

/** An instant as it is; a day by its first or last moment in the legal zone. */
function momentAt(
  facts: Facts,
  path: readonly string[],
  clock: Clock,
  timed: Timed,
  context: Context,
  edge: "start" | "end",
): string | undefined {
  let value: Json | undefined = own(facts, path[0] ?? "")?.value;
  for (const field of path.slice(1)) {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
    value = own(value as Readonly<Record<string, Json>>, field);
  }
  if (typeof value !== "string") return undefined;
  if (isInstant(value)) return value;
  const zone = calendarOf(clock, timed, context)?.zone;
  if (!isDate(value) || zone === undefined) return undefined;
  const day = Temporal.PlainDate.from(value);
  const moment =
    edge === "start" ? day.toZonedDateTime(zone) : day.add({ days: 1 }).toZonedDateTime(zone).subtract({ seconds: 1 });
  return moment.toInstant().toString();
}

function factOf(clock: Clock): string {
  return clock.from === "step" ? "" : clock.from.fact.join(".");
}
