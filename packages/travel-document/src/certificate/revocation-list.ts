import { AsnConvert } from "@peculiar/asn1-schema";
import { CertificateList } from "@peculiar/asn1-x509";
import { integerHex, ownBytes } from "../bytes.ts";
import { type Result, refused } from "../result.ts";
import type { DistinguishedName, SignedPart } from "./certificate.ts";
import { ecdsaHashes } from "./oids.ts";
import { derOf } from "./pem.ts";
import { instantOf, readName } from "./read.ts";

/** A State's list of the certificates that it has revoked (Doc 9303-12 §7.1.4); it never tells why. */
export interface RevocationList {
  readonly der: Uint8Array;
  readonly issuer: DistinguishedName;
  readonly thisUpdate: string;
  readonly nextUpdate?: string;
  /** Instant of revocation, by the certificate's serial number. */
  readonly revoked: ReadonlyMap<string, string>;
  readonly signature: SignedPart;
}

/** @param given PEM, or DER. */
export function readRevocationList(given: string | Uint8Array): Result<{ readonly list: RevocationList }> {
  const der = derOf(given, "X509 CRL");
  if (!der) return refused("not-a-revocation-list");
  try {
    return parsed(ownBytes(der));
  } catch {
    return refused("not-a-revocation-list");
  }
}

function parsed(der: Uint8Array<ArrayBuffer>): Result<{ readonly list: RevocationList }> {
  const { tbsCertList: body, tbsCertListRaw, signatureAlgorithm, signature } = AsnConvert.parse(der, CertificateList);
  if (!tbsCertListRaw) return refused("not-a-revocation-list");
  const list: RevocationList = {
    der,
    issuer: readName(body.issuer),
    thisUpdate: instantOf(body.thisUpdate),
    ...(body.nextUpdate ? { nextUpdate: instantOf(body.nextUpdate) } : {}),
    revoked: new Map(
      (body.revokedCertificates ?? []).map(({ userCertificate, revocationDate }) => [
        integerHex(userCertificate).toUpperCase(),
        instantOf(revocationDate),
      ]),
    ),
    signature: {
      signed: ownBytes(tbsCertListRaw),
      hash: ecdsaHashes[signatureAlgorithm.algorithm as keyof typeof ecdsaHashes],
      der: ownBytes(signature),
    },
  };
  return { ok: true, list };
}
