export type { SecretDeed } from "./act.ts";
export { type BrokenClaim, type ClaimId, claims } from "./claims.ts";
export { type Noninterference, noninterference } from "./noninterference.ts";
export type { Observer } from "./observers.ts";
export type { SecretLine } from "./simulation.ts";
