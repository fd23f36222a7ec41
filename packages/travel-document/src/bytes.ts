/** Lowercase hexadecimal. */
export function toHex(bytes: Uint8Array | ArrayBuffer): string {
  let hex = "";
  for (const byte of new Uint8Array(bytes)) hex += byte.toString(16).padStart(2, "0");
  return hex;
}

/** Hexadecimal of an integer, without leading zeros; of zero, `0`. */
export function integerHex(bytes: Uint8Array | ArrayBuffer): string {
  return toHex(bytes).replace(/^0+(?=.)/, "");
}

/** A copy that shares no memory with a larger buffer. */
export function ownBytes(bytes: Uint8Array | ArrayBuffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Uint8Array(bytes));
}
