import type { SealCertificate } from "../certificate/certificate.ts";
import { checkChain } from "../certificate/chain.ts";
import type { SignatureCheck } from "../certificate/check.ts";
import { type Departure, departures } from "../certificate/profile.ts";
import type { RevocationList } from "../certificate/revocation-list.ts";
import { followLinks } from "./links.ts";
import { type Authorities, type Lists, revocationStatus } from "./revocation-status.ts";

/** What whoever verifies has and believes. */
export interface TrustMaterial {
  /** Signers' certificates, believed only through an authority. */
  readonly signers?: readonly SealCertificate[];
  /** States' own certificates (CSCA), got from the State by another way. */
  readonly authorities?: readonly SealCertificate[];
  /** Link certificates: a State's next key, believed because a key that is believed signed it. */
  readonly links?: readonly SealCertificate[];
  readonly lists?: readonly RevocationList[];
  /** Signers' certificates that are believed by themselves: what departs from ICAO's profile is remarked upon only. */
  readonly trusted?: readonly SealCertificate[];
}

/** One signer's certificate, looked at once, for any number of seals. */
export interface KnownSigner {
  readonly certificate: SealCertificate;
  /** Believed by itself, not through an authority. */
  readonly byItself?: true;
  /** Why it is not trusted; undefined where it is. */
  readonly fault?: string;
  readonly departures: readonly Departure[];
  /** Instant of the latest list that its authority signed; undefined where there is none. */
  readonly statusAsOf?: string;
  readonly nextUpdate?: string;
  readonly revokedAt?: string;
}

export interface SealTrust {
  /** Certificates of a signer with a reference, those that are trusted first. */
  find(signer: string, certificate: string): readonly KnownSigner[];
  readonly all: readonly KnownSigner[];
}

/** Verifies chains and revocation lists once. */
export async function prepareTrust(material: TrustMaterial, check: SignatureCheck): Promise<SealTrust> {
  const { signers = [], links = [], lists = [], trusted = [] } = material;
  const authorities = await followLinks(material.authorities ?? [], links, lists, check);
  const known: KnownSigner[] = [
    ...(await Promise.all(trusted.map((certificate) => byItself(certificate, authorities, lists, check)))),
    ...(await Promise.all(signers.map((certificate) => throughAuthority(certificate, authorities, lists, check)))),
  ];
  const byName = new Map<string, KnownSigner[]>();
  for (const signer of known) {
    const name = nameOf(signer.certificate);
    byName.set(
      name,
      [...(byName.get(name) ?? []), signer].sort((a, b) => Number(!!a.fault) - Number(!!b.fault)),
    );
  }
  return {
    find: (signer, certificate) =>
      byName.get(`${signer} ${certificate.startsWith("0") ? certificate.replace(/^0+(?=.)/, "") : certificate}`) ?? [],
    all: known,
  };
}

/** Country and common name are the seal's signer, the serial number its certificate reference (Doc 9303-13 §2.2.1). */
function nameOf({ subject, serial }: SealCertificate): string {
  return `${subject.country}${subject.commonName}`.toUpperCase().concat(" ", serial);
}

async function byItself(certificate: SealCertificate, authorities: Authorities, lists: Lists, check: SignatureCheck) {
  const known = { certificate, byItself: true, departures: departures(certificate) } as const;
  return { ...known, ...(await revocationStatus(certificate, authorities, lists, check)) };
}

async function throughAuthority(
  certificate: SealCertificate,
  authorities: Authorities,
  lists: Lists,
  check: SignatureCheck,
): Promise<KnownSigner> {
  const found = departures(certificate);
  const chain = await checkChain(certificate, authorities, check);
  const fault = "fault" in chain ? chain.fault : found.find(({ serious }) => serious)?.code;
  return {
    certificate,
    departures: found,
    ...(fault ? { fault } : {}),
    ...("authority" in chain ? await revocationStatus(certificate, authorities, lists, check) : {}),
  };
}
