import type { PartyId, Procedure } from "../../definition.ts";
import { evaluations } from "../about/evaluations.ts";
import { type Read, reads } from "../about/reads.ts";
import { type Place, rule } from "../finding.ts";

/** A guard reads what the party that evaluates it can never know: another's private fact, state, clock, list, flag or link. */
export const guardBeyondReach = rule("guard-beyond-reach", (definition) =>
  evaluations(definition).flatMap(({ guard, party, pointer, use }) =>
    reads(guard, pointer)
      .filter((read) => beyond(definition, party, read))
      .map((read): Place => ({ path: use, about: { kind: read.kind, name: read.name, party } })),
  ),
);

function beyond(definition: Procedure, party: PartyId, read: Read): boolean {
  switch (read.kind) {
    case "fact": {
      const fact = definition.facts[read.name];
      const limited = fact?.kind === "shared" && fact.recipients !== undefined && !fact.recipients.includes(party);
      return fact !== undefined && fact.owner !== party && (fact.kind === "private" || limited);
    }
    case "internal":
      return read.name in definition.parties && read.name !== party;
    case "clock": {
      const scope = definition.clocks[read.name]?.scope;
      return scope !== undefined && scope !== "shared" && scope !== party;
    }
    case "flag": {
      const flag = definition.flags[read.name];
      return flag !== undefined && !flag.crosses && !flag.owners.includes(party);
    }
    case "list": {
      const list = definition.lists[read.name];
      return list !== undefined && !list.crosses && !list.owners.includes(party);
    }
    case "link": {
      const link = definition.links[read.name];
      return link !== undefined && link.party !== party;
    }
  }
}
