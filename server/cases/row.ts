/** The columns of a case's row: what lists, the clock watch and the guard of the next step need, derived from the replica. */
import type { ClockState, Procedure, Replica } from "@wasl/procedure";
import { ofDefinition } from "./definitions.ts";

export interface CaseRow {
  readonly ref: string;
  readonly version: number;
  readonly state: string;
  readonly turn: string | null;
  /** `flag@owner`. */
  readonly flags: readonly string[];
  readonly posts: readonly string[];
  readonly sent: boolean;
  readonly closedAt: string | null;
  readonly wakesAt: string | null;
}

/** @param before the case as this process wrote it last: where its clocks are the same, so is their next waking. */
export function rowOf(
  definition: Procedure,
  replica: Replica,
  posts: readonly string[],
  now: string,
  before?: { readonly replica: Replica; readonly wakesAt?: string | null },
): CaseRow {
  return {
    ref: replica.ref,
    version: replica.version,
    state: replica.state,
    turn: definition.states[replica.state]?.turn ?? null,
    flags: Object.entries(replica.flags).flatMap(([flag, owners]) =>
      Object.keys(owners).map((owner) => `${flag}@${owner}`),
    ),
    posts,
    sent: replica.sent,
    closedAt: replica.closed?.at ?? null,
    wakesAt: sameWaking(replica, before, now) ?? nextWaking(definition, replica, now),
  };
}

function sameWaking(
  replica: Replica,
  before: { readonly replica: Replica; readonly wakesAt?: string | null } | undefined,
  now: string,
): string | undefined {
  const wakes = before?.wakesAt;
  const same = before?.replica.clocks === replica.clocks && before.replica.closed === replica.closed;
  return same && wakes && Temporal.Instant.compare(wakes, now) > 0 ? wakes : undefined;
}

/** What may come of a clock: a warning before its end, its end, or a day after it nobody having acted. */
export interface Waking {
  readonly clock: string;
  readonly at: string;
  readonly level: "warning" | "due" | "unattended";
  readonly due: string;
}

export function wakings(definition: Procedure, replica: Replica): readonly Waking[] {
  if (replica.closed) {
    return [];
  }
  return Object.entries(replica.clocks).flatMap(([clock, state]) => ofClock(definition, clock, state));
}

interface Timed extends Waking {
  /** Milliseconds. */
  readonly epoch: number;
}

const known = new WeakMap<ClockState, readonly Timed[]>();

/** A clock that stands as it stood wakes as it did: a state is one clock's, and never changed in place. */
function ofClock(definition: Procedure, clock: string, state: ClockState): readonly Timed[] {
  const kept = known.get(state);
  if (kept) return kept;
  const made = timesOf(definition, clock, state);
  known.set(state, made);
  return made;
}

function timesOf(definition: Procedure, clock: string, state: ClockState): readonly Timed[] {
  const { due } = state;
  if (!due || (state.status !== "running" && state.status !== "ended")) {
    return [];
  }
  const end = Temporal.Instant.from(due);
  const timed = (instant: Temporal.Instant, level: Waking["level"]): Timed => ({
    clock,
    at: instant.toString(),
    level,
    due,
    epoch: instant.epochMilliseconds,
  });
  const after = timed(end.add({ hours: 24 }), "unattended");
  if (state.status === "ended") {
    return [after];
  }
  const warnings = (definition.clocks[clock]?.warns ?? []).map((before) => {
    // A day of a warning is 24 hours: it only has to come early enough.
    const duration = Temporal.Duration.from(before);
    const hours = duration.days * 24 + duration.weeks * 168 + duration.hours + duration.minutes / 60;
    return timed(end.subtract({ minutes: Math.round(hours * 60) }), "warning");
  });
  return [...warnings, { ...timed(end, "due"), at: due }, after];
}

/** Earliest waking still to come; a running clock whose end has passed wakes at once. */
export function nextWaking(definition: Procedure, replica: Replica, now: string): string | null {
  if (replica.closed) return null;
  const present = Temporal.Instant.from(now).epochMilliseconds;
  let next: Timed | undefined;
  for (const [clock, state] of Object.entries(replica.clocks)) {
    for (const waking of ofClock(definition, clock, state)) {
      const ahead = waking.epoch > present || (waking.level === "due" && state.status === "running");
      if (ahead && (!next || waking.epoch < next.epoch)) next = waking;
    }
  }
  return next?.at ?? null;
}

interface PostPlace {
  readonly fact: string;
  /** Absent: the fact itself. */
  readonly field?: string;
  /** Facts that take the place of what stands here. */
  readonly replacedBy: readonly string[];
}

/** Where facts may name a post: the fact itself, or fields of its record. */
const postPlaces = ofDefinition(({ facts }): readonly PostPlace[] => {
  const place = (fact: string, field?: string): PostPlace => ({
    fact,
    ...(field === undefined ? {} : { field }),
    replacedBy: Object.keys(facts).filter((id) => {
      const [of, inside] = facts[id]?.insteadOf ?? [];
      return of === fact && inside === field;
    }),
  });
  return Object.entries(facts).flatMap(([id, { schema }]) => {
    if (schema.type === "post") return [place(id)];
    if (schema.type !== "record") return [];
    const fields = Object.keys(schema.fields).filter((name) => schema.fields[name]?.schema.type === "post");
    return fields.map((name) => place(id, name));
  });
});

/** Posts of this State that a case belongs to: where it was opened, and those that its facts name (the post it is sent to). */
export function postsOf(
  definition: Procedure,
  replica: Replica,
  opening: string | undefined,
  ofThisState: (post: string) => boolean,
): readonly string[] {
  const posts = new Set<string>(opening === undefined ? [] : [opening]);
  const add = (value: unknown) => {
    if (typeof value === "string" && ofThisState(value)) posts.add(value);
  };
  for (const { fact, field, replacedBy } of postPlaces(definition)) {
    if (replacedBy.some((id) => replica.facts[id] !== undefined)) continue;
    const value = replica.facts[fact]?.value;
    if (field === undefined) add(value);
    else if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      add((value as Readonly<Record<string, unknown>>)[field]);
    }
  }
  return [...posts].sort();
}
