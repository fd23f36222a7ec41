/** One officer searches far more than those who do the same work: more cases, or more than the cases ask for. */
import { grouped } from "../grouped.ts";
import { type ObservationRule, observed } from "../observation.ts";

/** Compared over so many days, from so many searches on, with at least so many colleagues, above so many times their middle. */
export const comparison = { days: 30, searches: 20, colleagues: 2, times: 3 } as const;

export const farAboveColleagues: ObservationRule = (searches, { now }) => {
  const since = Temporal.Instant.from(now).subtract({ hours: 24 * comparison.days });
  const recent = searches.filter(({ at }) => Temporal.Instant.compare(at, since) >= 0);
  return grouped(recent, ({ role }) => role).flatMap((ofRole) => {
    const officers = grouped(ofRole, ({ person }) => person);
    return officers.flatMap((mine) => {
      const others = officers.filter((one) => one !== mine).map((one) => one.length);
      const usual = median(others);
      return mine.length >= comparison.searches &&
        others.length >= comparison.colleagues &&
        mine.length > comparison.times * usual
        ? [{ ...observed("far-above-colleagues", mine), usual }]
        : [];
    });
  });
};

function median(counts: readonly number[]): number {
  const sorted = counts.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
