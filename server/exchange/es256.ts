/**
 * ES256 on other threads. One signature is quickest made on the spot; of a whole batch they are made beside everything else that
 * the server does.
 */
import { type KeyObject, sign, verify } from "node:crypto";
import { promisify } from "node:util";

/** From so many at once on it is worth the way to another thread. */
export const several = 4;

const begun = { sign: promisify(sign), verify: promisify(verify) };

const encoding = "ieee-p1363";

export const signBeside = (key: KeyObject, data: Uint8Array): Promise<Uint8Array> =>
  begun.sign("sha256", data, { key, dsaEncoding: encoding });

/** False for anything malformed, never an exception. */
export const verifyBeside = (key: KeyObject, data: Uint8Array, signature: Uint8Array): Promise<boolean> =>
  begun.verify("sha256", data, { key, dsaEncoding: encoding }, signature).catch(() => false);

export const signHere = (key: KeyObject, data: Uint8Array): Uint8Array =>
  sign("sha256", data, { key, dsaEncoding: encoding });

/** False for anything malformed, never an exception. */
export function verifyHere(key: KeyObject, data: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify("sha256", data, { key, dsaEncoding: encoding }, signature);
  } catch {
    return false;
  }
}
