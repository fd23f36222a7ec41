import type { CertificateExtensions, SealCertificate } from "./certificate.ts";
import { oids } from "./oids.ts";

/** Where a signer's certificate is not as Doc 9303-12 §7.1.3 has it. */
export interface Departure {
  readonly code:
    | "key-usage"
    | "an-authority"
    | "key-usage-not-critical"
    | "subject"
    | "other-attributes"
    | "no-authority-key"
    | "named-curve"
    | "critical-extension"
    | "other-extensions"
    | "serial";
  /** The certificate may then not sign seals at all. */
  readonly serious: boolean;
}

/** All that table 8 allows. */
const allowed: readonly string[] = [oids.authorityKeyIdentifier, oids.documentTypes, oids.extendedKeyUsage];

/** Those that are read here, or that restrict nothing that a seal or its certificate does. */
const understood: readonly string[] = [
  ...allowed,
  oids.keyUsage,
  oids.privateKeyUsagePeriod,
  oids.subjectKeyIdentifier,
  oids.basicConstraints,
  oids.subjectAlternativeName,
  oids.issuerAlternativeName,
  oids.distributionPoints,
];

/** Whether a certificate must be refused because it says something critical that is not understood here (RFC 5280 §4.2). */
export function hasUnknownCritical({ critical }: CertificateExtensions): boolean {
  return critical.some((oid) => !understood.includes(oid));
}

/** Every departure of a seal signer's certificate from its profile. */
export function departures({ subject, key, extensions, serial }: SealCertificate): readonly Departure[] {
  const { extendedKeyUsage, critical, keyUsage, authority, authorityKey, present } = extensions;
  const may = extendedKeyUsage?.includes(oids.sealSigner) && keyUsage?.digitalSignature !== false;
  const found: (Departure | false)[] = [
    !may && { code: "key-usage", serious: true },
    authority && { code: "an-authority", serious: true },
    !/^[A-Z]{2}$/.test(subject.country) || !/^[A-Z0-9]{2}$/.test(subject.commonName)
      ? { code: "subject", serious: true }
      : false,
    hasUnknownCritical(extensions) && { code: "critical-extension", serious: true },
    /^0+$/.test(serial) && { code: "serial", serious: true },
    !!extendedKeyUsage &&
      !critical.includes(oids.extendedKeyUsage) && { code: "key-usage-not-critical", serious: false },
    subject.others.length > 0 && { code: "other-attributes", serious: false },
    !authorityKey && { code: "no-authority-key", serious: false },
    key.parameters === "named" && { code: "named-curve", serious: false },
    present.some((oid) => !allowed.includes(oid)) && { code: "other-extensions", serious: false },
  ];
  return found.filter((departure) => departure !== false);
}
