import {
  aboutInWords,
  errors,
  prepareTrust,
  type SealCertificate,
  type SealSigner,
  verifySeal,
  writeMrz,
  writeSeal,
} from "@wasl/travel-document";
import { checkSignature } from "./check-signature.ts";

/**
 * Seals a document of nobody, expired when it was made and given to no one, and verifies it as an officer's device would: whatever
 * would make every seal of these keys refused is found before the first (chain, country, key usage, types of document).
 *
 * It is dated in the certificate's own time: that a certificate is over stops each seal, and not the server.
 *
 * @throws with ICAO's reason and its words.
 */
export async function tryToSeal(
  signer: SealSigner,
  certificate: SealCertificate,
  { authorities, links }: { readonly [each in "authorities" | "links"]: readonly SealCertificate[] },
): Promise<void> {
  const day = certificate.notBefore.slice(0, 10);
  const zone = writeMrz({
    format: "TD2",
    documentCode: "PU",
    issuingState: signer.issuingState,
    primaryIdentifier: "SPECIMEN",
    secondaryIdentifier: "",
    documentNumber: "000000000",
    nationality: signer.issuingState,
    birthDate: "<<<<<<",
    sex: "X",
    expiryDate: day,
  });
  if (!zone.ok) throw new Error(`No zone can be written for ${signer.issuingState}: ${zone.refusal.code}`);
  const made = await writeSeal({ mrz: zone.lines, issuedOn: day, signedOn: day }, signer);
  if (!made.ok) throw new Error(`The keys for seals make none: ${errors[made.refusal.code]?.en.says}`);
  const trust = await prepareTrust({ signers: [certificate], authorities, links }, checkSignature);
  const verdict = await verifySeal(made.seal, { trust, check: checkSignature, printed: zone.lines.join("\n") });
  if (verdict.status === "VALID") return;
  const about = aboutInWords(verdict.reason, verdict.about, "en");
  const says = errors[verdict.reason]?.en.says.replace(/\{(\w+)\}/g, (_, name: string) => about[name] ?? "");
  throw new Error(`Every seal of the given keys would be refused. ${verdict.reason}: ${says}`);
}
