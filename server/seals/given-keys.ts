/**
 * A State's own keys, given in production: certificates of its authority and of its seal signer, and the signer's private key as
 * encrypted PEM, as PKCS #12, or on a PKCS #11 token. The last two go through OpenSSL, which must then be installed.
 */
import { createPrivateKey, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import {
  allDerOf,
  hashFor,
  isSelfSigned,
  prepareTrust,
  readCertificate,
  readRevocationList,
  type SealCertificate,
  type SealSigner,
} from "@wasl/travel-document";
import { checkSignature } from "./check-signature.ts";
import { openssl } from "./openssl.ts";
import { sealSigner } from "./sign.ts";
import { tokenSigner } from "./token.ts";
import { tryToSeal } from "./trial-seal.ts";

export interface GivenSealKeys {
  /** Files: the authority's certificates (CSCA, links), and those of signers, the one that signs first. PEM, or one DER. */
  readonly authority: string;
  readonly certificates: string;
  /** A file (encrypted PEM, or PKCS #12), or a token's address: `pkcs11:token=…;object=…`. */
  readonly key: string;
  /** Of the key, or the token's pin; never in the token's address, which every user of the machine can read in its processes. */
  readonly password?: string;
  /** File of the authority's revocation list, read anew whenever it is published. */
  readonly revocationList?: string;
  /** By what OpenSSL speaks to tokens: a provider, or in OpenSSL 3.0 an engine, each called `pkcs11`. Default `provider`. */
  readonly tokens?: "provider" | "engine";
}

export interface GivenSigner {
  /** Certificates that sign themselves, and those that link one of the authority's keys to its next. */
  readonly authorities: readonly SealCertificate[];
  readonly links: readonly SealCertificate[];
  readonly certificates: readonly SealCertificate[];
  readonly signer: SealSigner;
}

/** Keys with which no server starts, in words for whoever runs it. */
export class UnfitKeys extends Error {}

/**
 * @param code the State's code in a zone.
 * @throws {UnfitKeys} when a file is not what it should be: a State must not start on other keys than it thinks.
 */
export async function openGivenKeys(given: GivenSealKeys, code: string): Promise<GivenSigner> {
  try {
    return await open(given, code);
  } catch (cause) {
    throw new UnfitKeys(`Keys for seals of ${code}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

async function open(given: GivenSealKeys, code: string): Promise<GivenSigner> {
  if (/^pkcs11:.*pin-value/i.test(given.key)) {
    throw new Error(
      "The token's pin must not be in its address. Take pin-value out of it and give the pin as the password.",
    );
  }
  const [authorities, links] = await apart(await certificatesIn(given.authority));
  const certificates = await certificatesIn(given.certificates);
  const [certificate] = certificates;
  if (!certificate) throw new Error(`No certificate in ${given.certificates}`);
  const signer = given.key.startsWith("pkcs11:")
    ? tokenSigner(certificate, code, given)
    : sealSigner(certificate, code, await privateKeyOf(given));
  await checkBelongs(signer, certificate);
  await tryToSeal(signer, certificate, { authorities, links });
  return { authorities, links, certificates, signer };
}

async function apart(all: readonly SealCertificate[]) {
  const itself = await Promise.all(all.map((certificate) => isSelfSigned(certificate, checkSignature)));
  return [all.filter((_, index) => itself[index]), all.filter((_, index) => !itself[index])] as const;
}

/** What the key signs must verify by the certificate. The bytes are no seal. */
async function checkBelongs(signer: SealSigner, { key }: SealCertificate): Promise<void> {
  const signed = Buffer.from("the key of this certificate");
  const hash = hashFor(key.curve);
  const signature = await signer.sign(signed, hash);
  if (!(await checkSignature({ key, hash, signed, signature }))) {
    throw new Error("The key for seals is not the private key of its certificate.");
  }
}

/** Whether the State's own list, where one is given, lets the signer seal: it must be there, of its authority, and not name it. */
export async function givenStatus(
  given: GivenSealKeys,
  { authorities, links, certificates }: GivenSigner,
): Promise<"good" | "seal-certificate-revoked" | "seal-list-unverified"> {
  if (given.revocationList === undefined) return "good";
  const read = readRevocationList(await readFile(given.revocationList).catch(() => ""));
  const lists = read.ok ? [read.list] : [];
  const trust = await prepareTrust({ signers: certificates.slice(0, 1), authorities, links, lists }, checkSignature);
  const [signer] = trust.all;
  if (signer?.revokedAt) return "seal-certificate-revoked";
  return signer?.statusAsOf ? "good" : "seal-list-unverified";
}

/** The list as it is in its file now; undefined where there is none. */
export async function givenList({ revocationList }: GivenSealKeys): Promise<Uint8Array | undefined> {
  if (revocationList === undefined) return undefined;
  const read = readRevocationList(await readFile(revocationList));
  if (!read.ok) throw new Error(`${revocationList} is no revocation list`);
  return read.list.der;
}

async function certificatesIn(file: string): Promise<readonly SealCertificate[]> {
  const found = allDerOf(await readFile(file), "CERTIFICATE").map((der) => readCertificate(der));
  const certificates = found.flatMap((read) => (read.ok ? [read.certificate] : []));
  if (certificates.length === 0 || certificates.length < found.length) {
    throw new Error(`${file} does not hold certificates of seal signers, and nothing else`);
  }
  return certificates;
}

async function privateKeyOf({ key, password = "" }: GivenSealKeys): Promise<KeyObject> {
  const content = await readFile(key);
  const pem = content.toString("latin1");
  if (!pem.includes("-----BEGIN")) {
    const clear = await openssl(["pkcs12", "-in", key, "-nodes", "-nocerts", "-passin", "env:WASL_PASSWORD"], password);
    return createPrivateKey(clear);
  }
  if (!/BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem)) {
    throw new Error(
      `${key} is not encrypted. Encrypt it (openssl pkcs8 -topk8 -v2 aes-256-cbc) and give its password.`,
    );
  }
  return createPrivateKey({ key: content, passphrase: password });
}
