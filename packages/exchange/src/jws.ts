import { fromBase64url, fromUtf8, toBase64url, utf8 } from "./bytes.ts";
import { type JsonObject, strictObject } from "./json.ts";
import type { Signer, Trust, TrustedKey } from "./keys.ts";
import { type Result, refused } from "./result.ts";

/** Compact JWS (RFC 7515), ES256 only, over the exact bytes that were written. */
export async function sealJws(typ: string, claims: object, signer: Signer): Promise<string> {
  const signed = `${protectedHeader(typ, signer.kid)}.${toBase64url(JSON.stringify(claims))}`;
  return `${signed}.${toBase64url(await signer.sign(utf8(signed)))}`;
}

export type OpenedJws = Result<{ readonly claims: JsonObject; readonly key: TrustedKey; readonly payload: string }>;

/**
 * Verifies a compact JWS and reads its claims. Nothing else than `alg` ES256, the expected `typ` and a `kid` may stand in its
 * header; base64url must be the only encoding of its bytes, and no JSON name may appear twice.
 */
export async function openJws(jws: string, typ: string, trust: Trust, maxBytes: number): Promise<OpenedJws> {
  if (jws.length > maxBytes) return refused("too-large", { bytes: `${jws.length}`, most: `${maxBytes}` });
  const [first, second, third, more] = jws.split(".", 4);
  if (!first || !second || !third || more !== undefined) return refused("malformed", { part: "compact form" });
  const header = readHeader(first, typ);
  if (!header.ok) return header;
  const key = await trust.find(header.kid);
  if (key === undefined) return refused("unknown-key", { kid: header.kid });
  const signature = fromBase64url(third);
  const payload = fromBase64url(second);
  if (signature?.length !== 64 || payload === undefined) return refused("malformed", { part: "base64url" });
  if (!(await trust.verify(header.kid, utf8(`${first}.${second}`), signature))) return refused("bad-signature");
  const text = fromUtf8(payload);
  const claims = text === undefined ? undefined : strictObject(text);
  return claims === undefined ? refused("malformed", { part: "claims" }) : { ok: true, claims, key, payload: second };
}

const headers = new Map<string, string>();

function protectedHeader(typ: string, kid: string): string {
  const name = `${typ} ${kid}`;
  const known = headers.get(name) ?? toBase64url(JSON.stringify({ alg: "ES256", typ, kid }));
  if (headers.size < 100) headers.set(name, known);
  return known;
}

type Header = Result<{ readonly kid: string }>;

/** The same few headers come with every message: those that were good are remembered, as text. */
const good = new Map<string, Header & { readonly ok: true }>();

function readHeader(encoded: string, typ: string): Header {
  const remembered = good.get(`${typ} ${encoded}`);
  if (remembered) return remembered;
  const bytes = encoded.length <= 1000 ? fromBase64url(encoded) : undefined;
  const text = bytes && fromUtf8(bytes);
  const header = text === undefined ? undefined : strictObject(text);
  if (header === undefined) return refused("malformed", { part: "header" });
  if (header.alg !== "ES256") return refused("unsupported-algorithm", { algorithm: String(header.alg).slice(0, 20) });
  const names = Object.keys(header).sort().join(" ");
  if (names !== "alg kid typ" || header.typ !== typ) return refused("malformed", { part: "header" });
  if (typeof header.kid !== "string" || !/^[\w-]{43}$/.test(header.kid)) return refused("malformed", { part: "kid" });
  const read = { ok: true, kid: header.kid } as const;
  if (good.size < 100) good.set(`${typ} ${encoded}`, read);
  return read;
}
