/**
 * An event, and what crosses, have a process part (step, times, codes: what indicators read) and personal parts by category of
 * data. Only the personal parts are encrypted; the ids of facts go with them, because that a protected fact exists says
 * something too.
 */
import type { Crossing, Event, Json, Procedure } from "@wasl/procedure";
import type { Parts } from "../keys/bundle.ts";

/** Category of what is recorded at home only and belongs to no column of the matrix: the cause of a flag. */
export const homeCategory = "#";

type Facts = Readonly<Record<string, Json>>;
type Shape = Record<string, unknown>;

export interface SplitEvent {
  readonly process: Readonly<Record<string, unknown>>;
  readonly parts: Parts;
}

interface Part {
  facts?: Record<string, Json>;
  value?: Json;
  cause?: Json;
  ref?: Json;
}

export function splitEvent(definition: Procedure, event: Event): SplitEvent {
  const parts: Record<string, Part> = {};
  const process: Shape = { ...event };
  const part = (category: string): Part => {
    const known = parts[category] ?? {};
    parts[category] = known;
    return known;
  };
  const takeFacts = (facts: Facts) => {
    for (const [id, value] of Object.entries(facts)) {
      const own = part(definition.facts[id]?.category ?? homeCategory);
      own.facts = { ...own.facts, [id]: value };
    }
  };
  if (event.kind === "recorded" || event.kind === "stepped" || event.kind === "moved") {
    takeFacts(event.facts);
    delete process.facts;
  }
  if (event.kind === "prepared") {
    takeFacts(event.prepared.facts);
    const { facts, ...prepared } = event.prepared;
    process.prepared = prepared;
  }
  if (event.kind === "said") {
    part(definition.messages[event.message]?.category ?? homeCategory).value = event.value;
    delete process.value;
  }
  if (event.kind === "contributed") {
    part(definition.lists[event.list]?.category ?? homeCategory).value = event.value;
    delete process.value;
  }
  if (event.kind === "raised" && event.cause !== undefined) {
    part(homeCategory).cause = event.cause;
    delete process.cause;
  }
  return { process, parts: parts as unknown as Parts };
}

/** The event again; what an erased key closed is missing from it: no fact, an empty value. */
export function joinEvent(process: Readonly<Record<string, unknown>>, parts: Parts): Event {
  const event: Shape = { ...process };
  const facts: Record<string, Json> = {};
  let value: Json = null;
  for (const part of Object.values(parts) as unknown as Part[]) {
    Object.assign(facts, part.facts);
    value = part.value ?? value;
    if (part.cause !== undefined) event.cause = part.cause;
  }
  switch (event.kind) {
    case "recorded":
    case "stepped":
    case "moved":
      event.facts = facts;
      break;
    case "prepared":
      event.prepared = { ...(event.prepared as Shape), facts };
      break;
    case "said":
    case "contributed":
      event.value = value;
      break;
  }
  return event as unknown as Event;
}

/** What crosses without its personal parts; `holds` says which members its part has, so that its hash comes out the same. */
export type Bare = Omit<Crossing, "part"> & { readonly holds: readonly ("facts" | "value")[] };

export function splitCrossing(definition: Procedure, crossing: Crossing): { readonly bare: Bare; readonly parts: Parts } {
  const { part, ...rest } = crossing;
  const holds = (["facts", "value"] as const).filter((member) => part[member] !== undefined);
  const parts: Record<string, Part> = {};
  for (const [id, value] of Object.entries(part.facts ?? {})) {
    const category = definition.facts[id]?.category ?? homeCategory;
    parts[category] = { facts: { ...parts[category]?.facts, [id]: value } };
  }
  if (part.value !== undefined) {
    const category = categoryOfValue(definition, crossing);
    parts[category] = { ...parts[category], value: part.value };
  }
  return { bare: { ...rest, holds }, parts: parts as unknown as Parts };
}

/** The crossing again. What an erased key closed is missing, and then its hash differs: that is how it shows. */
export function joinCrossing(bare: Bare, parts: Parts): Crossing {
  const { holds, ...rest } = bare;
  const facts: Record<string, Json> = {};
  let value: Json = null;
  for (const part of Object.values(parts) as unknown as Part[]) {
    Object.assign(facts, part.facts);
    value = part.value ?? value;
  }
  return {
    ...rest,
    part: { ...(holds.includes("facts") ? { facts } : {}), ...(holds.includes("value") ? { value } : {}) },
  };
}

function categoryOfValue(definition: Procedure, crossing: Crossing): string {
  const { act } = crossing.core;
  switch (act.kind) {
    case "message":
      return definition.messages[act.message]?.category ?? homeCategory;
    case "contribute":
    case "retract":
      return definition.lists[act.list]?.category ?? homeCategory;
    default:
      return homeCategory;
  }
}

/** Every category that a case of this procedure may ever hold: one key each, made when it opens. */
export function categoriesOf(definition: Procedure): readonly string[] {
  const all = new Set<string>([homeCategory]);
  for (const { category } of [
    ...Object.values(definition.facts),
    ...Object.values(definition.lists),
    ...Object.values(definition.messages),
  ]) {
    all.add(category);
  }
  return [...all].sort();
}
