/**
 * What travels between two servers. An envelope's personal parts are ciphertexts, so that its signature and its place in the
 * ledger outlive the data; their keys go beside it, over the same protected connection, and are kept wrapped.
 */
import type { Bare } from "../cases/split.ts";

export const envelopeType = "wasl-envelope+jws";
export const receiptType = "wasl-receipt+jws";
export const treeHeadType = "wasl-tree-head+jws";
export const announcementType = "wasl-keys+jws";
export const requestType = "wasl-request+jws";

interface Claims {
  /** UUID of this envelope: applying it twice is the same as once. */
  readonly jti: string;
  readonly iss: string;
  readonly aud: string;
  /** Seconds since the epoch. There is no `exp`: what waited through an outage is still true. */
  readonly iat: number;
  readonly release: string;
  /** The case's reference, the same on both shores. */
  readonly case: string;
  readonly procedure: string;
}

export interface CrossingEnvelope extends Claims {
  readonly kind: "crossing";
  readonly crossing: Bare;
  /** Hash of the whole crossing in clear, as the chain has it. */
  readonly hash: string;
  /** Ciphertexts by category, base64url; see `keys/bundle.ts`. */
  readonly sealed: string;
}

/** What came could not be applied: it returns to its sender. */
export interface RefusalEnvelope extends Claims {
  readonly kind: "refusal";
  readonly refusal: {
    /** Party that refuses, and the envelope of the other's chain that it refuses. */
    readonly by: string;
    readonly sequence: number;
    readonly epoch: number;
    readonly hash: string;
    readonly code: string;
  };
}

/** Data of a category is erased on both sides: what the other State did, receipted. */
export interface ErasureEnvelope extends Claims {
  readonly kind: "erasure";
  readonly erasure: { readonly by: string; readonly categories: readonly string[]; readonly rule: string; readonly at: string };
}

export type EnvelopeClaims = CrossingEnvelope | RefusalEnvelope | ErasureEnvelope;

/** Category → key, base64url. */
export type TravellingKeys = Readonly<Record<string, string>>;

/** One element of `POST /exchange/envelopes`. */
export interface Delivered {
  readonly jws: string;
  readonly keys: TravellingKeys;
}

/** What the receiver signs: it holds the envelope, or why it does not. Holding is not accepting. */
export interface ReceiptClaims {
  readonly jti: string;
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  /** SHA-256 of the envelope's compact text. */
  readonly hash: string;
  readonly verdict: "received" | "refused";
  /** Where its leaf stands in the receiver's ledger. */
  readonly position?: number;
  /** ISO instant of reception by the receiver's clock. */
  readonly at: string;
  readonly code?: string;
}

/** Refusals that another try may cure (a key not yet confirmed, a clock to be set): the envelope stays in the outbox. */
export const curable: ReadonlySet<string> = new Set(["bad-signature", "unknown-key", "wrong-audience", "clock-skew", "busy"]);

/** The AAD of a crossing's personal parts. */
export function crossingAbout(ref: string, bare: { readonly to: string; readonly epoch: number; readonly sequence: number }): string {
  return `crossing|${ref}|${bare.to}|${bare.epoch}|${bare.sequence}`;
}
