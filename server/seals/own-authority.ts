/**
 * The demonstration's own authority (CSCA) and seal signers, made at first start; their certificates say DEMONSTRATION. Periods
 * are those of Doc 9303-12 §4.2 and Doc 9303-8 §6.3.1: a signer's key is used for fourteen months, two of them beside the next.
 */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import {
  type Authority,
  type IssuingKey,
  issueAuthority,
  issueRevocationList,
  issueSigner,
  publicKeyInfo,
  type RevokedSerial,
  readCertificate,
  type SealCertificate,
} from "@wasl/travel-document";
import { type KeptKey, keep, number, readKept } from "./kept-keys.ts";
import { digestName } from "./sign.ts";

export interface OwnAuthority {
  readonly authority: SealCertificate;
  /** All that were ever made, oldest first; another process of this server may have made one. */
  signers(): Promise<readonly KeptKey[]>;
  /** The youngest signer whose key may be used at that time, but those that were revoked; made where there is none. */
  signerAt(at: Temporal.Instant, revoked: readonly string[]): Promise<KeptKey>;
  rotate(at: Temporal.Instant): Promise<KeptKey>;
  /** Sets a next key beside the one in use, once that is old enough to be followed. */
  follow(at: Temporal.Instant): Promise<void>;
  list(revoked: readonly RevokedSerial[], number: number, at: Temporal.Instant): Promise<Uint8Array>;
}

export interface OwnAuthorityOptions {
  readonly folder: string;
  readonly secret: Buffer;
  /** Two letters, and the code in a zone. */
  readonly state: string;
  readonly code: string;
  /** Where the State's public pages are, without a stroke at the end. */
  readonly publicUrl: string;
  readonly since: Temporal.Instant;
  /** Runs one work after another, over all processes that share the folder: what is made is looked up again inside. */
  readonly exclusive: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Two characters that name the signer within its country: `DM`, of the demonstration. */
const identifier = "DM";
const day = 24;
/** In hours, as instants count: a signer's key, how long its document lasts, the authority's own key. */
const signerUse = 425 * day;
const documentLasts = 32 * day;
const authorityUse = 5 * 365 * day;
/** From when the next key stands beside the one in use. */
const followedAfter = 365 * day;

export async function openOwnAuthority(options: OwnAuthorityOptions): Promise<OwnAuthority> {
  const { folder, secret, exclusive } = options;
  const keptRoot = async () => (await readKept(folder, secret)).find(({ kind }) => kind === "authority");
  const root = (await keptRoot()) ?? (await exclusive(async () => (await keptRoot()) ?? (await makeRoot())));
  const authority = authorityOf(options.state, root);
  const signers = async () => (await readKept(folder, secret)).filter(({ kind }) => kind === "signer");

  async function makeRoot(): Promise<KeptKey> {
    const made = await makeAuthority(options);
    await keep(folder, secret, made);
    return made;
  }

  /** Only one at a time. */
  async function makeSigner(at: Temporal.Instant): Promise<KeptKey> {
    const { privateKey, publicKey } = makeKey();
    const highest = Math.max(0x100, ...(await signers()).map(({ certificate }) => number(certificate)));
    const serial = (highest + 1).toString(16).toUpperCase();
    const validity = { from: second(at), until: second(at.add({ hours: signerUse + documentLasts })) };
    const asked = { publicKey, identifier, documentTypes: ["PU"] };
    const certificate = certificateOf(await issueSigner(authority, asked, serial, validity));
    const signer: KeptKey = { kind: "signer", certificate, privateKey: () => privateKey };
    await keep(folder, secret, signer);
    return signer;
  }

  /** The last signer that is good enough, or one that is made, were there none when its turn came. */
  async function ensure(good: (signer: KeptKey) => boolean, at: Temporal.Instant): Promise<KeptKey> {
    const find = async () => (await signers()).findLast(good);
    return (await find()) ?? exclusive(async () => (await find()) ?? makeSigner(at));
  }

  await ensure(() => true, options.since);
  return {
    authority: root.certificate,
    signers,
    signerAt: (at, revoked) =>
      ensure(({ certificate }) => usable(certificate, at) && !revoked.includes(certificate.serial), at),
    rotate: (at) => exclusive(() => makeSigner(at)),
    async follow(at) {
      await ensure(({ certificate }) => age(certificate, at) <= followedAfter, at);
    },
    list: (revoked, sequence, at) =>
      issueRevocationList(authority, revoked, {
        thisUpdate: second(at),
        nextUpdate: second(at.add({ hours: 90 * day })),
        number: sequence,
      }),
  };
}

/** In hours. */
function age({ notBefore }: SealCertificate, at: Temporal.Instant): number {
  return Temporal.Instant.from(notBefore).until(at).total("hours");
}

function usable({ notBefore }: SealCertificate, at: Temporal.Instant): boolean {
  const from = Temporal.Instant.from(notBefore);
  const { compare } = Temporal.Instant;
  return compare(from, at) <= 0 && compare(at, from.add({ hours: signerUse })) < 0;
}

async function makeAuthority({ state, code, publicUrl, since }: OwnAuthorityOptions): Promise<KeptKey> {
  const { privateKey, publicKey } = makeKey();
  const authority = { key: issuingKey(publicKey, privateKey), country: state, commonName: commonName(state) };
  const until = second(since.add({ hours: authorityUse }));
  const serial = `1${randomBytes(9).toString("hex")}`;
  const validity = {
    from: second(since),
    until: second(since.add({ hours: authorityUse + signerUse + documentLasts })),
  };
  const der = await issueAuthority(authority, serial, validity, {
    state: code,
    listUrl: `${publicUrl}/seals/revoked.crl`,
    contactUrl: `${publicUrl}/seals`,
    signsFrom: second(since),
    signsUntil: until,
  });
  return { kind: "authority", certificate: certificateOf(der), privateKey: () => privateKey };
}

const commonName = (state: string) => `CSCA ${state} DEMONSTRATION`;

function authorityOf(state: string, { certificate, privateKey }: KeptKey): Authority {
  const publicKey = publicKeyInfo(certificate.key);
  return { key: issuingKey(publicKey, privateKey()), country: state, commonName: certificate.subject.commonName };
}

function makeKey() {
  // Doc 9303-12 §4.4 wants the curve's parameters spelled out.
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256", paramEncoding: "explicit" });
  return { privateKey, publicKey: publicKey.export({ format: "der", type: "spki" }) };
}

function issuingKey(publicKey: Uint8Array, privateKey: KeyObject): IssuingKey {
  return { curve: "P-256", publicKey, sign: (bytes, hash) => sign(digestName(hash), bytes, privateKey) };
}

function certificateOf(der: Uint8Array): SealCertificate {
  const read = readCertificate(der);
  if (!read.ok) throw new Error(`A certificate that was just made is ${read.refusal.code}`);
  return read.certificate;
}

function second(at: Temporal.Instant): string {
  return at.round({ smallestUnit: "second", roundingMode: "floor" }).toString();
}
