import type { SealCertificate } from "../certificate/certificate.ts";
import type { MrzReading } from "../mrz/read.ts";
import type { Seal } from "../seal/seal.ts";

/**
 * Why a seal is invalid, in ICAO's own words: Doc 9303-13 Appendix D, Doc 9303-8 Appendix A, and Doc 9303-7 §9.4 for visas.
 */
export type InvalidReason =
  | "READ_ERROR"
  | "WRONG_FORMAT"
  | "UNKNOWN_CERTIFICATE"
  | "UNTRUSTED_CERTIFICATE"
  | "INVALID_DOCUMENTTYPE"
  | "EXPIRED_CERTIFICATE"
  | "REVOKED_CERTIFICATE"
  | "INVALID_SIGNATURE"
  | "INVALID_SEAL_MRZ"
  | "INVALID_PRINTED_MRZ"
  | "SEAL_DOCUMENT_MISMATCH"
  | "INVALID_VISA_MRZ"
  | "SEAL_VISA_MISMATCH";

/** How much a reason speaks of fraud (tables D.1 and A-1). */
export type TrustLevel = "trustable" | "medium fraud potential" | "high fraud potential";

/** What a reader should know beside the verdict: a code of `errors.ts` and the words that fill its text. */
export interface SealRemark {
  readonly code: string;
  readonly about: Readonly<Record<string, string>>;
}

interface Told {
  /** What the seal says; there unless its format is wrong. Not to be believed where the verdict is INVALID. */
  readonly seal?: Seal;
  readonly mrz?: MrzReading;
  /** The certificate that the seal names, where there is one. */
  readonly signer?: SealCertificate;
  /** Instant of the revocation list that was looked at; undefined where there was none. */
  readonly statusAsOf?: string;
  readonly remarks: readonly SealRemark[];
}

export type SealVerdict =
  | (Told & {
      readonly status: "VALID";
      readonly seal: Seal;
      readonly mrz: MrzReading;
      readonly signer: SealCertificate;
    })
  | (Told & {
      readonly status: "INVALID";
      readonly reason: InvalidReason;
      readonly about: Readonly<Record<string, string>>;
    });

/** What ICAO recommends to make of a verdict. */
export function trustLevel(verdict: SealVerdict): TrustLevel {
  if (verdict.status === "VALID") return "trustable";
  const medium = verdict.reason === "READ_ERROR" || verdict.reason === "EXPIRED_CERTIFICATE";
  return medium ? "medium fraud potential" : "high fraud potential";
}
