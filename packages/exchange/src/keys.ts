import { fromBase64url, toBase64url, utf8 } from "./bytes.ts";
import { digestOf } from "./sha256.ts";

export interface PublicJwk {
  readonly kty: "EC";
  readonly crv: "P-256";
  readonly x: string;
  readonly y: string;
}

/** Signs for one State. `sign` returns r‖s, 64 bytes, over SHA-256 (ES256); where the key lives is its own affair. */
export interface Signer {
  readonly kid: string;
  sign(data: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** One key that both States have confirmed, and when it may be believed. Instants are ISO. */
export interface TrustedKey {
  readonly kid: string;
  readonly state: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly revokedAt?: string;
}

/** Whom this server believes. Keys are found by thumbprint; the signature says nothing of its sender otherwise. */
export interface Trust {
  find(kid: string): TrustedKey | undefined | Promise<TrustedKey | undefined>;
  /** ES256 over `data`; `signature` is r‖s. False for anything malformed, never an exception. */
  verify(kid: string, data: Uint8Array, signature: Uint8Array): boolean | Promise<boolean>;
}

/** RFC 7638 thumbprint, base64url: what two people compare by another channel. */
export function thumbprint(jwk: PublicJwk): string {
  return toBase64url(digestOf(utf8(JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y }))));
}

/** A public key on P-256 with coordinates of 32 bytes. Whether the point is on the curve, the verifier says. */
export function isPublicJwk(value: unknown): value is PublicJwk {
  if (typeof value !== "object" || value === null) return false;
  const { kty, crv, x, y, d } = value as Record<string, unknown>;
  const coordinate = (text: unknown) => typeof text === "string" && fromBase64url(text)?.length === 32;
  return kty === "EC" && crv === "P-256" && coordinate(x) && coordinate(y) && d === undefined;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/** A signer over WebCrypto, for browsers, tools and tests. A server's hot path gives its own. */
export async function webSigner(privateJwk: JsonWebKey, jwk: PublicJwk): Promise<Signer> {
  const key = await crypto.subtle.importKey("jwk", privateJwk, algorithm, false, ["sign"]);
  return {
    kid: thumbprint(jwk),
    sign: async (data) => new Uint8Array(await crypto.subtle.sign(algorithm, key, Uint8Array.from(data))),
  };
}

/** Trust over WebCrypto in a fixed set of keys. */
export function webTrust(keys: readonly (TrustedKey & { readonly jwk: PublicJwk })[]): Trust {
  const known = new Map(keys.map((key) => [key.kid, key]));
  const imported = new Map<string, Promise<CryptoKey>>();
  return {
    find: (kid) => known.get(kid),
    async verify(kid, data, signature) {
      const key = known.get(kid);
      if (key === undefined) return false;
      try {
        let ready = imported.get(kid);
        if (ready === undefined) {
          ready = crypto.subtle.importKey("jwk", { ...key.jwk }, algorithm, false, ["verify"]);
          imported.set(kid, ready);
        }
        return await crypto.subtle.verify(algorithm, await ready, Uint8Array.from(signature), Uint8Array.from(data));
      } catch {
        return false;
      }
    },
  };
}

/**
 * Whether a key may be believed for something it signed.
 *
 * @param signedAt what the signer says; an envelope queued through an outage is judged by it.
 * @param receivedAt when it arrived here. After a revocation nothing new is taken, whenever it claims to have been signed:
 *   whoever stole the key writes any date.
 */
export function keyRefusal(
  key: TrustedKey,
  signedAt: Temporal.Instant,
  receivedAt: Temporal.Instant,
): "revoked-key" | "key-not-valid" | undefined {
  const { compare, from } = Temporal.Instant;
  if (key.revokedAt !== undefined && compare(from(key.revokedAt), receivedAt) <= 0) return "revoked-key";
  const before = compare(signedAt, from(key.validFrom)) < 0;
  const after = key.validTo !== undefined && compare(signedAt, from(key.validTo)) >= 0;
  return before || after ? "key-not-valid" : undefined;
}
