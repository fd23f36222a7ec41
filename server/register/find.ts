/** The search itself: the likely first, further afield where nobody clearly agrees, best first. */
import type { Pool } from "pg";
import { prepare } from "./asked.ts";
import { gather } from "./fetch.ts";
import { loose, strict } from "./gather.ts";
import type { RegisterQuery } from "./identification.ts";
import { type Score, scorer } from "./score.ts";
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
  const score = scorer(asked, vocabulary);
  const first = ranked(await gather(pool, strict(asked, vocabulary)), score, vocabulary);
  if (!thorough && (first[0]?.score ?? 0) >= sure) return first.slice(0, limit);
  const more = ranked(await gather(pool, loose(asked, vocabulary)), score, vocabulary);
  const seen = new Set(more.map(({ id }) => id));
  return [...more, ...first.filter(({ id }) => !seen.has(id))]
    .toSorted((one, other) => other.logRatio - one.logRatio)
    .slice(0, limit);
}

function ranked(
  records: readonly { readonly id: string; readonly keys: readonly number[] }[],
  score: (keys: readonly number[]) => Score,
  vocabulary: Vocabulary,
): readonly Ranked[] {
  return records
    .map(({ id, keys }) => ({ id, ...score(keys) }))
    .filter(({ levels }) => [levels.given, levels.family, levels.father].some((level) => level && level !== "none"))
    .map((each) => ({ ...each, score: probability(each.logRatio, vocabulary) }))
    .toSorted((one, other) => other.logRatio - one.logRatio || (one.id < other.id ? -1 : 1));
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
