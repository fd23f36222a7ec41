import { evaluations } from "../about/evaluations.ts";
import { reads } from "../about/reads.ts";
import { type Place, rule } from "../finding.ts";

/** A protected fact may stop a step of its owner only: a step of another party that depended on it would tell it. */
export const protectedReadByAnother = rule("protected-read-by-another", (definition) =>
  evaluations(definition).flatMap(({ guard, party, pointer, use }) =>
    reads(guard, pointer).flatMap((read): readonly Place[] => {
      const fact = read.kind === "fact" ? definition.facts[read.name] : undefined;
      return fact?.kind === "protected" && fact.owner !== party
        ? [{ path: use, about: { fact: read.name, party, owner: fact.owner } }]
        : [];
    }),
  ),
);
