import type { SealCertificate } from "../certificate/certificate.ts";
import type { SignatureCheck } from "../certificate/check.ts";
import type { RevocationList } from "../certificate/revocation-list.ts";
import { signedBy } from "../certificate/signed-by.ts";

export type Authorities = readonly SealCertificate[];
export type Lists = readonly RevocationList[];

export interface RevocationStatus {
  /** Instant of the latest list that the certificate's authority signed; undefined where there is none. */
  readonly statusAsOf?: string;
  readonly nextUpdate?: string;
  readonly revokedAt?: string;
}

/**
 * What the latest list says that the certificate's State signed, by whichever of its authority's keys: after a change of key the
 * new one signs for the old one's certificates too (Doc 9303-12 §4.2). A later list whose signature nobody here can verify may
 * revoke more: then the status is not known, and what an earlier one revoked stays revoked.
 */
export async function revocationStatus(
  certificate: SealCertificate,
  authorities: Authorities,
  lists: Lists,
  check: SignatureCheck,
): Promise<RevocationStatus> {
  const named = ({ raw }: SealCertificate["subject"]) => raw === certificate.issuer.raw;
  const may = authorities.filter(({ subject, extensions }) => named(subject) && extensions.keyUsage?.cRLSign !== false);
  const latestFirst = lists
    .filter(({ issuer }) => named(issuer))
    .sort((one, other) => (one.thisUpdate < other.thisUpdate ? 1 : -1));
  let unverified = false;
  for (const list of latestFirst) {
    if (!(await signedByAny(list, may, check))) {
      unverified = true;
      continue;
    }
    const revokedAt = list.revoked.get(certificate.serial);
    const revoked = revokedAt ? { revokedAt } : {};
    if (unverified) return revoked;
    return {
      statusAsOf: list.thisUpdate,
      ...(list.nextUpdate ? { nextUpdate: list.nextUpdate } : {}),
      ...revoked,
    };
  }
  return {};
}

async function signedByAny({ signature }: RevocationList, authorities: Authorities, check: SignatureCheck) {
  for (const { key } of authorities) if (await signedBy(signature, key, check)) return true;
  return false;
}
