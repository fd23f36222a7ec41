/** Compact JWS, ES256 (RFC 7515, 7518), over exact bytes. Small enough to be done at once by node:crypto. */
import { createHash, type KeyObject, sign, verify } from "node:crypto";

export interface Header {
  readonly alg: "ES256";
  readonly kid: string;
  readonly typ: string;
}

export interface Signer {
  readonly kid: string;
  readonly privateKey: KeyObject;
}

export function signCompact(typ: string, payload: string, signer: Signer): string {
  const input = `${encodeHeader(typ, signer.kid)}.${Buffer.from(payload).toString("base64url")}`;
  const signature = sign("sha256", Buffer.from(input), { key: signer.privateKey, dsaEncoding: "ieee-p1363" });
  return `${input}.${signature.toString("base64url")}`;
}

const headers = new Map<string, string>();

function encodeHeader(typ: string, kid: string): string {
  const name = `${typ} ${kid}`;
  const known = headers.get(name);
  if (known) {
    return known;
  }
  const made = Buffer.from(JSON.stringify({ alg: "ES256", kid, typ } satisfies Header)).toString("base64url");
  headers.set(name, made);
  return made;
}

export interface Parsed {
  readonly header: Header;
  readonly payload: unknown;
  readonly input: string;
  readonly signature: Buffer;
}

/** Undefined for anything that is not a compact JWS of ours: other algorithms, `none` among them, do not exist here. */
export function parseCompact(jws: string, typ: string): Parsed | undefined {
  const parts = jws.split(".");
  const [head = "", body = "", mark = ""] = parts;
  if (parts.length !== 3 || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(jws)) {
    return undefined;
  }
  try {
    const header = JSON.parse(Buffer.from(head, "base64url").toString()) as Partial<Header> | null;
    const signature = Buffer.from(mark, "base64url");
    if (header?.alg !== "ES256" || header.typ !== typ || typeof header.kid !== "string" || signature.length !== 64) {
      return undefined;
    }
    return {
      header: header as Header,
      payload: JSON.parse(Buffer.from(body, "base64url").toString()),
      input: `${head}.${body}`,
      signature,
    };
  } catch {
    return undefined;
  }
}

export function verifyCompact(parsed: Parsed, key: KeyObject): boolean {
  return verify("sha256", Buffer.from(parsed.input), { key, dsaEncoding: "ieee-p1363" }, parsed.signature);
}

/** What a receipt and a ledger leaf name an envelope by: lowercase hex SHA-256 of the compact text. */
export function hashOfJws(jws: string): string {
  return createHash("sha256").update(jws).digest("hex");
}
