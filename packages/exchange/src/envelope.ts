import { hashOf } from "./bytes.ts";
import type { Json, JsonObject } from "./json.ts";
import { openJws, sealJws } from "./jws.ts";
import { keyRefusal, type Signer, type Trust } from "./keys.ts";
import type { Refusal } from "./result.ts";

/** Media type of an envelope, in its protected header. */
export const envelopeType = "wasl-envelope+jwt";

/**
 * What crosses. There is no `exp`: an envelope queued through an outage is still true.
 * The body belongs to the layer above (a crossing of a case, a refusal); this package signs it and looks no further.
 */
export interface EnvelopeClaims {
  /** UUID; the receiver takes each once. */
  readonly jti: string;
  /** State that signs, and State it is for. */
  readonly iss: string;
  readonly aud: string;
  /** Seconds since 1970, when it was signed. */
  readonly iat: number;
  /** Hash of the release it was written under. */
  readonly release: string;
  /** Random UUID of the case, the only identifier of it that crosses. */
  readonly caseRef: string;
  /** `crossing`, `refusal`…: which layer above reads the body. */
  readonly kind: string;
  readonly body: JsonObject;
}

export interface SealedEnvelope {
  /** Compact JWS, the bytes that are stored and sent. */
  readonly jws: string;
  /** Lowercase hex SHA-256 of those bytes: what the receipt and the ledger name. */
  readonly hash: string;
}

/** Signs claims as they stand, once: the same bytes are sent at every try. */
export async function sealEnvelope(claims: EnvelopeClaims, signer: Signer): Promise<SealedEnvelope> {
  const jws = await sealJws(envelopeType, claims, signer);
  return { jws, hash: hashOf(jws) };
}

export interface Opening {
  readonly trust: Trust;
  /** This State: the only audience it opens for. */
  readonly self: string;
  /** State at the other end of the connection, where known. */
  readonly peer?: string;
  /** ISO instant of arrival, by this server's clock. */
  readonly receivedAt: string;
  /** Releases that this server has ratified; absent: whoever calls looks later. */
  readonly releases?: ReadonlySet<string>;
  /** Default 1 MiB. */
  readonly maxBytes?: number;
  /** A sender's clock further ahead than this is a finding (default 300)… */
  readonly skewSeconds?: number;
  /** …and further than this is refused (default a day). A clock that is behind may be a long outage: never refused. */
  readonly refuseSkewSeconds?: number;
}

export type Opened =
  | {
      readonly ok: true;
      readonly claims: EnvelopeClaims;
      readonly kid: string;
      readonly hash: string;
      /** Things to show a person; nothing was corrected. */
      readonly findings: readonly "clock-skew"[];
    }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      readonly hash: string;
      /** Present once the signature held: the refusal can then be told to its sender about that case. */
      readonly claims?: EnvelopeClaims;
    };

/** Verifies what arrived. Total: any bytes give an answer, with the hash to put in a receipt. */
export async function openEnvelope(jws: string, opening: Opening): Promise<Opened> {
  const hash = hashOf(jws);
  const no = (code: string, about?: Refusal["about"], claims?: EnvelopeClaims): Opened => ({
    ok: false,
    refusal: about === undefined ? { code } : { code, about },
    hash,
    ...(claims && { claims }),
  });
  const opened = await openJws(jws, envelopeType, opening.trust, opening.maxBytes ?? 2 ** 20);
  if (!opened.ok) return no(opened.refusal.code, opened.refusal.about);
  const claims = readClaims(opened.claims);
  if (typeof claims === "string") return no("malformed", { part: claims });
  const { key } = opened;
  if (claims.iss !== key.state || (opening.peer !== undefined && claims.iss !== opening.peer)) {
    return no("wrong-issuer", { issuer: claims.iss });
  }
  if (claims.aud !== opening.self) return no("wrong-audience", { audience: claims.aud });
  const signedAt = Temporal.Instant.fromEpochMilliseconds(claims.iat * 1000);
  const receivedAt = Temporal.Instant.from(opening.receivedAt);
  const keyFault = keyRefusal(key, signedAt, receivedAt);
  if (keyFault) return no(keyFault, { kid: key.kid });
  const ahead = claims.iat - receivedAt.epochMilliseconds / 1000;
  if (ahead > (opening.refuseSkewSeconds ?? 86_400))
    return no("clock-skew", { seconds: `${Math.round(ahead)}` }, claims);
  if (opening.releases && !opening.releases.has(claims.release)) {
    return no("unknown-release", { release: claims.release }, claims);
  }
  const findings = ahead > (opening.skewSeconds ?? 300) ? (["clock-skew"] as const) : [];
  return { ok: true, claims, kid: key.kid, hash, findings };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const shapes: Readonly<Record<keyof EnvelopeClaims, (value: Json | undefined) => boolean>> = {
  jti: (value) => typeof value === "string" && uuid.test(value),
  iss: (value) => typeof value === "string" && /^[A-Z]{2}$/.test(value),
  aud: (value) => typeof value === "string" && /^[A-Z]{2}$/.test(value),
  // Up to the year 9999: beyond, it is no time at all.
  iat: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 253_402_300_800,
  release: (value) => typeof value === "string" && /^[\w.:-]{1,128}$/.test(value),
  caseRef: (value) => typeof value === "string" && uuid.test(value),
  kind: (value) => typeof value === "string" && /^[a-z][a-z-]{0,39}$/.test(value),
  body: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

/** The claims, or the name of the first that is missing, wrong or too many. */
function readClaims(claims: JsonObject): EnvelopeClaims | string {
  for (const [name, fits] of Object.entries(shapes)) {
    if (!fits(claims[name])) return name;
  }
  const unknown = Object.keys(claims).find((name) => !Object.hasOwn(shapes, name));
  return unknown === undefined ? (claims as unknown as EnvelopeClaims) : unknown.slice(0, 40);
}
