/**
 * Documents of this State that nobody is to accept: good no longer (used, returned, lost, cancelled, replaced), or called back
 * for as long as that stands. The State publishes a hash of each seal, and nothing else. Decisions 0018 and 0022 say what whoever
 * reads the list can learn of it.
 */
import type { EndedDocuments } from "../seals/api.ts";
import type { Pools } from "../services.ts";

/** In hours: a journey that has begun ends before its document is called ended. */
const journeyLasts = 48;
/** In hours: of a document that has run out by its own date nothing need be said. */
const toldAfterwards = 48;

/**
 * Of the last full hour. What was recalled before it is there; what ended is there as of a midnight (UTC), so that the hour of a
 * journey does not show.
 */
export async function endedDocuments(pools: Pools, now: Temporal.Instant): Promise<EndedDocuments> {
  const asOf = wholeHours(now, 1);
  const midnight = wholeHours(now, 24);
  const ended = midnight.subtract({ hours: journeyLasts }).toString();
  const since = midnight.subtract({ hours: toldAfterwards }).toString();
  const found = await Promise.all(
    pools.compartments.map(async (compartment) => {
      const { rows } = await pools.compartment(compartment).query<{ seal: string }>({
        name: "ended-documents",
        text: `select encode(seal, 'hex') as seal from issued_document
          where seal is not null and valid_to >= ($2::timestamptz)::date
            and (ended_at <= $1::timestamptz or recalled_at <= $3::timestamptz)`,
        values: [ended, since, asOf.toString()],
      });
      return rows.map(({ seal }) => seal);
    }),
  );
  // Sorted: their order tells nothing of when.
  return { asOf: asOf.toString(), seals: found.flat().sort() };
}

const wholeHours = (now: Temporal.Instant, hours: number): Temporal.Instant =>
  now.round({ smallestUnit: "hour", roundingIncrement: hours, roundingMode: "floor" });

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
