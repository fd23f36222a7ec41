/** What another party holds: the kernel rebuilds it from what this server sent, as far as the other has receipted it. */
import { type CaseView, mirror, type PartyId } from "@wasl/procedure";
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
