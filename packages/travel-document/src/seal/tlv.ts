/** Tag, length, value. Lengths are DER's in version 4, and one plain byte in version 3 (Doc 9303-13 §2.3). */

export interface Tlv {
  readonly tag: number;
  readonly value: Uint8Array;
  /** Where the next one begins. */
  readonly end: number;
}

export function encodeTlv(tag: number, value: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(tag), encodeLength(value.length), value);
}

/** DER: up to 127 in one byte, else the number of bytes, then the bytes, none in vain (X.690 §10.1). */
function encodeLength(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.of(0x80 | bytes.length, ...bytes);
}

/** @returns undefined where the bytes end too early, or a length is written longer than it need be. */
export function decodeTlv(bytes: Uint8Array, at: number, plainLength: boolean): Tlv | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  const length = plainLength || first < 0x80 ? { value: first, bytes: 1 } : longLength(bytes, at + 1, first - 0x80);
  if (!length) return undefined;
  const start = at + 1 + length.bytes;
  const end = start + length.value;
  return end > bytes.length ? undefined : { tag, value: bytes.subarray(start, end), end };
}

function longLength(bytes: Uint8Array, at: number, count: number) {
  if (count < 1 || count > 4 || bytes.length < at + 1 + count) return undefined;
  const value = bytes.subarray(at + 1, at + 1 + count).reduce((before, byte) => before * 256 + byte, 0);
  const needed = encodeLength(value).length;
  return needed === count + 1 ? { value, bytes: count + 1 } : undefined;
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
