/**
 * What has passed between two parties, worked out from the events of either: every crossing that stands. From both ends it
 * comes out the same, which is what makes the mirror exact. Of third parties only where the case stands is in it.
 */
import type { ClockState, Event, Json } from "../case.ts";
import type { ClockId, FactId, PartyId, Procedure, RoleId, StateId } from "../definition.ts";
import { own } from "../own.ts";
import { isLive } from "../sent.ts";

/** One act that passed between the two. */
export interface CommonAct {
  readonly event: Event;
  readonly from: PartyId;
  readonly core: string;
  /** Time, role and post in the core. */
  readonly at: string;
  readonly role?: RoleId;
  readonly post?: string;
  readonly crossing: { readonly to: PartyId; readonly sequence: number; readonly hash: string };
  readonly facts: Readonly<Record<FactId, Json>>;
}

export interface Common {
  readonly acts: readonly CommonAct[];
  readonly state: StateId;
  readonly clocks: Readonly<Record<ClockId, ClockState>>;
}

/**
 * @param self whose events these are.
 * @param other the party at the other end.
 * @param delivered last number of ours that `other` has receipted; absent: all that was made.
 */
export function commonWith(
  definition: Procedure,
  events: readonly Event[],
  self: PartyId,
  other: PartyId,
  delivered = Number.POSITIVE_INFINITY,
): Common {
  const acts: CommonAct[] = [];
  const home: Record<FactId, Json> = {};
  /** What was here when each step of ours was taken: what went with it, at first or in a second sending. */
  const then = new Map<Event, Readonly<Record<FactId, Json>>>();
  /** Our last act of each name, for the `sent` that follow it. */
  const last = new Map<string, Event>();
  /** The act of each core, which may go out again after a later act of the same name. */
  const byCore = new Map<string, Event>();
  const stands = standing(events, other, delivered);
  let state = definition.initial;
  let clocks: Record<ClockId, ClockState> = {};
  const adopt = (event: Event) => {
    if (event.kind === "stepped") state = event.to;
    if ((event.kind === "voided" || event.kind === "returned") && event.state !== undefined) state = event.state;
    if (!("clocks" in event)) return;
    for (const { clock, to } of event.clocks) {
      if (own(definition.clocks, clock)?.scope !== "shared") continue;
      if (to.status === "not-started") {
        const { [clock]: _, ...others } = clocks;
        clocks = others;
      } else {
        clocks = { ...clocks, [clock]: to };
      }
    }
  };
  let arrived: Extract<Event, { readonly kind: "received" }> | undefined;
  for (const [index, event] of events.entries()) {
    if ((event.kind === "recorded" || event.kind === "stepped" || event.kind === "moved") && event.by === self) {
      Object.assign(home, event.facts);
      if (event.kind === "stepped") then.set(event, { ...home });
    }
    if (event.kind === "received") {
      arrived = event;
    } else if (event.kind === "sent") {
      const act = byCore.get(event.core) ?? last.get(keyOfSent(event)) ?? event;
      byCore.set(event.core, act);
      if (!isStanding(events, index, other, delivered)) continue;
      acts.push({
        event: act,
        from: self,
        core: event.core,
        at: event.said,
        ...(event.role === undefined ? {} : { role: event.role }),
        ...(event.post === undefined ? {} : { post: event.post }),
        crossing: { to: other, sequence: event.sequence, hash: event.hash },
        facts: Object.fromEntries(event.facts.map((id) => [id, then.get(act)?.[id] ?? null])),
      });
    } else if (event.by === self) {
      const act = actOf(event);
      if (act !== undefined) last.set(act, event);
      if (event.kind === "returned" || stands.has(event)) adopt(event);
    } else if (arrived && event.by === arrived.from && event.kind !== "opened" && event.kind !== "finding") {
      if (event.kind === "stepped") Object.assign(home, event.facts);
      adopt(event);
      if (event.by !== other) continue;
      acts.push({
        event,
        from: event.by,
        core: arrived.core,
        at: event.at,
        ...(event.role === undefined ? {} : { role: event.role }),
        ...(event.post === undefined ? {} : { post: event.post }),
        crossing: { to: self, sequence: arrived.sequence, hash: arrived.hash },
        facts: event.kind === "stepped" ? event.facts : {},
      });
    }
  }
  return { acts: withoutRepeats(acts), state, clocks };
}

/** Saying again that a flag is up, or down, changes nothing and leaves no trace at its receiver. */
function withoutRepeats(acts: readonly CommonAct[]): readonly CommonAct[] {
  const up = new Set<string>();
  return acts.filter(({ event, from }) => {
    if (event.kind !== "raised" && event.kind !== "lifted") return true;
    const key = `${event.flag}@${from}`;
    const raising = event.kind === "raised";
    if (up.has(key) === raising) return false;
    if (raising) up.add(key);
    else up.delete(key);
    return true;
  });
}

function isStanding(events: readonly Event[], index: number, other: PartyId, delivered: number): boolean {
  const event = events[index];
  return event?.kind === "sent" && event.to === other && event.sequence <= delivered && isLive(events, index);
}

/** Our acts that have reached the other, at first or in a second sending. */
function standing(events: readonly Event[], other: PartyId, delivered: number): ReadonlySet<Event> {
  const last = new Map<string, Event>();
  const byCore = new Map<string, Event>();
  const found = new Set<Event>();
  for (const [index, event] of events.entries()) {
    const act = actOf(event);
    if (act !== undefined) last.set(act, event);
    if (event.kind !== "sent") continue;
    const sent = byCore.get(event.core) ?? last.get(keyOfSent(event));
    if (!sent) continue;
    byCore.set(event.core, sent);
    if (isStanding(events, index, other, delivered)) found.add(sent);
  }
  return found;
}

const keyOfSent = (event: Extract<Event, { readonly kind: "sent" }>): string =>
  `${event.act} ${event.name} ${event.id ?? ""}`;

function actOf(event: Event): string | undefined {
  switch (event.kind) {
    case "stepped":
      return `step ${event.step} `;
    case "raised":
      return `raise ${event.flag} `;
    case "lifted":
      return `lift ${event.flag} `;
    case "said":
      return `message ${event.message} ${event.id}`;
    case "contributed":
      return `contribute ${event.list} ${event.id}`;
    case "retracted":
      return `retract ${event.list} ${event.id}`;
    default:
      return undefined;
  }
}
