import { AsnConvert } from "@peculiar/asn1-schema";
import {
  AuthorityKeyIdentifier,
  CertificateList,
  CRLNumber,
  KeyIdentifier,
  RevokedCertificate,
  TBSCertList,
  Time,
  Version,
} from "@peculiar/asn1-x509";
import { ownBytes } from "../bytes.ts";
import { hashFor } from "../certificate/curve.ts";
import { oids } from "../certificate/oids.ts";
import { distinguishedName } from "./distinguished-name.ts";
import { extension } from "./extensions.ts";
import { type Authority, algorithmFor, integer, keyIdentifier } from "./issue.ts";

export interface RevokedSerial {
  /** Hexadecimal. */
  readonly serial: string;
  readonly at: string;
}

export interface ListTimes {
  readonly thisUpdate: string;
  /** At most ninety days later (Doc 9303-12). */
  readonly nextUpdate: string;
  /** Grows with every list. */
  readonly number: number;
}

/**
 * A State's revocation list (Doc 9303-12 §7.1.4): no reasons, and no list of revoked certificates where there are none.
 *
 * @returns DER.
 */
export async function issueRevocationList(
  { key, country, commonName }: Authority,
  revoked: readonly RevokedSerial[],
  { thisUpdate, nextUpdate, number }: ListTimes,
): Promise<Uint8Array> {
  const authorityKey = new KeyIdentifier(ownBytes(keyIdentifier(key.publicKey)));
  const entries = revoked.map(
    ({ serial, at }) => new RevokedCertificate({ userCertificate: integer(serial), revocationDate: new Time(at) }),
  );
  const body = new TBSCertList({
    version: Version.v2,
    signature: algorithmFor(key.curve),
    issuer: distinguishedName(country, commonName),
    thisUpdate: new Time(thisUpdate),
    nextUpdate: new Time(nextUpdate),
    ...(entries.length > 0 ? { revokedCertificates: entries } : {}),
    crlExtensions: [
      extension(oids.authorityKeyIdentifier, new AuthorityKeyIdentifier({ keyIdentifier: authorityKey })),
      extension(oids.crlNumber, new CRLNumber(number)),
    ],
  });
  const signature = await key.sign(new Uint8Array(AsnConvert.serialize(body)), hashFor(key.curve));
  return new Uint8Array(
    AsnConvert.serialize(
      new CertificateList({
        tbsCertList: body,
        signatureAlgorithm: algorithmFor(key.curve),
        signature: ownBytes(signature).buffer,
      }),
    ),
  );
}
