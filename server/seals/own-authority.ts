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
import { type KeptKey, keep, readKept } from "./kept-keys.ts";
import { digestName } from "./sign.ts";

export interface OwnAuthority {
  readonly authority: SealCertificate;
  /** All that were ever made, oldest first; another process of this server may have made one. */
  signers(): Promise<readonly KeptKey[]>;
  /** The youngest signer whose key may be used at that time, but those that were revoked. */
  signerAt(at: Temporal.Instant, revoked: readonly string[]): Promise<KeptKey | undefined>;
  rotate(at: Temporal.Instant): Promise<KeptKey>;
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
}

/** Two characters that name the signer within its country: `DM`, of the demonstration. */
const identifier = "DM";
const day = 24;
/** In hours, as instants count: a signer's key, how long its document lasts, the authority's own key. */
const signerUse = 425 * day;
const documentLasts = 32 * day;
const authorityUse = 5 * 365 * day;
/** From when the next key stands beside the one in use. */
export const followedAfter = 365 * day;

export async function openOwnAuthority(options: OwnAuthorityOptions): Promise<OwnAuthority> {
  const { folder, secret } = options;
  let root = (await readKept(folder, secret)).find(({ kind }) => kind === "authority");
  if (!root) {
    root = await makeAuthority(options);
    await keep(folder, secret, root);
  }
  const authority = authorityOf(options.state, root);
  const signers = async () => (await readKept(folder, secret)).filter(({ kind }) => kind === "signer");

  const own: OwnAuthority = {
    authority: root.certificate,
    signers,
    async signerAt(at, revoked) {
      const good = ({ certificate }: KeptKey) => usable(certificate, at) && !revoked.includes(certificate.serial);
      return (await signers()).findLast(good);
    },
    async rotate(at) {
      const { privateKey, publicKey } = makeKey();
      const serial = (0x101 + (await signers()).length).toString(16).toUpperCase();
      const validity = { from: second(at), until: second(at.add({ hours: signerUse + documentLasts })) };
      const asked = { publicKey, identifier, documentTypes: ["PU"] };
      const certificate = certificateOf(await issueSigner(authority, asked, serial, validity));
      const signer: KeptKey = { kind: "signer", certificate, privateKey };
      await keep(folder, secret, signer);
      return signer;
    },
    list: (revoked, number, at) =>
      issueRevocationList(authority, revoked, {
        thisUpdate: second(at),
        nextUpdate: second(at.add({ hours: 90 * day })),
        number,
      }),
  };
  if ((await signers()).length === 0) await own.rotate(options.since);
  return own;
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
  return { kind: "authority", certificate: certificateOf(der), privateKey };
}

const commonName = (state: string) => `CSCA ${state} DEMONSTRATION`;

function authorityOf(state: string, { certificate, privateKey }: KeptKey): Authority {
  const publicKey = publicKeyInfo(certificate.key);
  return { key: issuingKey(publicKey, privateKey), country: state, commonName: certificate.subject.commonName };
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
