import type { SignatureCheck } from "@wasl/travel-document";
import { softwareCheck } from "@wasl/travel-document/software-check";

/** The browser's own cryptography for the curves that it has; for brainpool and P-224 the same in software. */
export const browserCheck: SignatureCheck = async (given) => {
  const { key, hash, signed, signature } = given;
  const native = key.curve === "P-256" || key.curve === "P-384" || key.curve === "P-521";
  // A compressed point is no raw key everywhere.
  if (!native || hash === "SHA-224" || key.point[0] !== 0x04) return softwareCheck(given);
  const algorithm = { name: "ECDSA", namedCurve: key.curve };
  const own = await crypto.subtle.importKey("raw", copy(key.point), algorithm, false, ["verify"]);
  return crypto.subtle.verify({ name: "ECDSA", hash }, own, copy(signature), copy(signed));
};

/** WebCrypto takes no view of a memory that may be shared. */
const copy = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);
