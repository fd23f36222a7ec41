/** What one viewer gets of a case, and nothing else. */
import type { ClockState, Event, Replica } from "./case.ts";
import type { Context } from "./context.ts";
import type { Procedure } from "./definition.ts";
import { own } from "./own.ts";
import type { CaseView, FactView, Viewer } from "./view.ts";
import { seenBy } from "./viewing/mirror.ts";
import { offersFor } from "./viewing/offers.ts";
import { maySee, type Sight, sightOf } from "./viewing/rights.ts";
import { storyFor } from "./viewing/story.ts";

/**
 * Projects a case for a viewer: a person at home, by roles and categories, or another party as a whole.
 *
 * Non-interference: for a viewer who may not read a category, the answer is the same, byte for byte, whatever facts of that
 * category hold, as long as the acts that the viewer may see are the same.
 *
 * @returns null where, for this viewer, there is no such case.
 */
export function project(
  definition: Procedure,
  replica: Replica,
  events: readonly Event[],
  viewer: Viewer,
  context: Context,
): CaseView | null {
  if (viewer.kind === "party") return seenBy(definition, events, viewer.party);
  if (!maySee(definition, replica.self, viewer)) return null;
  const sight = sightOf(definition, viewer);
  const story = storyFor(definition, replica, events, sight);
  const { ref, procedure, release, parties, self, state, sent, openedAt, closed, internal, links } = replica;
  return {
    ref,
    procedure,
    release,
    parties,
    self,
    state,
    turn: closed ? null : (own(definition.states, state)?.turn ?? null),
    sent,
    openedAt,
    ...(closed ? { closed } : {}),
    internal,
    facts: factsFor(definition, replica, sight),
    lists: listsFor(replica, sight),
    flags: flagsFor(replica),
    said: [...replica.said].filter((word) => sight.message(word.message)).sort(inOrder),
    clocks: clocksFor(definition, replica, sight),
    links,
    story,
    offers: offersFor(definition, replica, sight, context),
    version: story.length,
  };
}

/** How many lines the story of these events has for a person at home: `version` of the view, without making the view. */
export function visibleEvents(
  definition: Procedure,
  replica: Replica,
  events: readonly Event[],
  viewer: Extract<Viewer, { readonly kind: "person" }>,
): number {
  return storyFor(definition, replica, events, sightOf(definition, viewer)).length;
}

function factsFor(definition: Procedure, replica: Replica, sight: Sight): readonly FactView[] {
  return Object.keys(replica.facts)
    .filter((id) => sight.fact(id))
    .sort()
    .flatMap((id) => {
      const fact = own(definition.facts, id);
      const held = own(replica.facts, id);
      if (!fact || !held) return [];
      const { kind, category, owner } = fact;
      const { with: others = [], ...rest } = held;
      return [{ id, kind, category, owner, ...rest, heldBy: [...new Set([replica.self, ...others])].sort() }];
    });
}

function listsFor(replica: Replica, sight: Sight): CaseView["lists"] {
  const seen = Object.entries(replica.lists).filter(([id]) => sight.list(id));
  return Object.fromEntries(seen.map(([id, entries]) => [id, [...entries].sort(inOrder)]));
}

function inOrder(
  a: { readonly at: string; readonly id: string },
  b: { readonly at: string; readonly id: string },
): number {
  return `${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1;
}

function flagsFor(replica: Replica): CaseView["flags"] {
  return Object.entries(replica.flags)
    .flatMap(([flag, owners]) => Object.entries(owners).map(([by, since]) => ({ flag, by, since })))
    .sort((a, b) => (`${a.flag}@${a.by}` < `${b.flag}@${b.by}` ? -1 : 1));
}

function clocksFor(definition: Procedure, replica: Replica, sight: Sight): CaseView["clocks"] {
  return Object.entries(replica.clocks)
    .filter(([id]) => sight.clock(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([clock, state]: [string, ClockState]) => {
      const found = own(definition.clocks, clock);
      return found ? [{ clock, obliged: found.obliged, waiting: found.waiting, ...state }] : [];
    });
}
