import { ECDSASigValue } from "@peculiar/asn1-ecc";
import { AsnConvert } from "@peculiar/asn1-schema";
import { ownBytes } from "../bytes.ts";
import type { PublicKey, SignedPart } from "./certificate.ts";
import type { SignatureCheck } from "./check.ts";
import { curveBytes } from "./curve.ts";

/** Whether a certificate or a revocation list was signed by that key. */
export async function signedBy(
  { signed, hash, der }: SignedPart,
  key: PublicKey,
  check: SignatureCheck,
): Promise<boolean> {
  const signature = hash && rawSignature(der, curveBytes(key.curve));
  if (!signature) return false;
  return check({ key, hash, signed, signature });
}

/**
 * r‖s, each as long as the key, from the sequence of two integers that DER writes (Doc 9303-13 Appendix B).
 *
 * @param bytes length of the key.
 * @returns undefined where the bytes are no such sequence.
 */
export function rawSignature(der: Uint8Array, bytes: number): Uint8Array | undefined {
  try {
    const { r, s } = AsnConvert.parse(ownBytes(der), ECDSASigValue);
    const raw = new Uint8Array(2 * bytes);
    for (const [index, integer] of [r, s].entries()) {
      const digits = trimmed(new Uint8Array(integer));
      if (digits.length > bytes) return undefined;
      raw.set(digits, (index + 1) * bytes - digits.length);
    }
    return raw;
  } catch {
    return undefined;
  }
}

function trimmed(integer: Uint8Array): Uint8Array {
  const first = integer.findIndex((byte) => byte !== 0);
  return first < 0 ? integer.subarray(integer.length) : integer.subarray(first);
}
