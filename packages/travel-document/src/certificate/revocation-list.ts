import { AsnConvert } from "@peculiar/asn1-schema";
import { CertificateList } from "@peculiar/asn1-x509";
import { integerHex, ownBytes } from "../bytes.ts";
import { type Result, refused } from "../result.ts";
import type { DistinguishedName, SignedPart } from "./certificate.ts";
import { ecdsaHashes, oids } from "./oids.ts";
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

/** What a critical extension of a list may be: none of these changes which certificates it speaks of. */
const known: readonly string[] = [
  oids.authorityKeyIdentifier,
  oids.issuerAlternativeName,
  oids.crlNumber,
  oids.reasonCode,
  oids.invalidityDate,
];

/**
 * @param given PEM, or DER.
 * @returns refused `not-a-revocation-list` for anything else; `unsupported-list` for one with a critical extension that is not
 *   known here, as of a list of changes or of a part: its silence on a certificate would say nothing (RFC 5280 §5.2).
 */
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
  const entries = body.revokedCertificates ?? [];
  const extensions = [body.crlExtensions, ...entries.map((entry) => entry.crlEntryExtensions)].flatMap(
    (all) => all ?? [],
  );
  if (extensions.some(({ critical, extnID }) => critical && !known.includes(extnID)))
    return refused("unsupported-list");
  const list: RevocationList = {
    der,
    issuer: readName(body.issuer),
    thisUpdate: instantOf(body.thisUpdate),
    ...(body.nextUpdate ? { nextUpdate: instantOf(body.nextUpdate) } : {}),
    revoked: new Map(
      entries.map(({ userCertificate, revocationDate }) => [
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
