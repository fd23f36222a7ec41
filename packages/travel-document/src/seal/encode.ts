import { curveBytes, hashFor } from "../certificate/curve.ts";
import type { CurveName, HashName } from "../certificate/curves.ts";
import { readMrz } from "../mrz/read.ts";
import { type Result, refused } from "../result.ts";
import { encodeC40 } from "./c40.ts";
import { signatureMarker } from "./decode.ts";
import { encodeHeader } from "./header.ts";
import { concat, encodeTlv } from "./tlv.ts";

/** What the seal of an emergency travel document says. */
export interface EmergencySeal {
  /** The two lines of the TD2 zone, with right check digits. */
  readonly mrz: readonly string[];
  readonly signer: SealSignerName;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly signedOn: string;
}

/** Who signs, as the certificate has it. */
export interface SealSignerName {
  /** Code of the issuing State, as in the zone: `MAR`, `D`, `UTO`. */
  readonly issuingState: string;
  /** The certificate's country and common name: two letters and two characters. */
  readonly country: string;
  readonly identifier: string;
  /** The certificate's serial number in hexadecimal, without leading zeros. */
  readonly certificate: string;
}

/** Signs bytes, hashed as said, and answers r‖s. */
export interface SealSigner extends SealSignerName {
  readonly curve: CurveName;
  sign(bytes: Uint8Array, hash: HashName): Uint8Array | Promise<Uint8Array>;
}

/** Profile of Doc 9303-8 §6.1; its feature, the zone. */
const emergency = [0x5e, 0x03] as const;
const mrzTag = 0x02;

/**
 * Header and features of an emergency travel document's seal, version 4, as they are to be signed (Doc 9303-13 §2.2, §2.3;
 * Doc 9303-8 §6.1).
 */
export function sealContent(seal: EmergencySeal): Result<{ readonly content: Uint8Array }> {
  const { mrz, signer, issuedOn, signedOn } = seal;
  const { valid, zone } = readMrz(mrz.join("\n"));
  if (!valid || zone?.format !== "TD2") return refused("seal-mrz");
  if (zone.fields.issuingState !== signer.issuingState) {
    return refused("seal-state", { mrz: zone.fields.issuingState, signer: signer.issuingState });
  }
  const header = encodeHeader({
    version: 4,
    issuingState: signer.issuingState,
    signer: `${signer.country}${signer.identifier}`.toUpperCase(),
    certificate: signer.certificate.toUpperCase(),
    issuedOn,
    signedOn,
    profile: emergency,
  });
  const characters = encodeC40(zone.lines.join(""));
  if (!header || !characters) return refused("seal-header");
  return { ok: true, content: concat(header, encodeTlv(mrzTag, characters)) };
}

/** A content with its signature behind it. */
export function withSignature(content: Uint8Array, signature: Uint8Array): Uint8Array {
  return concat(content, encodeTlv(signatureMarker, signature));
}

/** Writes and signs the seal of an emergency travel document. */
export async function writeSeal(
  seal: Omit<EmergencySeal, "signer">,
  signer: SealSigner,
): Promise<Result<{ readonly seal: Uint8Array }>> {
  const built = sealContent({ ...seal, signer });
  if (!built.ok) return built;
  const signature = await signer.sign(built.content, hashFor(signer.curve));
  if (signature.length !== 2 * curveBytes(signer.curve)) return refused("seal-signature");
  return { ok: true, seal: withSignature(built.content, signature) };
}
