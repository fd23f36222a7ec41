/** Keys of this server's own authority and signers, in its folder: certificates in clear, private keys encrypted at rest. */
import { createPrivateKey, type KeyObject } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readCertificate, type SealCertificate } from "@wasl/travel-document";
import { seal, unseal } from "../keys/seal.ts";

export type KeptKind = "authority" | "signer";

export interface KeptKey {
  readonly kind: KeptKind;
  readonly certificate: SealCertificate;
  /** Of an authority's key that follows another: its certificate, signed with that one. */
  readonly link?: SealCertificate;
  /** Decrypted when it is asked for, and never to read the certificate. @throws under another secret. */
  privateKey(): KeyObject;
}

interface KeptFile {
  readonly kind: KeptKind;
  /** DER, base64. */
  readonly certificate: string;
  readonly link?: string;
  /** PKCS #8 DER under the master secret, base64; bound to the certificate. */
  readonly sealed: string;
}

/** Where a State's own seal keys are, in its folder. */
export const ownKeys = (dataDir: string) => join(dataDir, "keys", "seals");

const givenMark = (dataDir: string) => join(dataDir, "keys", "seals-are-given");

/** Leaves word, for whoever looks at the folder without the server's settings, that its keys for seals are given ones. */
export async function noteGiven(dataDir: string): Promise<void> {
  await mkdir(join(dataDir, "keys"), { recursive: true, mode: 0o700 });
  await writeFile(givenMark(dataDir), "", { mode: 0o600 });
}

/** What keys for seals a State has: this server's own, ones that were given, or none since it never started. Makes nothing. */
export async function whoseKeys(dataDir: string): Promise<"own" | "given" | "none"> {
  if (await stat(givenMark(dataDir)).catch(() => undefined)) return "given";
  const files = await readdir(ownKeys(dataDir)).catch(() => []);
  return files.some((name) => name.startsWith("authority-")) ? "own" : "none";
}

/** @param secret what the private keys are encrypted under. */
export async function readKept(folder: string, secret: Buffer): Promise<readonly KeptKey[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = (await readdir(folder)).filter((name) => name.endsWith(".seal.json")).sort();
  const kept = await Promise.all(files.map((name) => readOne(join(folder, name), secret)));
  return kept.toSorted(({ certificate: one }, { certificate: other }) => {
    return Temporal.Instant.compare(one.notBefore, other.notBefore) || number(one) - number(other);
  });
}

/** A signer's serial number, as they are counted. */
export function number({ serial }: SealCertificate): number {
  return Number.parseInt(serial, 16);
}

async function readOne(file: string, secret: Buffer): Promise<KeptKey> {
  const kept: KeptFile = JSON.parse(await readFile(file, "utf8"));
  const certificateIn = (text: string) => {
    const read = readCertificate(Buffer.from(text, "base64"));
    if (!read.ok) throw new Error(`${file} holds no certificate`);
    return read.certificate;
  };
  return {
    kind: kept.kind,
    certificate: certificateIn(kept.certificate),
    ...(kept.link === undefined ? {} : { link: certificateIn(kept.link) }),
    privateKey() {
      const der = unseal(secret, Buffer.from(kept.sealed, "base64"), `${kept.kind}|${kept.certificate}`);
      return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
    },
  };
}

/** Written whole or not at all: a start cut short must not leave half a key. */
export async function keep(folder: string, secret: Buffer, key: KeptKey): Promise<void> {
  const { kind, certificate, link, privateKey } = key;
  const base64 = ({ der }: SealCertificate) => Buffer.from(der).toString("base64");
  const encoded = base64(certificate);
  const der = privateKey().export({ format: "der", type: "pkcs8" });
  const sealed = seal(secret, der, `${kind}|${encoded}`).toString("base64");
  const file = join(folder, `${kind}-${certificate.serial}.seal.json`);
  const kept: KeptFile = { kind, certificate: encoded, ...(link ? { link: base64(link) } : {}), sealed };
  await writeFile(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
