/**
 * Bytes of a seal from the text that a scanner, a file or a person gives: hexadecimal, base64 or base64url, spaces and colons
 * apart, or one character a byte, as readers of barcodes write binary symbols.
 *
 * @returns no bytes where the text is none of these; `verifySeal` then says that it is no seal.
 */
export function sealBytes(text: string): Uint8Array {
  const compact = text.replace(/[\s:]/g, "").replace(/^0x/i, "");
  if (/^(?:[0-9a-f]{2})+$/i.test(compact)) {
    return Uint8Array.from(compact.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
  if (/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) return fromBase64(compact);
  return characters(text);
}

function fromBase64(text: string): Uint8Array {
  try {
    return characters(atob(text.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return new Uint8Array();
  }
}

function characters(text: string): Uint8Array {
  const points = [...text].map((character) => character.codePointAt(0) ?? 256);
  return points.every((point) => point < 256) ? Uint8Array.from(points) : new Uint8Array();
}
