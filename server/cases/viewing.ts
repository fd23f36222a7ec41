/** What one officer sees of a case: the kernel's projection, with the few words that lists need. */
import { type CaseView, type Context, type Json, project, type Viewer } from "@wasl/procedure";
import type { PersonName, WorkItem } from "../http/api.ts";
import type { Officer } from "./api.ts";
import type { Entry } from "./entry.ts";
import type { Reach } from "./reach.ts";

export function viewerOf(reach: Reach, officer: Officer, entry: Entry): Viewer {
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

/** Number of events that the officer sees: what a command must name. It depends on the case alone, not on the hour. */
export function visibleVersion(reach: Reach, officer: Officer, entry: Entry, context: Context): number {
  const viewer = `${officer.person} ${officer.post} ${officer.catalogueRoles.join()} ${officer.reads.join()}`;
  const known = counts.get(entry)?.get(viewer);
  if (known !== undefined) {
    return known;
  }
  const { version } = viewOf(reach, officer, entry, context);
  const own = counts.get(entry) ?? new Map<string, number>();
  counts.set(entry, own.set(viewer, version));
  return version;
}

/** Names of the person a case is about, from the first identity fact in the view that has names by script. */
export function personNameIn(view: CaseView): PersonName | undefined {
  for (const fact of view.facts) {
    const name = fact.category === "A" ? nameIn(fact.value) : undefined;
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
