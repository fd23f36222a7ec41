/** The search itself: the likely first, further afield where nobody clearly agrees, best first. */
import type { Pool } from "pg";
import { prepare } from "./asked.ts";
import { type Gathered, gather } from "./fetch.ts";
import { loose, strict } from "./gather.ts";
import type { RegisterQuery } from "./identification.ts";
import { type Score, type Scorer, scorer } from "./score.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Ranked extends Score {
  readonly id: string;
  /** From 0 to 1; see {@link probability}. */
  readonly score: number;
}

const sure = 0.9;

/**
 * @param thorough looks further although somebody agrees clearly already: an officer is shown who else it may be
 * @returns best first, at most `limit`; none when no name is asked
 */
export async function find(
  pool: Pick<Pool, "query">,
  vocabulary: Vocabulary,
  query: RegisterQuery,
  limit: number,
  thorough = false,
): Promise<readonly Ranked[]> {
  const asked = prepare(query, vocabulary);
  if (asked.names.every(({ field }) => field === "mother")) return [];
  const first = await gather(pool, strict(asked, vocabulary));
  if (!thorough) {
    const clear = best(first, limit, scorer(asked, vocabulary, false), vocabulary);
    if ((clear[0]?.score ?? 0) >= sure) return clear;
  }
  const more = await gather(pool, loose(asked, vocabulary));
  const seen = new Set(first.map(({ id }) => id));
  return best([...first, ...more.filter(({ id }) => !seen.has(id))], limit, scorer(asked, vocabulary), vocabulary);
}

/** Every record is rated; what explains the rating is worked out for the best. */
function best(
  records: readonly Gathered[],
  limit: number,
  { rate, score }: Scorer,
  vocabulary: Vocabulary,
): readonly Ranked[] {
  return records
    .map((record) => ({ record, rating: rate(record.keys) }))
    .filter(({ rating }) => rating > Number.NEGATIVE_INFINITY)
    .toSorted((one, other) => other.rating - one.rating || (one.record.id < other.record.id ? -1 : 1))
    .slice(0, limit)
    .map(({ record: { id, keys }, rating }) => ({ id, ...score(keys), score: probability(rating, vocabulary) }));
}

/**
 * Of being the person, if before any name was known each record was as likely as another and the person as likely to be absent;
 * bent to what is right in frequency. Synthetic until it was measured on a State's own decisions.
 */
export function probability(
  logRatio: number,
  { records, calibration }: Pick<Vocabulary, "records" | "calibration">,
): number {
  const logOdds = Math.max(-20, Math.min(20, logRatio - Math.log(Math.max(records, 1))));
  return 1 / (1 + Math.exp(-(calibration.shift + calibration.slope * logOdds)));
}
