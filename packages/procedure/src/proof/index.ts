export { proofErrors } from "./errors.ts";
export { proofLacks } from "./lacks.ts";
export { numberInWords } from "./numbers.ts";
export { type ProofRecord, type ProvedWall, recordOf } from "./record.ts";
export { type ToldProof, tellProof } from "./tell-proof.ts";
export { type ToldSecret, tellSecret } from "./tell-secret.ts";
export { type ToldBreach, type ToldLine, tellBreach } from "./tell-story.ts";
