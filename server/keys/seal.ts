/** AES-256-GCM, the nonce before and the tag after: one ciphertext is one run of bytes. */
import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomFillSync } from "node:crypto";

const nonceLength = 12;
const tagLength = 16;

// Asking the system for randomness costs more than the cipher: taken in bulk, each byte used once.
const pool = Buffer.alloc(nonceLength * 512);
let used = pool.length;

function nonce(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += nonceLength;
  return pool.subarray(used - nonceLength, used);
}

const prepared = new WeakMap<Buffer, KeyObject>();

/** A key in the form that the cipher takes: made once, for the keys of a case at hand seal every event. */
function ready(key: Buffer): KeyObject {
  const known = prepared.get(key);
  if (known) {
    return known;
  }
  const made = createSecretKey(key);
  prepared.set(key, made);
  return made;
}

/** @param about bound to the ciphertext: it opens only under the same words. */
export function seal(key: Buffer, clear: Buffer, about: string): Buffer {
  const iv = nonce();
  const cipher = createCipheriv("aes-256-gcm", ready(key), iv);
  cipher.setAAD(Buffer.from(about));
  const body = cipher.update(clear);
  // Of a counter mode nothing is left over at the end.
  cipher.final();
  return Buffer.concat([iv, body, cipher.getAuthTag()], nonceLength + body.length + tagLength);
}

/** @throws when the key, the words or a single bit differ. */
export function unseal(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", ready(key), sealed.subarray(0, nonceLength));
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength)), decipher.final()]);
}
