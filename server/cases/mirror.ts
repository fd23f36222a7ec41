/** What another party holds: the kernel rebuilds it from what this server sent, as far as the other has receipted it. */
import { type CaseView, type Category, mirror, type PartyId, type Procedure } from "@wasl/procedure";
import type { Pools } from "../services.ts";
import type { Entry } from "./entry.ts";

export async function mirrorOf(pools: Pools, entry: Entry, party: PartyId): Promise<CaseView | null> {
  // The last number before the first that has not been receipted: what is beyond is not there yet.
  const { rows } = await pools.compartment(entry.compartment).query<{ delivered: number }>({
    name: "delivered",
    text: `select coalesce(
        (select min(sequence) - 1 from outbox where case_id = $1 and party = $2 and sequence > 0
           and status in ('to-read', 'waiting-batch', 'queued', 'sending')),
        (select max(sequence) from outbox where case_id = $1 and party = $2), 0)::int as delivered`,
    values: [entry.id, party],
  });
  return mirror(entry.definition, entry.events, party, rows[0]?.delivered ?? 0);
}

/**
 * Of what another party holds, what this reader may read: what has crossed is no more theirs than it was before. The other
 * State is not told by whom it is looked at, and a reader sees no more of the file through its window than on its page.
 */
export function readableIn(definition: Procedure, view: CaseView, reads: readonly Category[]): CaseView {
  const may = (category: Category | undefined) => category !== undefined && reads.includes(category);
  const list = (id: string) => may(definition.lists[id]?.category);
  const message = (id: string) => may(definition.messages[id]?.category);
  const seen = ({ kind, name = "" }: CaseView["story"][number]) =>
    kind === "said" ? message(name) : kind === "contributed" || kind === "retracted" ? list(name) : true;
  const story = view.story.filter(seen).map((line) => {
    const { facts, ...rest } = line;
    const readable = (facts ?? []).filter((id) => may(definition.facts[id]?.category));
    return readable.length > 0 ? { ...rest, facts: readable } : rest;
  });
  return {
    ...view,
    facts: view.facts.filter(({ category }) => may(category)),
    lists: Object.fromEntries(Object.entries(view.lists).filter(([id]) => list(id))),
    said: view.said.filter((word) => message(word.message)),
    story,
    version: story.length,
  };
}
