/**
 * An event in two: the process part (step, times, codes: what indicators read) and the personal parts, by category of data,
 * each to be kept under a key of its own. Even the ids of facts are personal: that a gate was attested says something.
 */
import type { Event, Json } from "./case.ts";
import { compiled } from "./compiled.ts";
import type { Category, Procedure } from "./definition.ts";
import { own } from "./own.ts";

/** Members of an event that were taken out, by their place in it. */
export type Personal = Partial<Record<Category, Readonly<Record<string, Json>>>>;

export interface SplitEvent {
  readonly process: Readonly<Record<string, Json>>;
  readonly personal: Personal;
}

/** Takes out of an event everything that says something of a person. {@link join} puts it back, exactly. */
export function split(definition: Procedure, event: Event): SplitEvent {
  const personal: Partial<Record<Category, Record<string, Json>>> = {};
  const take = (category: Category, place: string, value: Json): void => {
    const part = personal[category] ?? {};
    part[place] = value;
    personal[category] = part;
  };
  const process: Record<string, Json> = { ...(event as unknown as Record<string, Json>) };
  const takeFacts = (facts: Readonly<Record<string, Json>>): Json => {
    for (const [id, value] of Object.entries(facts))
      take(own(definition.facts, id)?.category ?? "A", `facts/${id}`, value);
    return {};
  };
  switch (event.kind) {
    case "recorded":
    case "stepped":
    case "moved":
      process.facts = takeFacts(event.facts);
      break;
    case "prepared":
      process.prepared = {
        ...(event.prepared as unknown as Record<string, Json>),
        facts: takeFacts(event.prepared.facts),
      };
      break;
    case "said":
      take(own(definition.messages, event.message)?.category ?? "A", "value", event.value);
      process.value = null;
      break;
    case "contributed":
      take(own(definition.lists, event.list)?.category ?? "A", "value", event.value);
      process.value = null;
      break;
  }
  if (event.kind === "raised" && event.cause !== undefined) {
    const [category] = own(compiled(definition).discreet, event.flag) ?? [];
    if (category !== undefined) {
      take(category, "cause", event.cause);
      delete process.cause;
    }
  }
  if ("clocks" in event) {
    // A deadline computed from a fact says that fact again.
    process.clocks = event.clocks.map((change, index): Json => {
      const [category] = own(compiled(definition).clockCategories, change.clock) ?? [];
      if (category === undefined) return change as unknown as Json;
      take(category, `clocks/${index}`, change as unknown as Json);
      return null;
    });
  }
  return { process, personal };
}

/**
 * The event again. Where a category's key is gone its part is absent: its facts are missing, its clocks are left out, its
 * words are null; everything else is as it was.
 */
export function join({ process, personal }: SplitEvent): Event {
  const event: Record<string, Json> = { ...process };
  const facts: Record<string, Json> = {};
  const clocks = Array.isArray(event.clocks) ? [...event.clocks] : undefined;
  for (const part of Object.values(personal)) {
    for (const [place, value] of Object.entries(part)) {
      const [member = "", name = ""] = [place.split("/")[0], place.slice(place.indexOf("/") + 1)];
      if (member === "facts") facts[name] = value;
      else if (member === "clocks" && clocks) clocks[Number(name)] = value;
      else event[member] = value;
    }
  }
  if (clocks) event.clocks = clocks.filter((change) => change !== null);
  if (event.kind === "prepared") event.prepared = { ...(event.prepared as Record<string, Json>), facts };
  else if (event.facts !== undefined && event.kind !== "sent" && event.kind !== "returned") event.facts = facts;
  return event as unknown as Event;
}
