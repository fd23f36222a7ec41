import { sha256 } from "@noble/hashes/sha2.js";
import { AsnConvert } from "@peculiar/asn1-schema";
import {
  AlgorithmIdentifier,
  Certificate,
  type Extension,
  Extensions,
  type Name,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Time,
  Validity,
  Version,
} from "@peculiar/asn1-x509";
import { ownBytes } from "../bytes.ts";
import { hashFor } from "../certificate/curve.ts";
import type { CurveName, HashName } from "../certificate/curves.ts";
import { ecdsaHashes } from "../certificate/oids.ts";
import { distinguishedName } from "./distinguished-name.ts";
import { type AuthorityNames, authorityExtensions, authorityKeyExtension, signerExtensions } from "./extensions.ts";

/** Signs bytes, hashed as said, and answers r and s as DER writes them. */
export interface IssuingKey {
  readonly curve: CurveName;
  /** The public key, a DER SubjectPublicKeyInfo; Doc 9303-12 wants its parameters explicit. */
  readonly publicKey: Uint8Array;
  sign(bytes: Uint8Array, hash: HashName): Uint8Array | Promise<Uint8Array>;
}

/** A State's authority (CSCA), by its key and its name. */
export interface Authority {
  readonly key: IssuingKey;
  /** Two letters of the country, and a common name. */
  readonly country: string;
  readonly commonName: string;
}

export interface Period {
  /** Instants, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly from: string;
  readonly until: string;
}

/**
 * A State's own certificate, signed by itself (Doc 9303-12 §7.1.1).
 *
 * @param serial hexadecimal, at most twenty bytes.
 * @returns DER.
 */
export function issueAuthority(
  authority: Authority,
  serial: string,
  validity: Period,
  names: AuthorityNames,
): Promise<Uint8Array> {
  const { key, country, commonName } = authority;
  const name = distinguishedName(country, commonName);
  return sign(authority, {
    serial,
    validity,
    subject: name,
    publicKey: key.publicKey,
    extensions: authorityExtensions(keyIdentifier(key.publicKey), names),
  });
}

/**
 * What carries belief in a State's authority over to its next key: the next key's certificate, signed with the one before
 * (Doc 9303-12 §7.1.1, table 6, second column).
 *
 * @param next whose public key and name are certified.
 * @returns DER.
 */
export function issueLink(
  before: Authority,
  next: Authority,
  serial: string,
  validity: Period,
  names: AuthorityNames,
): Promise<Uint8Array> {
  return sign(before, {
    serial,
    validity,
    subject: distinguishedName(next.country, next.commonName),
    publicKey: next.key.publicKey,
    extensions: [
      authorityKeyExtension(keyIdentifier(before.key.publicKey)),
      ...authorityExtensions(keyIdentifier(next.key.publicKey), names),
    ],
  });
}

export interface SignerToCertify {
  readonly publicKey: Uint8Array;
  /** Two characters that name the signer within its country. */
  readonly identifier: string;
  /** Types of document that it may seal, as the MRZ has them: `PU`. */
  readonly documentTypes: readonly string[];
}

/** The certificate of a seal's signer (§7.1.3). */
export function issueSigner(
  authority: Authority,
  { publicKey, identifier, documentTypes }: SignerToCertify,
  serial: string,
  validity: Period,
): Promise<Uint8Array> {
  return sign(authority, {
    serial,
    validity,
    subject: distinguishedName(authority.country, identifier),
    publicKey,
    extensions: signerExtensions(keyIdentifier(authority.key.publicKey), documentTypes),
  });
}

interface Content {
  readonly serial: string;
  readonly validity: Period;
  readonly subject: Name;
  readonly publicKey: Uint8Array;
  readonly extensions: Extension[];
}

async function sign({ key, country, commonName }: Authority, content: Content): Promise<Uint8Array> {
  const algorithm = algorithmFor(key.curve);
  const body = new TBSCertificate({
    version: Version.v3,
    serialNumber: integer(content.serial),
    signature: algorithm,
    issuer: distinguishedName(country, commonName),
    validity: new Validity({
      notBefore: new Time(content.validity.from).getTime(),
      notAfter: new Time(content.validity.until).getTime(),
    }),
    subject: content.subject,
    subjectPublicKeyInfo: AsnConvert.parse(ownBytes(content.publicKey), SubjectPublicKeyInfo),
    extensions: new Extensions(content.extensions),
  });
  const signature = await key.sign(new Uint8Array(AsnConvert.serialize(body)), hashFor(key.curve));
  const certificate = new Certificate({
    tbsCertificate: body,
    signatureAlgorithm: algorithm,
    signatureValue: ownBytes(signature).buffer,
  });
  return new Uint8Array(AsnConvert.serialize(certificate));
}

export function algorithmFor(curve: CurveName): AlgorithmIdentifier {
  const hash = hashFor(curve);
  const found = Object.entries(ecdsaHashes).find(([, name]) => name === hash);
  return new AlgorithmIdentifier({ algorithm: found?.[0] ?? "" });
}

/** Twenty bytes that stand for a key (RFC 7093 §2, method 1). */
export function keyIdentifier(publicKey: Uint8Array): Uint8Array {
  const { subjectPublicKey } = AsnConvert.parse(ownBytes(publicKey), SubjectPublicKeyInfo);
  return sha256(new Uint8Array(subjectPublicKey)).slice(0, 20);
}

/** A positive integer as DER holds it: a zero in front where the first bit is one. */
export function integer(hex: string): ArrayBuffer {
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  const bytes = Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return (bytes[0] ?? 0) >= 0x80 ? Uint8Array.of(0, ...bytes).buffer : bytes.buffer;
}
