import { bytesToHex } from "@noble/hashes/utils.js";
import { base64url } from "jose";
import { digestOf } from "./sha256.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Lowercase hex SHA-256 of a text's UTF-8 bytes: the address of an envelope, a receipt, an attachment. */
export function hashOf(text: string): string {
  return bytesToHex(digestOf(encoder.encode(text)));
}

export function toBase64url(bytes: Uint8Array | string): string {
  return base64url.encode(bytes);
}

/** Bytes of a base64url text; undefined unless the text is the one and only encoding of those bytes. */
export function fromBase64url(text: string): Uint8Array | undefined {
  try {
    const bytes = base64url.decode(text);
    return base64url.encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Text of UTF-8 bytes; undefined where they are not well-formed. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
