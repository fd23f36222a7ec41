/** Keys and certificates that this server makes for a demonstration's own authority (CSCA), its successors and its signers. */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import {
  type Authority,
  type IssuingKey,
  issueAuthority,
  issueLink,
  issueSigner,
  publicKeyInfo,
  readCertificate,
  type SealCertificate,
} from "@wasl/travel-document";
import type { KeptKey } from "./kept-keys.ts";
import { digestName } from "./sign.ts";

export interface AuthorityPlace {
  /** Two letters, and the code in a zone. */
  readonly state: string;
  readonly code: string;
  /** Where the State's public pages are, without a stroke at the end. */
  readonly publicUrl: string;
}

/** Two characters that name the signer within its country: `DM`, of the demonstration. */
const identifier = "DM";
export const day = 24;
/** In hours, as instants count: a signer's key, how long its document lasts, the authority's own key. */
export const signerUse = 425 * day;
const documentLasts = 32 * day;
export const authorityUse = 5 * 365 * day;

/** @param before the authority's key until now: it links to the new one. */
export async function makeAuthority(place: AuthorityPlace, at: Temporal.Instant, before?: KeptKey): Promise<KeptKey> {
  const { privateKey, publicKey } = makeKey();
  const { state, code, publicUrl } = place;
  const authority = { key: issuingKey(publicKey, privateKey), country: state, commonName: commonName(state) };
  const validity = { from: second(at), until: second(at.add({ hours: authorityUse + signerUse + documentLasts })) };
  const names = {
    state: code,
    listUrl: `${publicUrl}/seals/revoked.crl`,
    contactUrl: `${publicUrl}/seals`,
    signsFrom: second(at),
    signsUntil: second(at.add({ hours: authorityUse })),
  };
  const certificate = certificateOf(await issueAuthority(authority, anySerial(), validity, names));
  const made = { kind: "authority", certificate, privateKey: () => privateKey } as const;
  if (!before) return made;
  const link = await issueLink(authorityOf(before), authority, anySerial(), validity, names);
  return { ...made, link: certificateOf(link) };
}

export async function makeSigner(authority: KeptKey, serial: string, at: Temporal.Instant): Promise<KeptKey> {
  const { privateKey, publicKey } = makeKey();
  const validity = { from: second(at), until: second(at.add({ hours: signerUse + documentLasts })) };
  const asked = { publicKey, identifier, documentTypes: ["PU"] };
  const certificate = certificateOf(await issueSigner(authorityOf(authority), asked, serial, validity));
  return { kind: "signer", certificate, privateKey: () => privateKey };
}

/** The private key is opened for it. @throws under another secret than it was kept under. */
export function authorityOf({ certificate, privateKey }: KeptKey): Authority {
  const { country, commonName: name } = certificate.subject;
  return { key: issuingKey(publicKeyInfo(certificate.key), privateKey()), country, commonName: name };
}

/** The next key has the same name: one list speaks for the certificates of both (Doc 9303-12 §4.2). */
const commonName = (state: string) => `CSCA ${state} DEMONSTRATION`;

const anySerial = () => `1${randomBytes(9).toString("hex")}`;

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

export function second(at: Temporal.Instant): string {
  return at.round({ smallestUnit: "second", roundingMode: "floor" }).toString();
}
