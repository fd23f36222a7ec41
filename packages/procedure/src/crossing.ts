/** What leaves: the core, one for all, and the part of each recipient. */

import { canonical } from "./canonical.ts";
import type { Core, Crossing, Dispatch, Event, Json, Replica } from "./case.ts";
import { compiled } from "./compiled.ts";
import type { FactId, PartyId, Procedure, StepId } from "./definition.ts";
import { hashText } from "./hash.ts";
import { messageSchema } from "./message-schema.ts";
import { own } from "./own.ts";
import { placesToScreen } from "./screen.ts";

export interface SealedCore {
  readonly core: Core;
  readonly hash: string;
}

export const sealCore = (core: Core): SealedCore => ({ core, hash: hashText(canonical(core)) });

export const coreHash = (core: Core): string => hashText(canonical(core));

/** Hash of a crossing, what the next one to the same recipient names. It covers the core through the core's own hash. */
export const crossingHash = (crossing: Crossing, core = coreHash(crossing.core)): string =>
  hashText(canonical({ ...crossing, core }));

export type Part = Crossing["part"];

/** The facts that a step brings to one recipient: those that it may carry there and that are held. */
export function stepPart(definition: Procedure, step: StepId, to: PartyId, facts: Replica["facts"]): Part {
  const allowed = compiled(definition).carried[step]?.[to] ?? [];
  const values: Record<FactId, Json> = {};
  let any = false;
  for (const id of allowed) {
    const held = own(facts, id);
    if (!held || held.lapsed) continue;
    values[id] = held.value;
    any = true;
  }
  return any ? { facts: values } : {};
}

/** Places of free text and attachments in what leaves. */
export function placesIn(definition: Procedure, act: Core["act"], part: Part): Dispatch["screen"] {
  const places: Dispatch["screen"][number][] = [];
  const { screened } = compiled(definition);
  for (const [id, value] of Object.entries(part.facts ?? {})) {
    const fact = own(definition.facts, id);
    if (fact && screened.has(id)) placesToScreen(fact.schema, value, `/facts/${id}`, fact.category, places);
  }
  if (act.kind === "message") {
    const kind = own(definition.messages, act.message);
    if (kind) placesToScreen(messageSchema(kind), part.value, "/value", kind.category, places);
  }
  if (act.kind === "contribute") {
    const list = own(definition.lists, act.list);
    if (list) placesToScreen(list.entry, part.value, "/value", list.category, places);
  }
  return places;
}

/** Name of what an act is about: its step, flag, message or list. */
export function nameOf(act: Core["act"]): { readonly name: string; readonly id?: string } {
  switch (act.kind) {
    case "step":
      return { name: act.step };
    case "raise":
    case "lift":
      return { name: act.flag };
    case "message":
      return { name: act.message, id: act.id };
    case "contribute":
    case "retract":
      return { name: act.list, id: act.id };
    case "void":
      return { name: act.core };
  }
}

/** The core of a step of ours, as it was sealed: rebuilt from its event, byte for byte. */
export function coreOfStep(definition: Procedure, replica: Replica, event: Event & { readonly kind: "stepped" }): Core {
  return {
    case: replica.ref,
    procedure: replica.procedure,
    release: replica.release,
    parties: replica.parties,
    by: event.by,
    role: event.role ?? "",
    post: event.post ?? "",
    at: event.at,
    act: {
      kind: "step",
      step: event.step,
      from: event.from,
      to: event.to,
      ...(event.reason === undefined ? {} : { reason: event.reason }),
      clocks: event.clocks.filter(({ clock }) => own(definition.clocks, clock)?.scope === "shared"),
    },
  };
}
