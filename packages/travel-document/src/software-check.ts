/**
 * A `SignatureCheck` in software, for a browser: it verifies on every curve of Doc 9303-12, also those that WebCrypto does not
 * have. Verification handles nothing secret, so that its timing gives nothing away.
 */
import { ecdsa, weierstrass } from "@noble/curves/abstract/weierstrass.js";
import { sha224, sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import type { SignatureCheck } from "./certificate/check.ts";
import { type CurveName, curves } from "./certificate/curves.ts";

const hashes = { "SHA-224": sha224, "SHA-256": sha256, "SHA-384": sha384, "SHA-512": sha512 };

const prepared = new Map<CurveName, ReturnType<typeof ecdsa>>();

function curveOf(name: CurveName): ReturnType<typeof ecdsa> {
  const known = prepared.get(name);
  if (known) return known;
  const { p, a, b, gx, gy, n } = curves[name];
  const [prime, order] = [BigInt(`0x${p}`), BigInt(`0x${n}`)];
  const point = weierstrass({
    p: prime,
    n: order,
    h: 1n,
    a: BigInt(`0x${a}`),
    b: BigInt(`0x${b}`),
    Gx: BigInt(`0x${gx}`),
    Gy: BigInt(`0x${gy}`),
  });
  const made = ecdsa(point, sha256);
  prepared.set(name, made);
  return made;
}

export const softwareCheck: SignatureCheck = ({ key, hash, signed, signature }) => {
  try {
    return curveOf(key.curve).verify(signature, hashes[hash](signed), key.point, { prehash: false, lowS: false });
  } catch {
    return false;
  }
};
