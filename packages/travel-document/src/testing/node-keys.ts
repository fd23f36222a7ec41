import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { ownBytes, toHex } from "../bytes.ts";
import type { SignatureCheck } from "../certificate/check.ts";
import type { CurveName } from "../certificate/curves.ts";
import type { IssuingKey } from "../issuing/issue.ts";
import type { SealSigner, SealSignerName } from "../seal/encode.ts";

const opensslNames: Partial<Record<CurveName, string>> = {
  "P-224": "secp224r1",
  "P-256": "prime256v1",
  "P-384": "secp384r1",
  "P-521": "secp521r1",
};

/** Keys as OpenSSL makes them: another implementation than the one under test. */
export function makeKey(curve: CurveName, paramEncoding: "explicit" | "named" = "explicit") {
  const { privateKey, publicKey } = generateKeyPairSync("ec", {
    namedCurve: opensslNames[curve] ?? curve,
    paramEncoding,
  });
  return { privateKey, publicKey: ownBytes(publicKey.export({ type: "spki", format: "der" })) };
}

const digest = (hash: string) => hash.replace("-", "").toLowerCase();

export function issuingKey(curve: CurveName, { privateKey, publicKey }: ReturnType<typeof makeKey>): IssuingKey {
  return { curve, publicKey, sign: (bytes, hash) => sign(digest(hash), bytes, privateKey) };
}

export function sealSigner(name: SealSignerName, curve: CurveName, privateKey: KeyObject): SealSigner {
  return {
    ...name,
    curve,
    sign: (bytes, hash) => sign(digest(hash), bytes, { key: privateKey, dsaEncoding: "ieee-p1363" }),
  };
}

/** OpenSSL's verification, by public keys that it was told beforehand. */
export function opensslCheck(publicKeys: readonly Uint8Array[]): SignatureCheck {
  const keys = new Map(
    publicKeys.map((der) => {
      const key = createPublicKey({ key: Buffer.from(der), format: "der", type: "spki" });
      return [toHex(der).slice(-100), key];
    }),
  );
  return ({ key, hash, signed, signature }) => {
    const known = keys.get(toHex(key.point).slice(-100));
    return !!known && verify(digest(hash), signed, { key: known, dsaEncoding: "ieee-p1363" }, signature);
  };
}
