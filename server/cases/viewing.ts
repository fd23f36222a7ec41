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
  return view;
}

const counts = new WeakMap<Entry, Map<string, number>>();

const keyOf = (officer: Officer) =>
  `${officer.person} ${officer.post} ${officer.catalogueRoles.join()} ${officer.reads.join()}`;

/** Number of events that the officer sees: what a command must name. */
export function visibleVersion(reach: Reach, officer: Officer, entry: Entry): number {
  const viewer = keyOf(officer);
  const known = counts.get(entry)?.get(viewer);
  if (known !== undefined) {
    return known;
  }
  const version = visibleEvents(entry.definition, entry.replica, entry.events, viewerOf(reach, officer, entry));
  remember(entry, viewer, version);
  return version;
}

/**
 * After a step the count is what it was and the lines of what is new: nobody has to read the whole story again for it.
 *
 * @param added events since `before`.
 */
export function countOn(reach: Reach, officer: Officer, before: Entry, after: Entry, added: readonly Event[]): void {
  const viewer = keyOf(officer);
  const known = counts.get(before)?.get(viewer);
  // Whether a return shows depends on what was sent long before.
  if (known !== undefined && added.every(({ kind }) => kind !== "returned")) {
    remember(
      after,
      viewer,
      known + visibleEvents(after.definition, after.replica, added, viewerOf(reach, officer, after)),
    );
  }
}

function remember(entry: Entry, viewer: string, version: number): void {
  const own = counts.get(entry) ?? new Map<string, number>();
  counts.set(entry, own.set(viewer, version));
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
