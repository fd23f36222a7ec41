import type { SealCertificate } from "../certificate/certificate.ts";
import type { SignatureCheck } from "../certificate/check.ts";
import { curveBytes, hashFor } from "../certificate/curve.ts";
import { twoLetterCode } from "../mrz/codes.ts";
import type { MrzReading } from "../mrz/read.ts";
import { decodeSeal } from "../seal/decode.ts";
import type { Seal } from "../seal/seal.ts";
import { mrzFault, readSealMrz } from "./compare-mrz.ts";
import { certificateRemarks, sealRemarks } from "./remarks.ts";
import { validAt } from "./signing-time.ts";
import type { KnownSigner, SealTrust } from "./trust.ts";
import type { InvalidReason, SealRemark, SealVerdict } from "./verdict.ts";

/** With what a seal is verified. */
export interface SealVerification {
  readonly trust: SealTrust;
  readonly check: SignatureCheck;
  /** The zone printed on the document, where it could be read: its lines, or run together. */
  readonly printed?: string;
  /** Today, `YYYY-MM-DD`, for what is said beside the verdict; the verdict itself does not depend on it. */
  readonly on?: string;
}

/**
 * Verifies a seal in ICAO's order: format, certificate, signature, the zone in the seal, the printed zone, and whether both are
 * the same (Doc 9303-13 Appendix D, Doc 9303-8 Appendix A). Any bytes give a verdict, never an exception.
 *
 * VALID says that the State's signer sealed exactly these characters. It says nothing of the photograph, of who holds the
 * document, nor whether it was used or cancelled since.
 */
export async function verifySeal(bytes: Uint8Array, verification: SealVerification): Promise<SealVerdict> {
  const decoded = decodeSeal(bytes);
  if (!decoded.ok) {
    return { status: "INVALID", reason: "WRONG_FORMAT", about: decoded.refusal.about ?? {}, remarks: [] };
  }
  const { seal } = decoded;
  // Doc 9303-8 wants version 4 of this document: with version 3, which visas and permits may have, no State's writer made it.
  if (seal.kind === "emergency-travel-document" && seal.header.version !== 4) {
    return { status: "INVALID", reason: "WRONG_FORMAT", about: { part: "version 3" }, remarks: [] };
  }
  const { trust, check, printed, on } = verification;
  const candidates = trust.find(seal.header.signer, seal.header.certificate);
  const chosen = await choose(candidates, seal, check);
  if (!chosen) {
    const { signer, certificate } = seal.header;
    const about = { signer: `${signer}${certificate}` };
    return new Told(seal, undefined, on, { reason: "UNKNOWN_CERTIFICATE", about }) as SealVerdict;
  }
  return new Told(seal, chosen.signer, on, chosen.wrong ?? mrzFault(seal, printed)) as SealVerdict;
}

/**
 * The zone's fields and the remarks are made when they are looked at: who asks only for the verdict waits less.
 */
class Told {
  readonly status: "VALID" | "INVALID";
  readonly reason: InvalidReason | undefined;
  readonly about: Wrong["about"] | undefined;
  readonly seal: Seal;
  readonly signer: SealCertificate | undefined;
  readonly statusAsOf: string | undefined;
  readonly #known: KnownSigner | undefined;
  readonly #on: string | undefined;
  #read: MrzReading | undefined;
  #made: readonly SealRemark[] | undefined;

  constructor(seal: Seal, known: KnownSigner | undefined, on: string | undefined, wrong: Wrong | undefined) {
    this.status = wrong ? "INVALID" : "VALID";
    this.reason = wrong?.reason;
    this.about = wrong?.about;
    this.seal = seal;
    this.signer = known?.certificate;
    this.statusAsOf = known?.statusAsOf;
    this.#known = known;
    this.#on = on;
  }

  get mrz(): MrzReading {
    this.#read ??= readSealMrz(this.seal);
    return this.#read;
  }

  get remarks(): readonly SealRemark[] {
    this.#made ??= [...sealRemarks(this.seal, this.mrz, this.#on), ...certificateRemarks(this.#known, this.#on)];
    return this.#made;
  }
}

/** A reason and the words that fill its text. */
export interface Wrong {
  readonly reason: InvalidReason;
  readonly about: Readonly<Record<string, string>>;
}

interface Chosen {
  readonly signer: KnownSigner;
  readonly wrong?: Wrong;
}

/** Two certificates may bear one reference, one of them somebody's mistake: the first that holds, else the first. */
async function choose(
  candidates: readonly KnownSigner[],
  seal: Seal,
  check: SignatureCheck,
): Promise<Chosen | undefined> {
  let first: Chosen | undefined;
  for (const signer of candidates) {
    const wrong =
      certificateFault(signer, seal) ?? ((await holds(signer, seal, check)) ? zoneFault(signer, seal) : forged);
    if (!wrong) return { signer };
    first ??= { signer, wrong };
  }
  return first;
}

function certificateFault(signer: KnownSigner, seal: Seal): Wrong | undefined {
  const { certificate, fault, revokedAt } = signer;
  const { signedOn, issuingState } = seal.header;
  if (fault) return { reason: "UNTRUSTED_CERTIFICATE", about: { fault } };
  // A State's signer speaks for that State alone: another's document under its seal is nobody's.
  if (twoLetterCode(issuingState) !== certificate.subject.country.toUpperCase()) return ofAnotherState;
  const types = certificate.extensions.documentTypes;
  const code = seal.mrz.characters.slice(0, 2).replace("<", "");
  if (types && !types.includes(code))
    return { reason: "INVALID_DOCUMENTTYPE", about: { code, types: types.join(", ") } };
  if (!validAt(certificate, signedOn)) {
    const { notBefore, notAfter } = certificate;
    return { reason: "EXPIRED_CERTIFICATE", about: { signedOn, notBefore, notAfter } };
  }
  // A revocation never tells why, and whoever stole a key writes any date: what it signed is not believed, before or after.
  return revokedAt ? { reason: "REVOKED_CERTIFICATE", about: { signedOn, revokedAt } } : undefined;
}

const ofAnotherState: Wrong = { reason: "UNTRUSTED_CERTIFICATE", about: { fault: "other-state" } };

/**
 * The zone names the State that issued the document, as the header does. With a certificate that is believed by itself a
 * difference is remarked upon only: whoever gives it answers for what it signs.
 */
function zoneFault({ byItself }: KnownSigner, { mrz, header }: Seal): Wrong | undefined {
  if (byItself) return undefined;
  return mrz.characters.slice(2, 5).replaceAll("<", "") === header.issuingState ? undefined : ofAnotherState;
}

const forged: Wrong = { reason: "INVALID_SIGNATURE", about: {} };

/** Never throws: a check that does is a signature that does not hold. */
function holds(
  { certificate: { key } }: KnownSigner,
  { signed, signature }: Seal,
  check: SignatureCheck,
): boolean | Promise<boolean> {
  if (signature.length !== 2 * curveBytes(key.curve)) return false;
  try {
    const outcome = check({ key, hash: hashFor(key.curve), signed, signature });
    return typeof outcome === "boolean" ? outcome : resolved(outcome);
  } catch {
    return false;
  }
}

async function resolved(outcome: Promise<boolean>): Promise<boolean> {
  try {
    return (await outcome) === true;
  } catch {
    return false;
  }
}
