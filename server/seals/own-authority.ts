/**
 * The demonstration's own authority (CSCA) and seal signers, made at first start; their certificates say DEMONSTRATION. Periods
 * are those of Doc 9303-12 §4.2 and Doc 9303-8 §6.3.1: a signer's key is used for fourteen months, two of them beside the next;
 * the authority's for five years, and its next key is made and linked two months before.
 */
import { issueRevocationList, type RevokedSerial, type SealCertificate } from "@wasl/travel-document";
import {
  type AuthorityPlace,
  authorityOf,
  authorityUse,
  day,
  makeAuthority,
  makeSigner,
  second,
  signerUse,
} from "./authority-keys.ts";
import { type KeptKey, keep, number, readKept } from "./kept-keys.ts";
import { signsFrom, type Waiting } from "./publication.ts";

export interface OwnAuthority {
  /** Certificates of the authority's keys, and the links from each to the next; oldest first. */
  authorities(): Promise<readonly SealCertificate[]>;
  links(): Promise<readonly SealCertificate[]>;
  /** All that were ever made, oldest first; another process of this server may have made one. */
  signers(): Promise<readonly KeptKey[]>;
  /**
   * The youngest signer whose key may be used at that time, but those that were revoked, and those that were not published long
   * enough: only the very first of all waits for nothing. Where all wait, how long; one is made where there is none.
   */
  signerAt(at: Temporal.Instant, revoked: readonly string[]): Promise<KeptKey | Waiting>;
  rotate(at: Temporal.Instant): Promise<KeptKey>;
  /**
   * Sets a next key beside the one in use, once that is old enough to be followed, and one in reserve, so that a revocation finds
   * another that is known already; and the authority's next key before its own is over.
   */
  follow(at: Temporal.Instant, revoked: readonly string[]): Promise<void>;
  list(revoked: readonly RevokedSerial[], number: number, at: Temporal.Instant): Promise<Uint8Array>;
}

export interface OwnAuthorityOptions extends AuthorityPlace {
  readonly folder: string;
  readonly secret: Buffer;
  readonly since: Temporal.Instant;
  /** Runs one work after another, over all processes that share the folder: what is made is looked up again inside. */
  readonly exclusive: <T>(work: () => Promise<T>) => Promise<T>;
}

/** In hours: from when the next key stands beside the one in use. */
const followedAfter = 365 * day;
const authorityFollowedAfter = authorityUse - 60 * day;

export async function openOwnAuthority(options: OwnAuthorityOptions): Promise<OwnAuthority> {
  const { folder, secret, exclusive } = options;
  const kept = async (kind: KeptKey["kind"]) => (await readKept(folder, secret)).filter((key) => key.kind === kind);
  const signers = () => kept("signer");
  const authorities = () => kept("authority");
  const authority = async () => (await authorities()).at(-1);

  async function made(key: KeptKey): Promise<KeptKey> {
    await keep(folder, secret, key);
    return key;
  }

  /** The last of its kind that is good enough, or one that is made, were there none when its turn came. */
  async function ensure(find: () => Promise<KeptKey | undefined>, make: () => Promise<KeptKey>): Promise<KeptKey> {
    return (await find()) ?? exclusive(async () => (await find()) ?? made(await make()));
  }

  const root = (at: Temporal.Instant) => ensure(authority, () => makeAuthority(options, at));

  /** Only one at a time. */
  async function nextSigner(at: Temporal.Instant): Promise<KeptKey> {
    const highest = Math.max(0x100, ...(await signers()).map(({ certificate }) => number(certificate)));
    const by = (await authority()) ?? (await made(await makeAuthority(options, at)));
    return makeSigner(by, (highest + 1).toString(16).toUpperCase(), at);
  }

  const ensureSigner = (good: (signer: KeptKey) => boolean, at: Temporal.Instant) =>
    ensure(
      async () => (await signers()).findLast(good),
      () => nextSigner(at),
    );

  // Opened once: a server must not start that could not sign with its authority's key.
  authorityOf(await root(options.since));
  await ensureSigner(() => true, options.since);
  return {
    authorities: async () => (await authorities()).map(({ certificate }) => certificate),
    links: async () => (await authorities()).flatMap(({ link }) => (link ? [link] : [])),
    signers,
    async signerAt(at, revoked) {
      const good = goodAt(at, revoked);
      const next = await ensureSigner(good, at);
      const all = await signers();
      const known = all.filter((signer, index) => good(signer) && (index === 0 || !waits(signer, at)));
      return known.at(-1) ?? { signsFrom: knownFrom(all.find(good) ?? next) };
    },
    rotate: (at) => exclusive(async () => made(await nextSigner(at))),
    async follow(at, revoked) {
      const young = ({ certificate }: KeptKey, most: number) => age(certificate, at) <= most;
      await ensure(
        async () => (await authorities()).findLast((one) => young(one, authorityFollowedAfter)),
        async () => makeAuthority(options, at, await authority()),
      );
      await ensureSigner((signer) => young(signer, followedAfter), at);
      await ensure(
        async () => (await signers()).filter(goodAt(at, revoked)).at(1),
        () => nextSigner(at),
      );
    },
    list: async (revoked, sequence, at) =>
      issueRevocationList(authorityOf(await root(at)), revoked, {
        thisUpdate: second(at),
        nextUpdate: second(at.add({ hours: 90 * day })),
        number: sequence,
      }),
  };
}

const goodAt = (at: Temporal.Instant, revoked: readonly string[]) => {
  return ({ certificate }: KeptKey) => usable(certificate, at) && !revoked.includes(certificate.serial);
};

/** A certificate is published from when it is made. */
const knownFrom = ({ certificate }: KeptKey) => signsFrom(Temporal.Instant.from(certificate.notBefore));

const waits = (signer: KeptKey, at: Temporal.Instant) => Temporal.Instant.compare(at, knownFrom(signer)) < 0;

/** In hours. */
function age({ notBefore }: SealCertificate, at: Temporal.Instant): number {
  return Temporal.Instant.from(notBefore).until(at).total("hours");
}

function usable({ notBefore }: SealCertificate, at: Temporal.Instant): boolean {
  const from = Temporal.Instant.from(notBefore);
  const { compare } = Temporal.Instant;
  return compare(from, at) <= 0 && compare(at, from.add({ hours: signerUse })) < 0;
}
