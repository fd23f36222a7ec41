import type { CurveName, HashName } from "./curves.ts";

/** What an X.509 certificate of the travel-document infrastructure says (Doc 9303-12 §7.1), as far as a seal depends on it. */
export interface SealCertificate {
  readonly der: Uint8Array;
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  /** Uppercase hexadecimal without leading zeros. */
  readonly serial: string;
  /** Instants, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** When its private key may sign, where it says so. */
  readonly privateKeyUsage?: { readonly notBefore?: string; readonly notAfter?: string };
  readonly key: PublicKey;
  readonly extensions: CertificateExtensions;
  readonly signature: SignedPart;
}

export interface DistinguishedName {
  /** Two letters, as they are written. */
  readonly country: string;
  readonly commonName: string;
  /** Object identifiers of any other attribute. */
  readonly others: readonly string[];
  /** Hexadecimal of the whole name: equal for equal names. */
  readonly raw: string;
}

export interface PublicKey {
  readonly curve: CurveName;
  /** As X9.62 writes it, compressed or not. */
  readonly point: Uint8Array;
  /** Doc 9303-12 wants the parameters spelled out. */
  readonly parameters: "explicit" | "named";
}

export interface CertificateExtensions {
  /** Object identifiers of all that are there, and of those that are critical. */
  readonly present: readonly string[];
  readonly critical: readonly string[];
  readonly authority: boolean;
  readonly keyUsage?: { readonly digitalSignature: boolean; readonly keyCertSign: boolean; readonly cRLSign: boolean };
  readonly extendedKeyUsage?: readonly string[];
  readonly authorityKey?: string;
  readonly subjectKey?: string;
  /** Document types as the MRZ has them (§7.1.1.6). */
  readonly documentTypes?: readonly string[];
}

/** Bytes under a signature of the infrastructure itself, the hash that it names, and r‖s as DER writes them. */
export interface SignedPart {
  readonly signed: Uint8Array;
  readonly hash: HashName | undefined;
  readonly der: Uint8Array;
}
