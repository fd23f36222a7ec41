import { decodeC40, encodeC40 } from "./c40.ts";
import { decodeDate, encodeDate } from "./date.ts";
import { concat } from "./tlv.ts";

/** Head of a seal (Doc 9303-13 §2.2). */
export interface SealHeader {
  /** 4 is the one that emergency travel documents must have; its byte is 0x03. */
  readonly version: 3 | 4;
  /** Code of Doc 9303-3 §5, one to three letters. */
  readonly issuingState: string;
  /** Two letters of the signer's country, then two characters that are the signer's own. */
  readonly signer: string;
  /** Hexadecimal serial number of the signer's certificate, as written in the seal. */
  readonly certificate: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly signedOn: string;
  /** Which rules the features follow, then what kind of document it is: 0x5E, 0x03 for an emergency travel document. */
  readonly profile: readonly [definition: number, category: number];
}

export const magic = 0xdc;

/** @returns undefined where something cannot be written: a date, a character, a certificate reference of the wrong length. */
export function encodeHeader(header: SealHeader): Uint8Array | undefined {
  const { version, issuingState, signer, certificate, profile } = header;
  if (!/^[A-Z]{2}[A-Z0-9]{2}$/.test(signer) || !/^[0-9A-F]+$/.test(certificate)) return undefined;
  if (version === 3 ? certificate.length !== 5 : certificate.length > 0xff) return undefined;
  if (!/^[A-Z]{1,3}$/.test(issuingState)) return undefined;
  const length = version === 3 ? "" : certificate.length.toString(16).toUpperCase().padStart(2, "0");
  const parts = [
    encodeC40(issuingState.padEnd(3, "<")),
    encodeC40(`${signer}${length}${certificate}`),
    encodeDate(header.issuedOn),
    encodeDate(header.signedOn),
  ].filter((part) => part !== undefined);
  return parts.length === 4
    ? concat(Uint8Array.of(magic, version - 1), ...parts, Uint8Array.of(...profile))
    : undefined;
}

/** @returns undefined where the bytes are no header of version 3 or 4. */
export function decodeHeader(bytes: Uint8Array): { readonly header: SealHeader; readonly end: number } | undefined {
  const version = bytes[1] === 0x02 ? 3 : bytes[1] === 0x03 ? 4 : undefined;
  if (bytes[0] !== magic || version === undefined) return undefined;
  const issuingState = decodeC40(bytes, " ", 2, 4)?.trimEnd();
  const reference = version === 3 ? fixedReference(bytes) : variableReference(bytes);
  if (!issuingState || !/^[A-Z]{1,3}$/.test(issuingState) || !reference) return undefined;
  const { end } = reference;
  const issuedOn = decodeDate(bytes, end);
  const signedOn = decodeDate(bytes, end + 3);
  const [definition, category] = [bytes[end + 6], bytes[end + 7]];
  if (!issuedOn || !signedOn || !definition || definition === 0xff || category === undefined) return undefined;
  const { signer, certificate } = reference;
  return {
    header: { version, issuingState, signer, certificate, issuedOn, signedOn, profile: [definition, category] },
    end: end + 8,
  };
}

function fixedReference(bytes: Uint8Array) {
  return apart(decodeC40(bytes, " ", 4, 10), 10, 4);
}

/** Two hexadecimal digits after the signer say how many characters follow (§2.2.1). */
function variableReference(bytes: Uint8Array) {
  const start = decodeC40(bytes, " ", 4, 8);
  const digits = /^.{4}([0-9A-F]{2})$/.exec(start ?? "")?.[1];
  if (!digits) return undefined;
  const length = Number.parseInt(digits, 16);
  const end = 8 + 2 * Math.ceil(length / 3);
  const reference = decodeC40(bytes, " ", 8, end);
  return reference?.length === length ? apart(`${start}${reference}`, end, 6) : undefined;
}

function apart(text: string | undefined, end: number, start: number) {
  const signer = text?.slice(0, 4) ?? "";
  const certificate = text?.slice(start) ?? "";
  return /^[A-Z]{2}[A-Z0-9]{2}$/.test(signer) && /^[0-9A-F]+$/.test(certificate)
    ? { signer, certificate, end }
    : undefined;
}
