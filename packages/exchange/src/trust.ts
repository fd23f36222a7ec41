import { hashOf } from "./bytes.ts";
import type { Json, JsonObject } from "./json.ts";
import { openJws, sealJws } from "./jws.ts";
import { isPublicJwk, type PublicJwk, type Signer, type Trust, type TrustedKey, thumbprint } from "./keys.ts";
import { type Result, refused } from "./result.ts";

export const trustListType = "wasl-trust-list+jwt";

/** A key as the list states it. */
export interface TrustListKey extends TrustedKey {
  /** `sig` signs envelopes and receipts, `enc` is what attachments are encrypted to. */
  readonly use: "sig" | "enc";
  readonly jwk: PublicJwk;
}

/** Whom the States of a corridor believe: one list, signed by each of them over the same bytes. */
export interface TrustList {
  readonly corridor: string;
  /** Grows with every list: an older one is never taken again. */
  readonly version: number;
  /** ISO instant. */
  readonly issuedAt: string;
  readonly keys: readonly TrustListKey[];
}

/** One compact JWS for each State, all over the same payload. */
export type SignedTrustList = readonly string[];

/** One State's signature of a list. */
export function signTrustList(list: TrustList, signer: Signer): Promise<string> {
  return sealJws(trustListType, list, signer);
}

/**
 * Takes a list that every State named in it has signed.
 *
 * @param anchors keys already believed: those that people compared by another channel, or those of the list in force.
 * @param current version of the list in force, 0 for none.
 * @returns the list and its hash, or why it is not to be believed.
 */
export async function openTrustList(
  signed: SignedTrustList,
  anchors: Trust,
  current: number,
): Promise<Result<{ readonly list: TrustList; readonly hash: string }>> {
  const signers = new Set<string>();
  let payload: string | undefined;
  let list: TrustList | undefined;
  for (const jws of signed.slice(0, 16)) {
    const opened = await openJws(jws, trustListType, anchors, 2 ** 20);
    if (!opened.ok) return opened;
    if (opened.key.revokedAt !== undefined) return refused("revoked-key", { kid: opened.key.kid });
    if (payload !== undefined && opened.payload !== payload) return refused("different-lists");
    payload = opened.payload;
    list ??= readList(opened.claims);
    signers.add(opened.key.state);
  }
  if (list === undefined || payload === undefined) return refused("malformed", { part: "trust list" });
  const missing = [...new Set(list.keys.map((key) => key.state))].filter((state) => !signers.has(state));
  if (missing.length > 0) return refused("unsigned-list", { missing: missing.join(", ") });
  if (list.version <= current) return refused("older-list", { version: `${list.version}`, current: `${current}` });
  return { ok: true, list, hash: hashOf(payload) };
}

/** The keys of a list that sign, for {@link webTrust} or a server's own verifier. */
export function trustedKeys(list: TrustList, use: "sig" | "enc" = "sig"): readonly TrustListKey[] {
  return list.keys.filter((key) => key.use === use);
}

function readList(claims: JsonObject): TrustList | undefined {
  const { corridor, version, issuedAt, keys, ...more } = claims;
  const fits =
    typeof corridor === "string" && Number.isSafeInteger(version) && isInstant(issuedAt) && Array.isArray(keys);
  if (!fits || Object.keys(more).length > 0 || keys.length === 0 || keys.length > 200) return undefined;
  return keys.every(isKey) ? (claims as unknown as TrustList) : undefined;
}

function isKey(value: Json): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { kid, state, use, jwk, validFrom, validTo, revokedAt } = value as JsonObject;
  return (
    isPublicJwk(jwk) &&
    kid === thumbprint(jwk) &&
    typeof state === "string" &&
    /^[A-Z]{2}$/.test(state) &&
    (use === "sig" || use === "enc") &&
    isInstant(validFrom) &&
    (validTo === undefined || isInstant(validTo)) &&
    (revokedAt === undefined || isInstant(revokedAt))
  );
}

function isInstant(value: Json | undefined): boolean {
  try {
    return typeof value === "string" && Temporal.Instant.from(value).toString() === value;
  } catch {
    return false;
  }
}
