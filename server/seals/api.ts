/** What a State's server does with seals: makes them for documents that two people have signed, and publishes what verifies them. */
import type { Refusal } from "@wasl/procedure";

/** A document to be sealed: what is sealed, and on whose word. */
export interface SealRequest {
  /** The two lines of its TD2 zone. */
  readonly mrz: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly signedOn: string;
  /** Two people's account ids, never the same: who prepared the document, and who signed it. */
  readonly askedBy: string;
  readonly approvedBy: string;
  readonly post: string;
  /** Reference of the case. */
  readonly ref: string;
}

export type SealOutcome =
  | { readonly ok: true; readonly seal: Buffer; readonly certificate: string }
  | { readonly ok: false; readonly refusal: Refusal };

/** One signature that was made, as its log keeps it. */
export interface SealSignature {
  readonly sequence: number;
  readonly at: string;
  readonly askedBy: string;
  readonly approvedBy: string;
  readonly post: string;
  readonly ref: string;
  /** Serial number of the certificate, hexadecimal. */
  readonly certificate: string;
  /** SHA-256 of the bytes that were signed, hexadecimal. */
  readonly content: string;
  readonly previous: string;
  readonly hash: string;
}

/** What anybody may have: certificates and the revocation list, as DER. */
export interface PublishedSeals {
  readonly state: string;
  /** The State's code in a machine-readable zone. */
  readonly code: string;
  /** Keys of the demonstration: whatever they seal is a SPECIMEN. */
  readonly demonstration: boolean;
  readonly authorities: readonly Buffer[];
  /** From each of the authority's keys to its next (Doc 9303-12 §7.1.1). */
  readonly links: readonly Buffer[];
  readonly signers: readonly Buffer[];
  readonly list?: Buffer;
  readonly ended?: EndedDocuments;
}

/** Documents of a State that nobody is to accept although their seals hold: SHA-256 of each seal, hexadecimal. */
export interface EndedDocuments {
  /** Instant up to which the State had looked. */
  readonly asOf: string;
  readonly seals: readonly string[];
}

export interface Seals {
  /** Keys of the demonstration: every page says SPECIMEN. */
  readonly demonstration: boolean;
  /** Seals a document, once its two people have signed; the signature is in the log before the seal is given out. */
  seal(request: SealRequest): Promise<SealOutcome>;
  published(): Promise<PublishedSeals>;
  /**
   * A new signing key with its certificate, beside the old ones; only of this server's own authority. It signs once it has been
   * published long enough.
   */
  rotate(): Promise<{ readonly serial: string; readonly signsFrom: Temporal.Instant }>;
  /** Revokes a signer's certificate, on the word of two people, and issues the list anew. */
  revoke(serial: string, askedBy: string, approvedBy: string): Promise<RevokeOutcome>;
  /** What is due by itself: a key that is to be followed by another, a list that is to be issued anew. */
  renew(): Promise<void>;
  /** Newest first. */
  log(limit?: number): Promise<readonly SealSignature[]>;
  /** Sequence of the first signature that does not follow from the one before it; undefined when all do. */
  firstBroken(): Promise<number | undefined>;
}

export type RevokeOutcome = "revoked" | "unknown-certificate" | "same-person" | "not-own-authority";
