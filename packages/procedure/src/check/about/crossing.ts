import type { FactId, PartyId, Procedure, Step } from "../../definition.ts";

/** The parties other than `party`. */
export function others(definition: Procedure, party: PartyId): readonly PartyId[] {
  return Object.keys(definition.parties).filter((other) => other !== party);
}

/** Who gets a fact when a step carries it: everyone else, less the fact's limits, less what the step withholds. */
export function receivers(definition: Procedure, step: Step, fact: FactId): readonly PartyId[] {
  const recipients = definition.facts[fact]?.recipients;
  if (!step.carries.includes(fact)) {
    return [];
  }
  return others(definition, step.by).filter(
    (other) => (recipients?.includes(other) ?? true) && !(step.withholds[other]?.includes(fact) ?? false),
  );
}
