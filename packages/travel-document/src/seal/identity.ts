import type { Seal } from "./seal.ts";
import { concat } from "./tlv.ts";

/**
 * What of a seal nobody can change so that it still verifies: all that is signed, and the signature's first half. Whoever has a
 * signature (r, s) of ECDSA can write (r, n − s), which verifies as well: a list of whole seals would not know that one. Nobody
 * guesses r, so that a list of hashes of this tells nothing to whoever has not the seal.
 *
 * @returns the bytes to hash: header and features, then r.
 */
export function sealIdentity({ signed, signature }: Pick<Seal, "signed" | "signature">): Uint8Array {
  return concat(signed, signature.subarray(0, signature.length / 2));
}
