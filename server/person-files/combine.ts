/** What is known of a person when cases come together or part: never more than a person has said, and unknown where they differ. */
import type { Held } from "@wasl/procedure";
import type { PersonFacts } from "../cases/store.ts";

/**
 * The file that two cases read from now on. What only one of them knew stands; where they differ the later word stays and has
 * lapsed, so that nothing goes on before somebody attests anew.
 */
export function combine(file: PersonFacts, joining: PersonFacts): PersonFacts {
  return overBoth(file, joining, (known, came) => {
    if (JSON.stringify(known.value) === JSON.stringify(came.value)) {
      return known.lapsed ? came : known;
    }
    const later = known.at >= came.at ? known : came;
    return { ...later, lapsed: true };
  });
}

/**
 * The file of a case that stands alone again. What it knew before stands; what it has learnt since may be of somebody else:
 * it is kept, and has lapsed.
 */
export function returned(before: PersonFacts, since: PersonFacts): PersonFacts {
  const lapsed = Object.fromEntries(
    Object.entries(since).map(([category, facts]) => [
      category,
      Object.fromEntries(Object.entries(facts).map(([id, held]) => [id, { ...held, lapsed: true }])),
    ]),
  );
  return overBoth(before, lapsed, (known, came) =>
    known.at === came.at && JSON.stringify(known.value) === JSON.stringify(came.value) ? known : came,
  );
}

function overBoth(one: PersonFacts, other: PersonFacts, choose: (one: Held, other: Held) => Held): PersonFacts {
  const all: Record<string, Record<string, Held>> = {};
  for (const category of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [left, right] = [one[category] ?? {}, other[category] ?? {}];
    const facts: Record<string, Held> = { ...left };
    for (const [id, held] of Object.entries(right)) {
      const known = left[id];
      facts[id] = known ? choose(known, held) : held;
    }
    all[category] = facts;
  }
  return all;
}
