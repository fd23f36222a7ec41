import { AsnConvert } from "@peculiar/asn1-schema";
import { Certificate, type Name, PrivateKeyUsagePeriod, type Time } from "@peculiar/asn1-x509";
import { integerHex, ownBytes, toHex } from "../bytes.ts";
import { type Result, refused } from "../result.ts";
import type { DistinguishedName, SealCertificate } from "./certificate.ts";
import { readExtensions } from "./extensions.ts";
import { readKey } from "./key.ts";
import { ecdsaHashes, oids } from "./oids.ts";
import { derOf } from "./pem.ts";

/**
 * Reads a certificate.
 *
 * @param given PEM, or DER.
 * @returns refused `not-a-certificate` for anything else, `unsupported-key` for a key on no curve of Doc 9303-12.
 */
export function readCertificate(given: string | Uint8Array): Result<{ readonly certificate: SealCertificate }> {
  const der = derOf(given, "CERTIFICATE");
  if (!der) return refused("not-a-certificate");
  try {
    return parsed(ownBytes(der));
  } catch {
    return refused("not-a-certificate");
  }
}

function parsed(der: Uint8Array<ArrayBuffer>): Result<{ readonly certificate: SealCertificate }> {
  const {
    tbsCertificate: body,
    tbsCertificateRaw,
    signatureAlgorithm,
    signatureValue,
  } = AsnConvert.parse(der, Certificate);
  const key = readKey(body.subjectPublicKeyInfo);
  if (!key) return refused("unsupported-key");
  if (!tbsCertificateRaw) return refused("not-a-certificate");
  const usage = body.extensions?.find(({ extnID }) => extnID === oids.privateKeyUsagePeriod);
  const certificate: SealCertificate = {
    der,
    subject: readName(body.subject),
    issuer: readName(body.issuer),
    serial: integerHex(body.serialNumber).toUpperCase(),
    notBefore: instantOf(body.validity.notBefore),
    notAfter: instantOf(body.validity.notAfter),
    ...(usage ? { privateKeyUsage: usagePeriod(AsnConvert.parse(usage.extnValue, PrivateKeyUsagePeriod)) } : {}),
    key,
    extensions: readExtensions(body.extensions ?? []),
    signature: {
      signed: ownBytes(tbsCertificateRaw),
      hash: ecdsaHashes[signatureAlgorithm.algorithm as keyof typeof ecdsaHashes],
      der: ownBytes(signatureValue),
    },
  };
  return { ok: true, certificate };
}

export function readName(name: Name): DistinguishedName {
  const attributes = [...name].flatMap((part) => [...part]);
  const valueIn = (type: string) => attributes.find((attribute) => attribute.type === type)?.value.toString() ?? "";
  return {
    country: valueIn(oids.country),
    commonName: valueIn(oids.commonName),
    others: attributes.map(({ type }) => type).filter((type) => type !== oids.country && type !== oids.commonName),
    raw: toHex(AsnConvert.serialize(name)),
  };
}

export function instantOf(time: Time): string {
  return wholeSeconds(time.getTime());
}

function wholeSeconds(time: { toISOString(): string }): string {
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}

function usagePeriod({ notBefore, notAfter }: PrivateKeyUsagePeriod) {
  return {
    ...(notBefore ? { notBefore: wholeSeconds(notBefore) } : {}),
    ...(notAfter ? { notAfter: wholeSeconds(notAfter) } : {}),
  };
}
