/** One replica on the kernel alone, driven act by act: what would leave, and what is refused. */
import { advance, type Context, type Dispatch, type Json, open, type Refusal, type Replica } from "@wasl/procedure";
import corridor from "../../../corridors/morocco-france/corridor.ts";
import { rightsOf } from "../../people/rights.ts";
import { type Act, type Gates, officers, preparing, request } from "./request.ts";

export const portrait: Json = { hash: "b".repeat(64), name: "photo.jpg", mediaType: "image/jpeg", bytes: 48_211 };

const definition = corridor.procedures["laissez-passer"];

export interface Played {
  readonly replica: Replica;
  readonly dispatches: readonly Dispatch[];
  readonly refusals: readonly Refusal[];
}

let references = 0;

export function contextAt(now: string, nextBatch?: string): Context {
  return {
    now,
    nextBatch,
    calendars: corridor.calendars,
    rules: corridor.rules,
    newReference: () => `00000000-0000-4000-8000-${String(++references).padStart(12, "0")}`,
    mayRead: rightsOf(corridor.rights).mayRead,
  };
}

export function opened(now: string): Played {
  const { person, post, roles } = officers.camille;
  const parties = { requesting: "FR", requested: "MA" };
  const opening = { ref: "draft", release: corridor.release, parties, self: "requesting" };
  const outcome = open(definition, { person, post, roles }, opening, contextAt(now));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { replica: outcome.replica, dispatches: [], refusals: [] };
}

/** Each act on what the one before left; refused acts leave all as it was. */
export function play(start: Played, acts: readonly Act[], context: Context): Played {
  let { replica } = start;
  const dispatches = [...start.dispatches];
  const refusals = [...start.refusals];
  for (const { by, command } of acts) {
    const { person, post, roles } = officers[by];
    const outcome = advance(definition, replica, { person, post, roles }, command, context);
    if (!outcome.ok) {
      refusals.push(outcome.refusal);
      continue;
    }
    replica = outcome.replica;
    dispatches.push(...outcome.dispatches);
  }
  return { replica, dispatches, refusals };
}

/** A case up to its request, with these answers of the gates. */
export function requested(now: string, gates: Gates = {}, changes: Readonly<Record<string, Json>> = {}): Played {
  return play(opened(now), [...preparing(now, portrait, gates, changes), ...request], contextAt(now));
}
