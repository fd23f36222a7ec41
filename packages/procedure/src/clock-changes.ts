/** What an act does to the clocks of one replica. */
import type { ClockChange, ClockState, Json, Span } from "./case.ts";
import { settle, startClock } from "./clocks.ts";
import type { ClockId, FlagId, StateId } from "./definition.ts";
import { own } from "./own.ts";
import { refuse } from "./refusal.ts";
import type { Run } from "./run.ts";

type Facts = Readonly<Record<string, { readonly value: Json }>>;

export interface Move {
  readonly at: string;
  readonly starts: readonly ClockId[];
  readonly stops: readonly ClockId[];
  /** Shared states before and after; equal for an internal step. */
  readonly from: StateId;
  readonly to: StateId;
  readonly facts: Facts;
  /** For a step of another party: the state it sends for a shared clock that it starts. */
  readonly sent?: (clock: ClockId) => ClockState | undefined;
}

/** Clocks that a step starts, stops, or whose pause begins or ends with the state it leads to. */
export function clocksOfMove(run: Run, move: Move): readonly ClockChange[] {
  const { definition, compiled, context } = run;
  const pausing = move.from === move.to ? none : (compiled.pausedByState[move.to] ?? none);
  const resuming = move.from === move.to ? none : (compiled.pausedByState[move.from] ?? none);
  const touched = new Set<ClockId>([...move.stops, ...move.starts, ...pausing, ...resuming]);
  if (touched.size === 0) return [];
  const changes: ClockChange[] = [];
  for (const id of touched) {
    const clock = own(definition.clocks, id);
    if (!clock || (clock.scope !== "shared" && clock.scope !== run.replica.self)) continue;
    let state = own(run.replica.clocks, id);
    if (move.starts.includes(id)) {
      const stills: readonly Span[] = clock.pausedBy.states.includes(move.to) ? [{ from: move.at }] : [];
      const sent = clock.scope === "shared" ? move.sent?.(id) : undefined;
      state = sent
        ? settle(definition, id, { ...sent, ...(stills.length > 0 ? { stills } : {}) }, run.replica, context)
        : started(run, id, move, stills);
    } else if (state === undefined || state.stoppedAt !== undefined) {
      continue;
    } else {
      const leaves = resuming.includes(id) && !pausing.includes(id);
      const enters = pausing.includes(id) && !resuming.includes(id);
      const stills = leaves
        ? closed(state.stills, move.at)
        : enters
          ? [...(state.stills ?? []), { from: move.at }]
          : state.stills;
      const stops = move.stops.includes(id) ? { stoppedAt: move.at } : {};
      state = settle(definition, id, { ...state, ...(stills ? { stills } : {}), ...stops }, run.replica, context);
    }
    changes.push({ clock: id, to: state });
  }
  return changes;
}

const none: readonly ClockId[] = [];

function started(run: Run, id: ClockId, move: Move, stills: readonly Span[]): ClockState {
  const answer = startClock(run.definition, id, move.at, move.facts, run.replica, run.context, stills);
  if (!answer.ok) refuse(answer.code as "missing-fact", answer.about);
  return answer.state;
}

function closed(spans: readonly Span[] | undefined, to: string): readonly Span[] {
  return (spans ?? []).map((span) => (span.to === undefined ? { ...span, to } : span));
}

/** Clocks that stand still or run again because a flag went up or down. */
export function clocksOfFlag(run: Run, flag: FlagId, key: string, spans: readonly Span[]): readonly ClockChange[] {
  const ids = run.compiled.pausedByFlag[flag] ?? none;
  if (ids.length === 0) return [];
  const timed = { parties: run.replica.parties, spans: { ...run.replica.spans, [key]: spans } };
  return ids.flatMap((clock) => {
    const state = own(run.replica.clocks, clock);
    return state ? [{ clock, to: settle(run.definition, clock, state, timed, run.context) }] : [];
  });
}
