import { type Result, refused } from "../result.ts";
import { readFeatures } from "./features.ts";
import { decodeHeader } from "./header.ts";
import { profileOf } from "./profiles.ts";
import type { Seal } from "./seal.ts";
import { decodeTlv, type Tlv } from "./tlv.ts";

/** Begins the signature zone; no feature's tag (Doc 9303-13 §2.4). */
export const signatureMarker = 0xff;

/** More than any two-dimensional barcode holds. */
const mostBytes = 8192;

/**
 * Takes a seal apart: header, features, signature, and nothing after it. Any bytes give an answer, never an exception. What it
 * answers are views of the bytes, not copies.
 *
 * @returns refused `wrong-format`, with the part that is not as Doc 9303-13 has it.
 */
export function decodeSeal(bytes: Uint8Array): Result<{ readonly seal: Seal }> {
  if (bytes.length > mostBytes) return refused("wrong-format", { part: "length" });
  const head = decodeHeader(bytes);
  if (!head) return refused("wrong-format", { part: "header" });
  const { header, end } = head;
  const profile = profileOf(header.profile);
  if (!profile) return refused("wrong-format", { part: "profile" });
  const zones = readZones(bytes, end, header.version === 3);
  if (!zones) return refused("wrong-format", { part: "zones" });
  const read = readFeatures(zones.features, profile);
  if ("wrong" in read) return refused("wrong-format", { part: read.wrong });
  const { features, mrz } = read;
  const signed = bytes.subarray(0, zones.signedEnd);
  return { ok: true, seal: { header, kind: profile.kind, features, mrz, signed, signature: zones.signature } };
}

function readZones(bytes: Uint8Array, start: number, plainLength: boolean) {
  const features: Tlv[] = [];
  for (let at = start; at < bytes.length; ) {
    const part =
      bytes[at] === signatureMarker ? signaturePart(bytes, at, plainLength) : decodeTlv(bytes, at, plainLength);
    if (!part) return undefined;
    if (part.tag === signatureMarker) {
      const whole = part.end === bytes.length && part.value.length > 0 && part.value.length % 2 === 0;
      return whole ? { features, signature: part.value, signedEnd: at } : undefined;
    }
    features.push(part);
    at = part.end;
  }
  return undefined;
}

/** The signature's length is DER's in both versions (§2.4); a version 3 that writes it plainly is understood as well. */
function signaturePart(bytes: Uint8Array, at: number, plainLength: boolean): Tlv | undefined {
  return decodeTlv(bytes, at, false) ?? (plainLength ? decodeTlv(bytes, at, true) : undefined);
}
