/** How much of a case an officer sees, now and before what was last written. */
import { randomUUID } from "node:crypto";
import { type Context, type Event, project, type Viewer } from "@wasl/procedure";
import type { Officer } from "../cases/api.ts";
import type { Services } from "../services.ts";

export type VersionServices = Pick<Services, "cases" | "corridor" | "rights" | "clock">;

export async function visibleVersions(
  { cases, corridor, rights, clock }: VersionServices,
  officer: Officer,
  ref: string,
): Promise<{ readonly before: number; readonly now: number } | undefined> {
  const loaded = await cases.load(ref);
  if (!loaded) return undefined;
  const { definition, replica, events } = loaded;
  const { person, post, roles } = cases.actor(officer, definition);
  const viewer: Viewer = { kind: "person", person, post, roles, categories: officer.reads };
  const context: Context = {
    now: clock().round({ smallestUnit: "millisecond", roundingMode: "floor" }).toString(),
    calendars: corridor.calendars,
    rules: corridor.rules,
    newReference: randomUUID,
    mayRead: rights.mayRead,
  };
  const seen = (some: readonly Event[]) => project(definition, replica, some, viewer, context)?.version ?? 0;
  return { before: seen(events.slice(0, startOfLast(events))), now: seen(events) };
}

/** Where the events of the last write begin: those written at one moment. */
export function startOfLast(events: readonly Pick<Event, "at" | "receivedAt">[]): number {
  const written = (event: Pick<Event, "at" | "receivedAt"> | undefined) => event?.receivedAt ?? event?.at;
  const last = written(events.at(-1));
  return events.findLastIndex((event) => written(event) !== last) + 1;
}
