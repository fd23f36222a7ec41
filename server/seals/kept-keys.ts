/** Keys of this server's own authority and signers, in its folder: certificates in clear, private keys encrypted at rest. */
import { createPrivateKey, type KeyObject } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readCertificate, type SealCertificate } from "@wasl/travel-document";
import { seal, unseal } from "../keys/seal.ts";

export type KeptKind = "authority" | "signer";

export interface KeptKey {
  readonly kind: KeptKind;
  readonly certificate: SealCertificate;
  readonly privateKey: KeyObject;
}

interface KeptFile {
  readonly kind: KeptKind;
  /** DER, base64. */
  readonly certificate: string;
  /** PKCS #8 DER under the master secret, base64; bound to the certificate. */
  readonly sealed: string;
}

/** @param secret what the private keys are encrypted under. */
export async function readKept(folder: string, secret: Buffer): Promise<readonly KeptKey[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = (await readdir(folder)).filter((name) => name.endsWith(".seal.json")).sort();
  const kept = await Promise.all(files.map((name) => readOne(join(folder, name), secret)));
  return kept.toSorted((one, other) => (one.certificate.notBefore < other.certificate.notBefore ? -1 : 1));
}

async function readOne(file: string, secret: Buffer): Promise<KeptKey> {
  const kept: KeptFile = JSON.parse(await readFile(file, "utf8"));
  const read = readCertificate(Buffer.from(kept.certificate, "base64"));
  if (!read.ok) throw new Error(`${file} holds no certificate`);
  const der = unseal(secret, Buffer.from(kept.sealed, "base64"), `${kept.kind}|${kept.certificate}`);
  const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return { kind: kept.kind, certificate: read.certificate, privateKey };
}

/** Written whole or not at all: a start cut short must not leave half a key. */
export async function keep(folder: string, secret: Buffer, { kind, certificate, privateKey }: KeptKey): Promise<void> {
  const encoded = Buffer.from(certificate.der).toString("base64");
  const der = privateKey.export({ format: "der", type: "pkcs8" });
  const sealed = seal(secret, der, `${kind}|${encoded}`).toString("base64");
  const file = join(folder, `${kind}-${certificate.serial}.seal.json`);
  const kept: KeptFile = { kind, certificate: encoded, sealed };
  await writeFile(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
