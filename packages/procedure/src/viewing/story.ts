/** The story of a case as one viewer at home may read it: each line is an event, and what cannot be read leaves no line. */
import type { Event, Replica } from "../case.ts";
import type { FactId, Procedure } from "../definition.ts";
import { own } from "../own.ts";
import type { StoryItem } from "../view.ts";
import type { Sight } from "./rights.ts";

type Mutable = { -readonly [Key in keyof StoryItem]: StoryItem[Key] };

export function storyFor(
  definition: Procedure,
  replica: Replica,
  events: readonly Event[],
  sight: Sight,
): readonly StoryItem[] {
  const story: Mutable[] = [];
  /** Last line of each act of ours, to hang its crossings on. */
  const ours = new Map<string, Mutable>();
  const byCore = new Map<string, Mutable>();
  let arrived: Extract<Event, { readonly kind: "received" }> | undefined;
  for (const event of events) {
    if (event.kind === "received") {
      arrived = event;
      continue;
    }
    if (event.kind === "sent") {
      const line = byCore.get(event.core) ?? ours.get(key(event.act, event.name, event.id));
      if (line) byCore.set(event.core, line);
      if (line) {
        withoutWaiting(line, event.to);
        line.home = false;
        line.crossings = [...(line.crossings ?? []), { to: event.to, sequence: event.sequence, hash: event.hash }];
      }
      continue;
    }
    if (event.kind === "waits") {
      const line = ours.get(key(event.act, event.name, event.id));
      if (line) line.crossings = [...(line.crossings ?? []), { to: event.to, sequence: 0, hash: event.hash }];
      continue;
    }
    if (event.kind === "unsent") {
      const line = ours.get(key(event.act, event.name, event.id));
      if (line) withoutWaiting(line, event.to);
    }
    const line = lineOf(definition, events, event, sight);
    const act = actOf(event);
    if (!line) {
      if (act !== undefined) ours.delete(act);
      continue;
    }
    story.push(line);
    if (event.by === replica.self) {
      if (act !== undefined) ours.set(act, line);
    } else if (arrived && arrived.from === event.by && line.kind !== "opened") {
      line.home = false;
      line.crossings = [{ to: replica.self, sequence: arrived.sequence, hash: arrived.hash }];
    }
  }
  return story;
}

/** What waited has left, or will not. */
function withoutWaiting(line: Mutable, to: string): void {
  if (!line.crossings) return;
  line.crossings = line.crossings.filter((one) => one.to !== to || one.sequence > 0);
  if (line.crossings.length === 0) delete line.crossings;
}

const key = (act: string, name: string, id?: string): string => `${act} ${name} ${id ?? ""}`;

/** The act whose crossings belong to an event's line. */
function actOf(event: Event): string | undefined {
  switch (event.kind) {
    case "stepped":
      return key("step", event.step);
    case "raised":
      return key("raise", event.flag);
    case "lifted":
      return key("lift", event.flag);
    case "said":
      return key("message", event.message, event.id);
    case "contributed":
      return key("contribute", event.list, event.id);
    case "retracted":
      return key("retract", event.list, event.id);
    default:
      return undefined;
  }
}

function lineOf(definition: Procedure, events: readonly Event[], event: Event, sight: Sight): Mutable | undefined {
  const line = base(event);
  const readable = (ids: readonly FactId[]) => ids.filter((id) => sight.fact(id)).sort();
  switch (event.kind) {
    case "opened":
      return line;
    case "recorded": {
      const facts = readable(Object.keys(event.facts));
      return facts.length === 0 ? undefined : { ...line, facts };
    }
    case "prepared":
      return { ...line, name: event.prepared.step };
    case "unprepared":
      return { ...line, name: event.step };
    case "stepped":
    case "moved": {
      const facts = readable(Object.keys(event.facts));
      return {
        ...line,
        name: event.step,
        ...(event.reason === undefined ? {} : { reason: event.reason }),
        ...(facts.length === 0 ? {} : { facts }),
      };
    }
    case "raised":
    case "lifted": {
      if (!sight.behindFlag(event.flag)) return discreet(line, event.flag);
      const reason = event.kind === "raised" && event.cause !== undefined ? { reason: event.cause } : {};
      return { ...line, name: event.flag, ...reason };
    }
    case "said":
      return sight.message(event.message) ? { ...line, name: event.message } : undefined;
    case "contributed":
    case "retracted":
      return sight.list(event.list) ? { ...line, name: event.list } : undefined;
    case "linked":
      return { ...line, name: event.link };
    case "clock-ended":
      return sight.clock(event.clock) ? { ...line, name: event.clock } : undefined;
    case "returned":
      return mayKnow(definition, events, event, sight) ? { ...line, name: event.code, reason: event.code } : undefined;
    case "unsent": {
      const seen = event.act === "message" ? sight.message(event.name) : sight.list(event.name);
      // To a reader it is one thing, whether it had its number or not.
      return seen && event.code === "withdrawn"
        ? { ...line, kind: "returned", name: event.code, reason: event.code }
        : undefined;
    }
    case "refused":
      return { ...line, name: event.code, reason: event.code };
    case "voided":
      return line;
    case "finding": {
      const clock = own(event.about, "clock");
      return clock !== undefined && !sight.clock(clock) ? undefined : { ...line, name: event.code };
    }
    default:
      return undefined;
  }
}

/** Nothing of who and why: a suspension has many ordinary causes, and looks the same for all of them. */
function discreet(line: Mutable, flag: string): Mutable {
  const { kind, at, by, receivedAt } = line;
  return { kind, at, by, home: true, name: flag, ...(receivedAt === undefined ? {} : { receivedAt }) };
}

function base(event: Event): Mutable {
  const { kind, at, by, role, post, person, receivedAt } = event;
  return {
    kind,
    at,
    by,
    home: true,
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(role === undefined ? {} : { role }),
    ...(post === undefined ? {} : { post }),
    ...(person === undefined ? {} : { person }),
  };
}

/** That a message came back is for those who may read messages of its category. */
function mayKnow(
  definition: Procedure,
  events: readonly Event[],
  event: Extract<Event, { readonly kind: "returned" }>,
  sight: Sight,
): boolean {
  const before = events.slice(0, events.indexOf(event));
  const sent = before.findLast((one) => one.kind === "sent" && one.to === event.to && one.sequence === event.sequence);
  if (sent?.kind !== "sent") return true;
  if (sent.act === "message") return sight.message(sent.name);
  if (sent.act === "contribute" || sent.act === "retract")
    return own(definition.lists, sent.name) ? sight.list(sent.name) : true;
  return true;
}
