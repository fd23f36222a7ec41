import type { SealCertificate } from "./certificate.ts";
import type { SignatureCheck } from "./check.ts";
import { hasUnknownCritical } from "./profile.ts";
import { signedBy } from "./signed-by.ts";

export type Chain = { readonly authority: SealCertificate } | { readonly fault: ChainFault };

/**
 * No authority of that name, none that may issue, one that says something critical that is not understood, none of its State, one
 * that was not valid then, or a signature that fails.
 */
export type ChainFault =
  | "no-authority"
  | "not-an-authority"
  | "authority-critical-extension"
  | "other-state"
  | "authority-not-valid"
  | "chain-signature";

/**
 * Whether a State's authority (CSCA) issued a certificate (Doc 9303-12 §6.1.2). Authorities are anchors: how one came to believe
 * them is not judged here.
 */
export async function checkChain(
  certificate: SealCertificate,
  authorities: readonly SealCertificate[],
  check: SignatureCheck,
): Promise<Chain> {
  let fault: ChainFault = "no-authority";
  for (const authority of authorities) {
    if (authority.subject.raw !== certificate.issuer.raw) continue;
    const wrong = faultOf(certificate, authority);
    if (wrong) fault = wrong;
    else if (await signedBy(certificate.signature, authority.key, check)) return { authority };
    else fault = "chain-signature";
  }
  return { fault };
}

function faultOf(certificate: SealCertificate, authority: SealCertificate): ChainFault | undefined {
  const { authority: mayIssue, keyUsage, subjectKey } = authority.extensions;
  // Doc 9303-12 §7.1.1 wants an authority to say that its key certifies: one that does not say so is none.
  if (!mayIssue || !keyUsage?.keyCertSign) return "not-an-authority";
  if (hasUnknownCritical(authority.extensions)) return "authority-critical-extension";
  const { authorityKey } = certificate.extensions;
  if (authorityKey && subjectKey && authorityKey !== subjectKey) return "no-authority";
  if (authority.subject.country.toUpperCase() !== certificate.subject.country.toUpperCase()) return "other-state";
  const then = certificate.notBefore;
  return then < authority.notBefore || then > authority.notAfter ? "authority-not-valid" : undefined;
}
