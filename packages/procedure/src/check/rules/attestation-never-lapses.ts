import { acts } from "../about/acts.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** An attestation is worth something until the next evaluation point. Where none uses it up, it would hold for ever. */
export const attestationNeverLapses = rule("attestation-never-lapses", (definition) => {
  const used = new Set(acts(definition).flatMap(({ step }) => step.lapses));
  return Object.entries(definition.facts)
    .filter(([fact, { attestation }]) => attestation && !used.has(fact))
    .map(([fact]): Place => ({ path: at("/facts", fact, "attestation"), about: { fact } }));
});
