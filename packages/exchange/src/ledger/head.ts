import { hexToBytes } from "@noble/hashes/utils.js";
import type { Json } from "../json.ts";
import { openJws, sealJws } from "../jws.ts";
import { keyRefusal, type Signer, type Trust } from "../keys.ts";
import { type Result, refused } from "../result.ts";
import { verifyConsistency } from "./verify.ts";

export const headType = "wasl-tree-head+jwt";

const hex = /^[0-9a-f]{64}$/;

/** How long a ledger is and its root, lowercase hex. */
export interface TreeHead {
  readonly size: number;
  readonly root: string;
}

export function isTreeHead(value: Json | undefined): value is { readonly size: number; readonly root: string } {
  if (typeof value !== "object" || value === null || !("size" in value) || !("root" in value)) return false;
  const { size, root } = value;
  return (
    Number.isSafeInteger(size) &&
    Number(size) >= 0 &&
    typeof root === "string" &&
    hex.test(root) &&
    Object.keys(value).length === 2
  );
}

export interface HeadClaims {
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  readonly head: TreeHead;
}

/** Signs what this State's ledger with that peer is now. */
export function sealHead(claims: HeadClaims, signer: Signer): Promise<string> {
  return sealJws(headType, claims, signer);
}

/** Verifies a peer's signed tree head. */
export async function openHead(
  jws: string,
  opening: { readonly trust: Trust; readonly self: string; readonly peer: string; readonly receivedAt: string },
): Promise<Result<{ readonly claims: HeadClaims }>> {
  const opened = await openJws(jws, headType, opening.trust, 4096);
  if (!opened.ok) return opened;
  const { iss, aud, iat, head, ...more } = opened.claims;
  const fits = typeof iss === "string" && typeof aud === "string" && Number.isInteger(iat) && Number(iat) >= 0;
  if (!fits || Number(iat) >= 253_402_300_800 || !isTreeHead(head) || Object.keys(more).length > 0) {
    return refused("malformed", { part: "head" });
  }
  if (iss !== opened.key.state || iss !== opening.peer) return refused("wrong-issuer", { issuer: iss.slice(0, 20) });
  if (aud !== opening.self) return refused("wrong-audience", { audience: aud.slice(0, 20) });
  const signedAt = Temporal.Instant.fromEpochMilliseconds(Number(iat) * 1000);
  const fault = keyRefusal(opened.key, signedAt, Temporal.Instant.from(opening.receivedAt));
  if (fault) return refused(fault, { kid: opened.key.kid });
  return { ok: true, claims: { iss, aud, iat: Number(iat), head } };
}

/**
 * Whether a peer's newer head continues an older one.
 *
 * @param proof lowercase hex, as its server answers. From an empty ledger anything continues, without a proof.
 */
export function continues(older: TreeHead, newer: TreeHead, proof: readonly string[]): boolean {
  if (older.size === 0) return newer.size >= 0 && proof.length === 0;
  if (proof.length > 128 || !proof.every((hash) => hex.test(hash))) return false;
  const bytes = proof.map((hash) => hexToBytes(hash));
  return verifyConsistency(older.size, newer.size, bytes, hexToBytes(older.root), hexToBytes(newer.root));
}
