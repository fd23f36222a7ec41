/** What one officer sees of a case: the kernel's projection, with the few words that lists need. */
import {
  type CaseView,
  type Context,
  type Event,
  type Json,
  project,
  type Viewer,
  visibleEvents,
} from "@wasl/procedure";
import type { PersonName, WorkItem } from "../http/api.ts";
import type { Officer } from "./api.ts";
import { ofDefinition } from "./definitions.ts";
import type { Entry } from "./entry.ts";
import type { Reach } from "./reach.ts";

type Person = Extract<Viewer, { readonly kind: "person" }>;

export function viewerOf(reach: Reach, officer: Officer, entry: Entry): Person {
  const { person, post, roles } = reach.actor(officer, entry.definition, entry.replica.self);
  return { kind: "person", person, post, roles, categories: officer.reads };
}

/** @throws for an officer who may not open the case: that is asked before. */
export function viewOf(reach: Reach, officer: Officer, entry: Entry, context: Context): CaseView {
  const view = project(entry.definition, entry.replica, entry.events, viewerOf(reach, officer, entry), context);
  if (!view) {
    throw new Error("A view of a case that this officer may not open");
  }
  const since = inPlaceSince(officer.post, entry);
  if (since === undefined) return view;
  const lists = Object.entries(view.lists).map(([id, entries]) => [id, entries.filter(({ at }) => at >= since)]);
  return { ...view, lists: Object.fromEntries(lists) };
}

/** Facts that name who stands in another's place: most procedures have none. */
const inPlace = ofDefinition(({ facts }): readonly string[] =>
  Object.keys(facts).filter((id) => facts[id]?.insteadOf !== undefined),
);

/**
 * Since when this post stands in the place of another; undefined where it does not. What was entered before, it does not read:
 * a worker's dispute with one employer is nothing to the next (S3).
 */
function inPlaceSince(
  post: string,
  { definition, replica }: Pick<Entry, "definition" | "replica">,
): string | undefined {
  const held = inPlace(definition).flatMap((id) => replica.facts[id] ?? []);
  return held
    .filter(({ value }) => value === post)
    .map(({ at }) => at)
    .sort()
    .at(-1);
}

interface Count {
  readonly viewer: Person;
  readonly version: number;
}

const counts = new WeakMap<Entry, Map<string, Count>>();

const names = new WeakMap<Officer, string>();

/** Whoever reads the same as the same person; an officer is never changed in place. */
function keyOf(officer: Officer): string {
  const known = names.get(officer);
  if (known !== undefined) return known;
  const made = `${officer.person} ${officer.post} ${officer.catalogueRoles.join()} ${officer.reads.join()} ${officer.inOwnCase ?? ""}`;
  names.set(officer, made);
  return made;
}

/** Number of events that the officer sees: what a command must name. */
export function visibleVersion(reach: Reach, officer: Officer, entry: Entry): number {
  const name = keyOf(officer);
  const known = counts.get(entry)?.get(name);
  if (known !== undefined) {
    return known.version;
  }
  const viewer = viewerOf(reach, officer, entry);
  const version = visibleEvents(entry.definition, entry.replica, entry.events, viewer);
  const own = counts.get(entry) ?? new Map<string, Count>();
  counts.set(entry, own.set(name, { viewer, version }));
  return version;
}

/**
 * After a step each count that was known is what it was and the lines of what is new: nobody who works on the case has to
 * read the whole story again for it.
 *
 * @param added events since `before`.
 */
export function countOn(before: Entry, after: Entry, added: readonly Event[]): void {
  const known = counts.get(before);
  // Whether a return shows depends on what was sent long before.
  if (!known || added.some(({ kind }) => kind === "returned")) return;
  const next = new Map<string, Count>();
  for (const [name, { viewer, version }] of known) {
    const lines = visibleEvents(after.definition, after.replica, added, viewer);
    next.set(name, { viewer, version: version + lines });
  }
  counts.set(after, next);
}

/** Names of the person a case is about, from the first fact in the view that has names by script: identity before all else. */
export function personNameIn(view: CaseView): PersonName | undefined {
  const identity = view.facts.filter(({ category }) => category === "A");
  for (const { value } of [...identity, ...view.facts]) {
    const name = nameIn(value);
    if (name) return name;
  }
  return undefined;
}

function nameIn(value: Json): PersonName | undefined {
  const { given, family } = (value ?? {}) as { given?: PersonName; family?: PersonName };
  if (typeof given !== "object" || typeof family !== "object") {
    return undefined;
  }
  const latin = [given.latin, family.latin].filter(Boolean).join(" ");
  const arabic = [given.arabic, family.arabic].filter(Boolean).join(" ");
  return { ...(latin ? { latin } : {}), ...(arabic ? { arabic } : {}) };
}

/** The deadline that comes first, of those that the viewer sees. */
export function dueIn(view: CaseView): WorkItem["due"] {
  const open = view.clocks.flatMap(({ clock, due, status }) =>
    due !== undefined && (status === "running" || status === "paused" || status === "ended")
      ? [{ clock, at: due, status }]
      : [],
  );
  return open.sort((one, other) => Temporal.Instant.compare(one.at, other.at))[0];
}

export function changedAtIn(view: CaseView): string {
  const last = view.story.at(-1);
  return last?.receivedAt ?? last?.at ?? view.openedAt;
}
