import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  CRLDistributionPoints,
  DistributionPoint,
  DistributionPointName,
  ExtendedKeyUsage,
  Extension,
  GeneralName,
  IssueAlternativeName,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  PrivateKeyUsagePeriod,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  Time,
} from "@peculiar/asn1-x509";
import { ownBytes } from "../bytes.ts";
import { writeDocumentTypes } from "../certificate/document-types.ts";
import { oids } from "../certificate/oids.ts";
import { stateName } from "./distinguished-name.ts";

/** The extensions that a seal's signer may have, and no other (Doc 9303-12 §7.1.3, table 8). */
export function signerExtensions(authorityKey: Uint8Array, documentTypes: readonly string[]): Extension[] {
  return [
    authorityKeyExtension(authorityKey),
    raw(oids.documentTypes, writeDocumentTypes(documentTypes)),
    extension(oids.extendedKeyUsage, new ExtendedKeyUsage([oids.sealSigner]), true),
  ];
}

/** Which of its issuer's keys signed a certificate. */
export function authorityKeyExtension(key: Uint8Array): Extension {
  const keyIdentifier = new KeyIdentifier(ownBytes(key));
  return extension(oids.authorityKeyIdentifier, new AuthorityKeyIdentifier({ keyIdentifier }));
}

export interface AuthorityNames {
  /** The State's code in an MRZ. */
  readonly state: string;
  /** Where the authority publishes its revocation list. */
  readonly listUrl: string;
  /** Where it can be written to, as a URL. */
  readonly contactUrl: string;
  /** When its private key may sign. */
  readonly signsFrom: string;
  readonly signsUntil: string;
}

/** Those of a self-signed authority (table 6, first column). */
export function authorityExtensions(key: Uint8Array, names: AuthorityNames): Extension[] {
  const alternatives = [
    new GeneralName({ uniformResourceIdentifier: names.contactUrl }),
    new GeneralName({ directoryName: stateName(names.state) }),
  ];
  const list = new GeneralName({ uniformResourceIdentifier: names.listUrl });
  const period = new PrivateKeyUsagePeriod({
    notBefore: new Time(names.signsFrom).getTime(),
    notAfter: new Time(names.signsUntil).getTime(),
  });
  return [
    extension(oids.subjectKeyIdentifier, new SubjectKeyIdentifier(ownBytes(key))),
    extension(oids.keyUsage, new KeyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign), true),
    extension(oids.privateKeyUsagePeriod, period),
    extension(oids.subjectAlternativeName, new SubjectAlternativeName(alternatives)),
    extension(oids.issuerAlternativeName, new IssueAlternativeName(alternatives)),
    extension(oids.basicConstraints, new BasicConstraints({ cA: true, pathLenConstraint: 0 }), true),
    extension(
      oids.distributionPoints,
      new CRLDistributionPoints([
        new DistributionPoint({ distributionPoint: new DistributionPointName({ fullName: [list] }) }),
      ]),
    ),
  ];
}

export function extension(extnID: string, value: unknown, critical = false): Extension {
  return raw(extnID, AsnConvert.serialize(value), critical);
}

function raw(extnID: string, der: ArrayBuffer, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString(der) });
}
