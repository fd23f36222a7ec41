/** What another party holds of a case: a view made only of what has passed, the same from both ends. */
import type { ClockState, Entry, Event } from "../case.ts";
import type { ClockId, FactId, FlagId, ListId, PartyId, Procedure } from "../definition.ts";
import { own } from "../own.ts";
import type { CaseView, FactView, StoryItem } from "../view.ts";
import { emptyHere } from "./empty.ts";
import { type CommonAct, commonWith } from "./exchanged.ts";

/**
 * Rebuilds, from our own events alone, what `party` holds of the case between it and us.
 *
 * @param delivered last number of ours that it has receipted; absent: everything that was made to leave.
 * @returns null while nothing has passed. Equal to `project` of its own replica for us, once all has been delivered.
 */
export function mirror(
  definition: Procedure,
  events: readonly Event[],
  party: PartyId,
  delivered?: number,
): CaseView | null {
  const self = selfOf(events);
  return self === undefined ? null : viewBetween(definition, events, self, party, party, delivered);
}

/** The same of our own side: what of us another party may know. */
export function seenBy(definition: Procedure, events: readonly Event[], other: PartyId): CaseView | null {
  const self = selfOf(events);
  return self === undefined ? null : viewBetween(definition, events, self, other, self);
}

function selfOf(events: readonly Event[]): PartyId | undefined {
  const [first] = events;
  return first?.kind === "opened" ? first.self : undefined;
}

function viewBetween(
  definition: Procedure,
  events: readonly Event[],
  self: PartyId,
  other: PartyId,
  shown: PartyId,
  delivered?: number,
): CaseView | null {
  const [opened] = events;
  if (opened?.kind !== "opened") return null;
  const common = commonWith(definition, events, self, other, delivered);
  const acts = [...common.acts].sort(byTime);
  const first = common.acts.find((act) => act.event.kind === "stepped");
  if (!first) return null;
  const named = events.findLast((event) => event.kind === "named");
  const flags = flagsOf(common.acts);
  const story = acts.map(lineOf);
  const closed = closing(definition, common.acts, common.state, flags, shown);
  return {
    ...emptyHere,
    ref: named?.kind === "named" ? named.ref : opened.ref,
    procedure: opened.procedure,
    release: opened.release,
    parties: opened.parties,
    self: shown,
    state: common.state,
    turn: closed ? null : (own(definition.states, common.state)?.turn ?? null),
    openedAt: first.at,
    ...(closed ? { closed } : {}),
    facts: factsOf(definition, common.acts, [self, other]),
    lists: listsOf(common.acts),
    flags,
    said: saidOf(common.acts),
    clocks: clocksOf(definition, common.clocks),
    story,
    version: story.length,
  };
}

function byTime(a: CommonAct, b: CommonAct): number {
  const [left, right] = [`${a.at} ${a.core}`, `${b.at} ${b.core}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function lineOf({ event, at, from, role, post, crossing, facts }: CommonAct): StoryItem {
  const ids = Object.keys(facts).sort();
  return {
    kind: event.kind === "sent" ? "voided" : event.kind,
    at,
    by: from,
    home: false,
    ...(role === undefined ? {} : { role }),
    ...(post === undefined ? {} : { post }),
    ...nameOf(event),
    ...(event.kind === "stepped" && event.reason !== undefined ? { reason: event.reason } : {}),
    ...(ids.length > 0 ? { facts: ids } : {}),
    crossings: [crossing],
  };
}

function nameOf(event: Event): { readonly name?: string } {
  switch (event.kind) {
    case "stepped":
      return { name: event.step };
    case "raised":
    case "lifted":
      return { name: event.flag };
    case "said":
      return { name: event.message };
    case "contributed":
    case "retracted":
      return { name: event.list };
    default:
      return {};
  }
}

/** The last value of each fact that passed between the two. */
function factsOf(definition: Procedure, acts: readonly CommonAct[], holders: readonly PartyId[]): readonly FactView[] {
  const facts = new Map<FactId, FactView>();
  for (const { facts: carried, at, from, role } of acts) {
    for (const [id, value] of Object.entries(carried)) {
      const fact = own(definition.facts, id);
      if (!fact) continue;
      const { kind, category, owner } = fact;
      const heldBy = [...holders].sort();
      facts.set(id, {
        id,
        kind,
        category,
        owner,
        value,
        at,
        by: from,
        ...(role === undefined ? {} : { role }),
        heldBy,
      });
    }
  }
  return [...facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function listsOf(acts: readonly CommonAct[]): Readonly<Record<ListId, readonly Entry[]>> {
  const lists: Record<ListId, Entry[]> = {};
  for (const { event, at, from } of acts) {
    if (event.kind === "contributed") {
      lists[event.list] = [...(lists[event.list] ?? []), { id: event.id, by: from, at, value: event.value }];
    }
  }
  for (const { event } of acts) {
    if (event.kind !== "retracted") continue;
    lists[event.list] = (lists[event.list] ?? []).map((entry) =>
      entry.id === event.id ? { ...entry, retracted: true } : entry,
    );
  }
  return Object.fromEntries(Object.entries(lists).map(([list, entries]) => [list, entries.sort(inOrder)]));
}

function saidOf(acts: readonly CommonAct[]): CaseView["said"] {
  return acts
    .flatMap(({ event, at, from }) =>
      event.kind === "said" ? [{ id: event.id, message: event.message, by: from, at, value: event.value }] : [],
    )
    .sort(inOrder);
}

function inOrder(
  a: { readonly at: string; readonly id: string },
  b: { readonly at: string; readonly id: string },
): number {
  return `${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1;
}

function flagsOf(acts: readonly CommonAct[]): CaseView["flags"] {
  const up = new Map<string, { readonly flag: FlagId; readonly by: PartyId; readonly since: string }>();
  for (const { event, at, from } of acts) {
    if (event.kind === "raised") up.set(`${event.flag}@${from}`, { flag: event.flag, by: from, since: at });
    if (event.kind === "lifted") up.delete(`${event.flag}@${from}`);
  }
  return [...up.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, flag]) => flag);
}

/** Whether a clock has ended is what each side notes for itself; what both share is when it is due. */
function clocksOf(definition: Procedure, clocks: Readonly<Record<ClockId, ClockState>>): CaseView["clocks"] {
  return Object.entries(clocks)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([clock, { endedAt: _, ...state }]) => {
      const found = own(definition.clocks, clock);
      if (!found) return [];
      const status = state.status === "ended" ? "running" : state.status;
      return [{ clock, obliged: found.obliged, waiting: found.waiting, ...state, status }];
    });
}

function closing(
  definition: Procedure,
  acts: readonly CommonAct[],
  state: string,
  flags: CaseView["flags"],
  shown: PartyId,
): CaseView["closed"] {
  // Between two, a case that one has left is over for the other as well.
  const between = Object.keys(definition.parties).length === 2;
  const withdrawn = flags.find(
    ({ flag, by }) => (between || by === shown) && own(definition.flags, flag)?.effect === "closes",
  );
  if (withdrawn) return { at: withdrawn.since, how: "withdrawn" };
  if (!own(definition.states, state)?.final) return undefined;
  const last = acts.findLast(({ event }) => event.kind === "stepped");
  return last ? { at: last.at, how: "final" } : undefined;
}
