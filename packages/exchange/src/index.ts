export { openAttachment, type SealedAttachment, sealAttachment } from "./attachment.ts";
export { hashOf } from "./bytes.ts";
export {
  type EnvelopeClaims,
  envelopeType,
  type Opened,
  type Opening,
  openEnvelope,
  type SealedEnvelope,
  sealEnvelope,
} from "./envelope.ts";
export { errors } from "./errors.ts";
export type { Json, JsonObject } from "./json.ts";
export {
  isPublicJwk,
  keyRefusal,
  type PublicJwk,
  type Signer,
  type Trust,
  type TrustedKey,
  thumbprint,
  webSigner,
  webTrust,
} from "./keys.ts";
export { compareLedgers, type LedgerDifference, type LedgerEntry } from "./ledger/compare.ts";
export { ledgerLeaf } from "./ledger/entry.ts";
export {
  append,
  appendAll,
  emptyFrontier,
  type Frontier,
  readFrontier,
  rootOf,
  writeFrontier,
} from "./ledger/frontier.ts";
export { emptyRoot, leafHash, nodeHash } from "./ledger/hash.ts";
export { continues, type HeadClaims, headType, openHead, sealHead, type TreeHead } from "./ledger/head.ts";
export { consistencyProof, consistencyRanges, inclusionProof, inclusionRanges, type Range } from "./ledger/proof.ts";
export { verifyConsistency, verifyInclusion } from "./ledger/verify.ts";
export {
  type OpenedReceipt,
  openReceipt,
  type ReceiptClaims,
  receiptType,
  type SealedReceipt,
  sealReceipt,
} from "./receipt.ts";
export type { Refusal, Result } from "./result.ts";
export { type Sha256, useSha256 } from "./sha256.ts";
export {
  openTrustList,
  type SignedTrustList,
  signTrustList,
  type TrustList,
  type TrustListKey,
  trustedKeys,
} from "./trust.ts";
