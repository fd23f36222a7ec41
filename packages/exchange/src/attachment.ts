import { CompactEncrypt, compactDecrypt } from "jose";
import { hashOf } from "./bytes.ts";
import type { PublicJwk } from "./keys.ts";
import { type Result, refused } from "./result.ts";

/** A file for one State, encrypted to it (JWE compact, ECDH-ES+A256KW, A256GCM). It travels apart from the envelope. */
export interface SealedAttachment {
  readonly jwe: string;
  /** Lowercase hex SHA-256 of the ciphertext as sent: its address, and what the signed envelope names. */
  readonly hash: string;
}

/** Encrypts a file to the receiver's key. The plain bytes leave no trace: two sealings differ in every byte. */
export async function sealAttachment(
  plain: Uint8Array,
  recipient: PublicJwk & { readonly kid: string },
): Promise<SealedAttachment> {
  const { kid, ...jwk } = recipient;
  const key = await crypto.subtle.importKey("jwk", jwk, { name: "ECDH", namedCurve: "P-256" }, false, []);
  const jwe = await new CompactEncrypt(plain)
    .setProtectedHeader({ alg: "ECDH-ES+A256KW", enc: "A256GCM", kid })
    .encrypt(key);
  return { jwe, hash: hashOf(jwe) };
}

/**
 * Decrypts what came for an address.
 *
 * @param hash the address that a signed envelope named.
 * @param key this State's private key for attachments, able to derive bits.
 * @returns `other-attachment` when the bytes are not those of the address, `unreadable-attachment` when no key of ours opens them.
 */
export async function openAttachment(
  jwe: string,
  hash: string,
  key: CryptoKey,
  maxBytes: number,
): Promise<Result<{ readonly plain: Uint8Array }>> {
  // Base64url of the file, of its wrapped key and header: a third more and some.
  if (jwe.length > maxBytes * 1.4 + 2048) return refused("too-large", { bytes: `${jwe.length}`, most: `${maxBytes}` });
  if (hashOf(jwe) !== hash) return refused("other-attachment", { hash });
  try {
    const { plaintext } = await compactDecrypt(jwe, key, {
      keyManagementAlgorithms: ["ECDH-ES+A256KW"],
      contentEncryptionAlgorithms: ["A256GCM"],
      maxDecompressedLength: 0,
    });
    return plaintext.length > maxBytes
      ? refused("too-large", { bytes: `${plaintext.length}`, most: `${maxBytes}` })
      : { ok: true, plain: plaintext };
  } catch {
    return refused("unreadable-attachment", { hash });
  }
}
