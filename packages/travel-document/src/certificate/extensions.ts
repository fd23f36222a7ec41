import { AsnConvert } from "@peculiar/asn1-schema";
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  ExtendedKeyUsage,
  type Extension,
  KeyUsage,
  KeyUsageFlags,
  SubjectKeyIdentifier,
} from "@peculiar/asn1-x509";
import { toHex } from "../bytes.ts";
import type { CertificateExtensions } from "./certificate.ts";
import { readDocumentTypes } from "./document-types.ts";
import { oids } from "./oids.ts";

/** @throws where an extension is not what its identifier says; `readCertificate` refuses such a certificate. */
export function readExtensions(extensions: readonly Extension[]): CertificateExtensions {
  const find = (oid: string) => extensions.find(({ extnID }) => extnID === oid)?.extnValue;
  const usage = find(oids.keyUsage);
  const extended = find(oids.extendedKeyUsage);
  const constraints = find(oids.basicConstraints);
  const authorityKey = find(oids.authorityKeyIdentifier);
  const subjectKey = find(oids.subjectKeyIdentifier);
  const types = find(oids.documentTypes);
  return {
    present: extensions.map(({ extnID }) => extnID),
    critical: extensions.filter(({ critical }) => critical).map(({ extnID }) => extnID),
    authority: constraints !== undefined && AsnConvert.parse(constraints, BasicConstraints).cA,
    ...(usage ? { keyUsage: usages(AsnConvert.parse(usage, KeyUsage)) } : {}),
    ...(extended ? { extendedKeyUsage: [...AsnConvert.parse(extended, ExtendedKeyUsage)] } : {}),
    ...(authorityKey ? { authorityKey: keyOf(AsnConvert.parse(authorityKey, AuthorityKeyIdentifier)) } : {}),
    ...(subjectKey ? { subjectKey: toHex(AsnConvert.parse(subjectKey, SubjectKeyIdentifier).buffer) } : {}),
    ...(types ? { documentTypes: readDocumentTypes(types.buffer) } : {}),
  };
}

function usages(usage: KeyUsage) {
  const flags = usage.toNumber();
  return {
    digitalSignature: (flags & KeyUsageFlags.digitalSignature) !== 0,
    keyCertSign: (flags & KeyUsageFlags.keyCertSign) !== 0,
    cRLSign: (flags & KeyUsageFlags.cRLSign) !== 0,
  };
}

function keyOf({ keyIdentifier }: AuthorityKeyIdentifier): string {
  return keyIdentifier ? toHex(keyIdentifier.buffer) : "";
}
