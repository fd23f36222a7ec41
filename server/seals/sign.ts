import { type KeyObject, sign } from "node:crypto";
import type { HashName, SealCertificate, SealSigner } from "@wasl/travel-document";

/**
 * A signer of seals whose private key this process holds.
 *
 * @param issuingState the State's code in the zone, three letters.
 */
export function sealSigner(
  { subject, serial, key }: SealCertificate,
  issuingState: string,
  privateKey: KeyObject,
): SealSigner {
  return {
    issuingState,
    country: subject.country,
    identifier: subject.commonName,
    certificate: serial,
    curve: key.curve,
    sign: (bytes, hash) => sign(digestName(hash), bytes, { key: privateKey, dsaEncoding: "ieee-p1363" }),
  };
}

const names: Readonly<Record<HashName, string>> = {
  "SHA-224": "sha224",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
};

/** Node's name of a hash. */
export function digestName(hash: HashName): string {
  return names[hash];
}
