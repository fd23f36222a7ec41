import type { SealCertificate } from "../certificate/certificate.ts";
import { checkChain } from "../certificate/chain.ts";
import type { SignatureCheck } from "../certificate/check.ts";
import { hasUnknownCritical } from "../certificate/profile.ts";
import { signedBy } from "../certificate/signed-by.ts";
import { type Authorities, type Lists, revocationStatus } from "./revocation-status.ts";

/**
 * The authorities that are believed, and those that links lead to from them, one after another (Doc 9303-12 §4.3): whoever has a
 * State's first certificate only believes its later keys too. A link that nothing believed has signed, that was revoked, or
 * whose key may not certify leads nowhere.
 *
 * @param authorities got from the State by another way.
 */
export async function followLinks(
  authorities: Authorities,
  links: Authorities,
  lists: Lists,
  check: SignatureCheck,
): Promise<Authorities> {
  const believed = [...authorities];
  let left = links.filter(mayCertify);
  for (;;) {
    const outcomes = await Promise.all(left.map((link) => isBelieved(link, believed, lists, check)));
    const followed = left.filter((_, index) => outcomes[index]);
    if (followed.length === 0) return believed;
    believed.push(...followed);
    left = left.filter((_, index) => !outcomes[index]);
  }
}

/** Whether a certificate signs itself: a State's authority, and no link. */
export function isSelfSigned({ signature, key }: SealCertificate, check: SignatureCheck): Promise<boolean> {
  return signedBy(signature, key, check);
}

function mayCertify({ extensions }: SealCertificate): boolean {
  return extensions.authority && extensions.keyUsage?.keyCertSign === true && !hasUnknownCritical(extensions);
}

async function isBelieved(link: SealCertificate, believed: Authorities, lists: Lists, check: SignatureCheck) {
  if (!("authority" in (await checkChain(link, believed, check)))) return false;
  return (await revocationStatus(link, believed, lists, check)).revokedAt === undefined;
}
