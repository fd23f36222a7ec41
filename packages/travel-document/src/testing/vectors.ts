import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SealCertificate } from "../certificate/certificate.ts";
import { readCertificate } from "../certificate/read.ts";

const folder = join(import.meta.dirname, "../../vectors");

export function vectorText(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** Worked example of Doc 9303-8 Appendix B. */
export const icaoSeal: { readonly mrz: readonly string[]; readonly hex: string } = JSON.parse(
  vectorText("icao-etd-seal.json"),
);

/** The test certificate that verifies it: arithmetic, not the profile. */
export function icaoCertificate(): SealCertificate {
  const read = readCertificate(vectorText("UTTS5B.pem"));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.certificate;
}

export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
