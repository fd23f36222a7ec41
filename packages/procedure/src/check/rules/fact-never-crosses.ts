import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A shared fact crosses with the steps that carry it; without one it is private, and should say so. */
export const factNeverCrosses = rule("fact-never-crosses", (definition) => {
  const carried = new Set(Object.values(definition.steps).flatMap(({ carries }) => carries));
  return Object.entries(definition.facts)
    .filter(([fact, { kind }]) => kind === "shared" && !carried.has(fact))
    .map(([fact]): Place => ({ path: at("/facts", fact, "kind"), about: { fact } }));
});
