import { createHash } from "node:crypto";
import { curveBytes, type HashName, rawSignature, type SealCertificate, type SealSigner } from "@wasl/travel-document";
import type { GivenSealKeys } from "./given-keys.ts";
import { openssl } from "./openssl.ts";
import { digestName } from "./sign.ts";

/** A signer whose private key never leaves its PKCS #11 token: the hash goes there, and the signature comes back. */
export function tokenSigner(
  { subject, serial, key: { curve } }: SealCertificate,
  issuingState: string,
  { key, password, tokens = "provider" }: GivenSealKeys,
): SealSigner {
  const by =
    tokens === "engine" ? ["-engine", "pkcs11", "-keyform", "engine"] : ["-provider", "pkcs11", "-provider", "default"];
  const ways = [...by, "-inkey", key, ...(password === undefined ? [] : ["-passin", "env:WASL_PASSWORD"])];
  return {
    issuingState,
    country: subject.country,
    identifier: subject.commonName,
    certificate: serial,
    curve,
    async sign(bytes: Uint8Array, hash: HashName) {
      const digest = createHash(digestName(hash)).update(bytes).digest();
      const der = await openssl(["pkeyutl", "-sign", ...ways], password, digest);
      const raw = rawSignature(der, curveBytes(curve));
      if (!raw) throw new Error("The token's answer is no ECDSA signature");
      return raw;
    },
  };
}
