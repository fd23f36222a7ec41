import { hashOf } from "./bytes.ts";
import type { Json, JsonObject } from "./json.ts";
import { openJws, sealJws } from "./jws.ts";
import { keyRefusal, type Signer, type Trust } from "./keys.ts";
import { isTreeHead, type TreeHead } from "./ledger/head.ts";
import { type Result, refused } from "./result.ts";

export const receiptType = "wasl-receipt+jwt";

/** The receiver's signed answer that it holds an envelope. *Received* is not *accepted*. */
export interface ReceiptClaims {
  /** State that received, and State that had sent. */
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  /** Lowercase hex SHA-256 of the envelope's bytes. */
  readonly envelope: string;
  /** ISO instant of arrival by the receiver's clock. */
  readonly at: string;
  readonly verdict: "received" | "refused";
  /** Why it was refused. */
  readonly code?: string;
  /** Index of the envelope's leaf in the receiver's ledger, and a head of that ledger which contains it. */
  readonly position: number;
  readonly head: TreeHead;
}

export interface SealedReceipt {
  readonly jws: string;
  readonly hash: string;
}

export async function sealReceipt(claims: ReceiptClaims, signer: Signer): Promise<SealedReceipt> {
  const jws = await sealJws(receiptType, claims, signer);
  return { jws, hash: hashOf(jws) };
}

export type OpenedReceipt = Result<{ readonly claims: ReceiptClaims; readonly kid: string; readonly hash: string }>;

/**
 * Verifies a receipt against the envelope it must be about.
 *
 * @returns `other-envelope` when it is a good receipt of something else.
 */
export async function openReceipt(
  jws: string,
  opening: {
    readonly trust: Trust;
    readonly self: string;
    readonly peer: string;
    /** Hash of the envelope that was sent. */
    readonly envelope: string;
    readonly receivedAt: string;
  },
): Promise<OpenedReceipt> {
  const opened = await openJws(jws, receiptType, opening.trust, 16_384);
  if (!opened.ok) return opened;
  const claims = readClaims(opened.claims);
  if (typeof claims === "string") return refused("malformed", { part: claims });
  if (claims.iss !== opened.key.state || claims.iss !== opening.peer)
    return refused("wrong-issuer", { issuer: claims.iss });
  if (claims.aud !== opening.self) return refused("wrong-audience", { audience: claims.aud });
  if (claims.envelope !== opening.envelope) return refused("other-envelope", { envelope: claims.envelope });
  const signedAt = Temporal.Instant.fromEpochMilliseconds(claims.iat * 1000);
  const fault = keyRefusal(opened.key, signedAt, Temporal.Instant.from(opening.receivedAt));
  if (fault) return refused(fault, { kid: opened.key.kid });
  return { ok: true, claims, kid: opened.key.kid, hash: hashOf(jws) };
}

const hex = /^[0-9a-f]{64}$/;

function readClaims(claims: JsonObject): ReceiptClaims | string {
  const { iss, aud, iat, envelope, at, verdict, code, position, head, ...more } = claims;
  const state = (value: Json | undefined) => typeof value === "string" && /^[A-Z]{2}$/.test(value);
  if (!state(iss) || !state(aud)) return "iss aud";
  if (!Number.isInteger(iat) || Number(iat) < 0 || Number(iat) >= 253_402_300_800) return "iat";
  if (typeof envelope !== "string" || !hex.test(envelope)) return "envelope";
  if (typeof at !== "string" || !isInstant(at)) return "at";
  const refusal = verdict === "refused" && typeof code === "string" && /^[a-z][a-z-]{0,39}$/.test(code);
  if (!refusal && !(verdict === "received" && code === undefined)) return "verdict";
  if (!isTreeHead(head) || !Number.isSafeInteger(position)) return "head";
  if (Number(position) < 0 || Number(position) >= head.size) return "position";
  return Object.keys(more)[0]?.slice(0, 40) ?? (claims as unknown as ReceiptClaims);
}

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text).toString() === text;
  } catch {
    return false;
  }
}
