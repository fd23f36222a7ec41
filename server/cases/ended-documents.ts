/**
 * Documents of this State that are good no longer (used, returned, lost, cancelled, replaced), as the State publishes them: a
 * hash of each seal, and nothing else. Decision 0018 says what whoever reads the list can learn of it.
 */
import type { EndedDocuments } from "../seals/api.ts";
import type { Pools } from "../services.ts";

/** In hours: a journey that has begun ends before its document is called ended. */
const journeyLasts = 48;
/** In hours: of a document that has run out by its own date nothing need be said. */
const toldAfterwards = 48;

/** As of last midnight (UTC): what happens at an hour does not show at that hour. */
export async function endedDocuments(pools: Pools, now: Temporal.Instant): Promise<EndedDocuments> {
  const asOf = now.round({ smallestUnit: "hour", roundingIncrement: 24, roundingMode: "floor" });
  const until = asOf.subtract({ hours: journeyLasts }).toString();
  const since = asOf.subtract({ hours: toldAfterwards }).toString();
  const found = await Promise.all(
    pools.compartments.map(async (compartment) => {
      const { rows } = await pools.compartment(compartment).query<{ seal: string }>({
        name: "ended-documents",
        text: `select encode(seal, 'hex') as seal from issued_document
          where seal is not null and ended_at <= $1::timestamptz and valid_to >= ($2::timestamptz)::date`,
        values: [until, since],
      });
      return rows.map(({ seal }) => seal);
    }),
  );
  // Sorted: their order tells nothing of when.
  return { asOf: asOf.toString(), seals: found.flat().sort() };
}

/** Hashes of seals are kept no longer than they are published. */
export async function forgetEnded(pools: Pools, now: Temporal.Instant): Promise<void> {
  const before = now.subtract({ hours: 2 * toldAfterwards }).toString();
  for (const compartment of pools.compartments) {
    await pools
      .compartment(compartment)
      .query("update issued_document set seal = null where seal is not null and valid_to < ($1::timestamptz)::date", [
        before,
      ]);
  }
}
