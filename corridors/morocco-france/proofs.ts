/** What is proved of each procedure, as `wasl procedure explore --record` has written it; a test makes every proof again. */
import type { ProofRecord } from "@wasl/procedure";
import identification from "./proofs/identification.json" with { type: "json" };
import laissezPasser from "./proofs/laissez-passer.json" with { type: "json" };

/** By procedure. One that has no record here is put in force by no server. */
export const proofs: Readonly<Record<string, ProofRecord>> = {
  identification: identification as ProofRecord,
  "laissez-passer": laissezPasser as ProofRecord,
};
