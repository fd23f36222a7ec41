/**
 * Personal parts by category in one run of bytes: for each, its category, its length, its ciphertext. Erasing the key of one
 * category takes that part alone; the bytes stay, and with them every hash that covers them.
 */
import type { Json } from "@wasl/procedure";
import { seal, unseal } from "./seal.ts";

/** Category → what it holds. */
export type Parts = Readonly<Record<string, Json>>;
/** Key of a category; undefined once erased. */
export type KeyOf = (category: string) => Buffer | undefined;

interface Kept {
  readonly key: Buffer;
  readonly about: string;
  readonly sealed: Buffer;
}

/** Ciphertexts of parts that may come again as they are. */
export type KeptParts = WeakMap<object, Kept>;

/** @param kept where given, a part that is the very same object under the same key is not sealed a second time */
export function sealParts(parts: Parts, keyOf: KeyOf, about: string, kept?: KeptParts): Buffer | null {
  const pieces: Buffer[] = [];
  for (const category of Object.keys(parts)) {
    const key = keyOf(category);
    if (!key) {
      throw new Error(`No key for category ${category}`);
    }
    const sealed = sealPart(parts[category] ?? null, key, `${about}|${category}`, kept);
    const head = Buffer.allocUnsafe(5);
    head[0] = category.charCodeAt(0);
    head.writeUInt32BE(sealed.length, 1);
    pieces.push(head, sealed);
  }
  return pieces.length === 0 ? null : Buffer.concat(pieces);
}

function sealPart(part: Json, key: Buffer, about: string, kept?: KeptParts): Buffer {
  const place = typeof part === "object" && part !== null ? part : undefined;
  const known = place && kept?.get(place);
  if (known && known.key === key && known.about === about) return known.sealed;
  const sealed = seal(key, Buffer.from(JSON.stringify(part)), about);
  if (place) kept?.set(place, { key, about, sealed });
  return sealed;
}

/** What can still be opened; an erased category is simply not there. */
export function unsealParts(bundle: Buffer | null, keyOf: KeyOf, about: string): Parts {
  const parts: Record<string, Json> = {};
  for (let at = 0; bundle && at < bundle.length; ) {
    const category = bundle.toString("latin1", at, at + 1);
    const length = bundle.readUInt32BE(at + 1);
    const key = keyOf(category);
    if (key) {
      const clear = unseal(key, bundle.subarray(at + 5, at + 5 + length), `${about}|${category}`);
      parts[category] = JSON.parse(clear.toString());
    }
    at += 5 + length;
  }
  return parts;
}
