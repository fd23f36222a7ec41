import { guards } from "../about/evaluations.ts";
import { reads } from "../about/reads.ts";
import { type Place, rule } from "../finding.ts";

/**
 * Unknown refuses. `not` over a gate reads as if *not known to be so* were *known not to be so*, and `held` over a
 * protected fact tells that something was recorded. Say positively which value is asked for.
 */
export const notOverGate = rule("not-over-gate", (definition) =>
  guards(definition).flatMap(({ guard, pointer }) =>
    reads(guard, pointer).flatMap((read): readonly Place[] => {
      const fact = read.kind === "fact" ? definition.facts[read.name] : undefined;
      const gate = fact?.kind === "protected" || fact?.attestation;
      const trap = read.underNot ? "not" : read.how === "held" && fact?.kind === "protected" ? "held" : undefined;
      return gate && trap ? [{ path: read.pointer, about: { fact: read.name, guard: trap } }] : [];
    }),
  ),
);
