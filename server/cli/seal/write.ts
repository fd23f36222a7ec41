import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { readCertificate, readMrz, readPublicKeyInfo, type SealCertificate, writeSeal } from "@wasl/travel-document";
import { sealSigner } from "../../seals/sign.ts";
import type { ExitStatus, Terminal } from "../terminal.ts";
import { usage } from "../usage.ts";
import type { Asked } from "./asked.ts";
import { given } from "./given.ts";
import { sentence } from "./sentence.ts";

/** Writes and signs a seal; hexadecimal, or with `--json` also base64 and the length. */
export async function makeSeal({ values, language, json }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const { mrz, key, cert, issued, signed } = values;
  if (!mrz || !key || !cert || !issued || !signed) return badUse(terminal, usage);
  const certificate = readCertificate(await contentOf(cert));
  if (!certificate.ok) return badUse(terminal, `${cert}: ${sentence(certificate.refusal, language)}`);
  const privateKey = await privateKeyIn(key);
  if (!privateKey) return badUse(terminal, `${key}: no private key as PEM, or not its password (WASL_KEY_PASSWORD).`);
  if (!belongs(privateKey, certificate.certificate)) {
    return badUse(terminal, `${key} is not the private key of the certificate in ${cert}.`);
  }
  const { zone } = readMrz(await given(mrz, terminal));
  const signer = sealSigner(certificate.certificate, zone?.fields.issuingState ?? "", privateKey);
  const made = await writeSeal({ mrz: zone?.lines ?? [], issuedOn: issued, signedOn: signed }, signer);
  if (!made.ok) {
    terminal.err(sentence(made.refusal, language));
    return 1;
  }
  const bytes = Buffer.from(made.seal);
  const hex = bytes.toString("hex").toUpperCase();
  terminal.out(json ? JSON.stringify({ hex, base64: bytes.toString("base64"), bytes: bytes.length }) : hex);
  return 0;
}

async function privateKeyIn(file: string): Promise<KeyObject | undefined> {
  try {
    const passphrase = process.env.WASL_KEY_PASSWORD;
    return createPrivateKey({ key: await readFile(file), ...(passphrase ? { passphrase } : {}) });
  } catch {
    return undefined;
  }
}

function belongs(privateKey: KeyObject, { key }: SealCertificate): boolean {
  const own = readPublicKeyInfo(createPublicKey(privateKey).export({ type: "spki", format: "der" }));
  return own?.curve === key.curve && Buffer.from(own.point).equals(key.point);
}

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    return new Uint8Array();
  }
}

function badUse(terminal: Terminal, says: string): ExitStatus {
  terminal.err(says);
  return 2;
}
