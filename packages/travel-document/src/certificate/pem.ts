/**
 * DER bytes of a certificate or revocation list that is given as PEM or as DER already.
 *
 * @param label what the PEM must call itself: `CERTIFICATE`, `X509 CRL`.
 * @returns the first of that label; undefined where there is none.
 */
export function derOf(given: string | Uint8Array, label: string): Uint8Array | undefined {
  return allDerOf(given, label)[0];
}

/** As `derOf`, every one of them. */
export function allDerOf(given: string | Uint8Array, label: string): readonly Uint8Array[] {
  if (typeof given !== "string" && given[0] === 0x30) return [given];
  const text = typeof given === "string" ? given : new TextDecoder("latin1").decode(given);
  const blocks = text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]*)-----END \1-----/g);
  return [...blocks].filter(([, name]) => name === label).flatMap(([, , body = ""]) => fromBase64(body) ?? []);
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, "")), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
