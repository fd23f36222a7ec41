/** What is proved of each procedure, as `wasl procedure explore --record` has written it; a test makes every proof again. */
import type { ProofRecord } from "@wasl/procedure";
import assistedReturn from "./proofs/assisted-return.json" with { type: "json" };
import childBestInterests from "./proofs/child-best-interests.json" with { type: "json" };
import childFamilyTracing from "./proofs/child-family-tracing.json" with { type: "json" };
import childInformationRequest from "./proofs/child-information-request.json" with { type: "json" };
import childReturn from "./proofs/child-return.json" with { type: "json" };
import handover from "./proofs/handover.json" with { type: "json" };
import identification from "./proofs/identification.json" with { type: "json" };
import laissezPasser from "./proofs/laissez-passer.json" with { type: "json" };
import legalMobility from "./proofs/legal-mobility.json" with { type: "json" };
import mobilityChannel from "./proofs/mobility-channel.json" with { type: "json" };
import readmission from "./proofs/readmission.json" with { type: "json" };
import seasonalComplaint from "./proofs/seasonal-complaint.json" with { type: "json" };
import seasonalOffer from "./proofs/seasonal-offer.json" with { type: "json" };
import seasonalPlacement from "./proofs/seasonal-placement.json" with { type: "json" };
import takeBack from "./proofs/take-back.json" with { type: "json" };
import transit from "./proofs/transit.json" with { type: "json" };

/** By procedure. One that has no record here is put in force by no server. */
export const proofs: Readonly<Record<string, ProofRecord>> = {
  identification: identification as ProofRecord,
  "laissez-passer": laissezPasser as ProofRecord,
  readmission: readmission as ProofRecord,
  handover: handover as ProofRecord,
  transit: transit as ProofRecord,
  "take-back": takeBack as ProofRecord,
  "seasonal-offer": seasonalOffer as ProofRecord,
  "seasonal-placement": seasonalPlacement as ProofRecord,
  "seasonal-complaint": seasonalComplaint as ProofRecord,
  "legal-mobility": legalMobility as ProofRecord,
  "mobility-channel": mobilityChannel as ProofRecord,
  "child-best-interests": childBestInterests as ProofRecord,
  "child-information-request": childInformationRequest as ProofRecord,
  "child-family-tracing": childFamilyTracing as ProofRecord,
  "child-return": childReturn as ProofRecord,
  "assisted-return": assistedReturn as ProofRecord,
};
