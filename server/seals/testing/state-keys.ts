/** What a State's own infrastructure gives to its server, made by OpenSSL alone. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

export async function openssl(...args: string[]): Promise<void> {
  await promisify(execFile)("openssl", args);
}

/** Password of the encrypted key and of the PKCS #12 file. */
export const password = "a long sentence";
export const sealerExtension = "extendedKeyUsage=critical,2.23.136.1.1.11.1\n";

/**
 * In the folder: `csca.pem` and its `csca.key`; `signer.pem`, number 2B, its `signer.key` in clear, encrypted as `signer.enc`, and
 * as `signer.p12`.
 */
export async function makeStateKeys(folder: string, country = "MA"): Promise<void> {
  const at = (name: string) => join(folder, name);
  for (const name of ["csca", "signer"]) {
    await openssl("ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", at(`${name}.key`));
  }
  const issues = ["-addext", "keyUsage=critical,keyCertSign,cRLSign", "-days", "4000", "-set_serial", "0x1A"];
  const subject = ["-subj", `/C=${country}/CN=CSCA`];
  await openssl("req", "-x509", "-key", at("csca.key"), ...subject, ...issues, "-out", at("csca.pem"));
  await certify(folder, "signer", `/C=${country}/CN=01`, `${sealerExtension}authorityKeyIdentifier=keyid\n`, "0x2B");
  const locked = ["-passout", `pass:${password}`];
  await openssl("pkcs8", "-topk8", "-in", at("signer.key"), "-v2", "aes-256-cbc", ...locked, "-out", at("signer.enc"));
  const both = ["-inkey", at("signer.key"), "-in", at("signer.pem")];
  await openssl("pkcs12", "-export", ...both, ...locked, "-out", at("signer.p12"));
}

/** A certificate of the signer's key, by the authority: `NAME.pem`. */
export async function certify(
  folder: string,
  name: string,
  subject: string,
  extensions: string,
  serial = "0x2C",
  key = "signer",
): Promise<void> {
  const at = (file: string) => join(folder, file);
  await openssl("req", "-new", "-key", at(`${key}.key`), "-subj", subject, "-out", at(`${name}.csr`));
  await writeFile(at(`${name}.ext`), extensions);
  const by = ["-CA", at("csca.pem"), "-CAkey", at("csca.key"), "-set_serial", serial, "-extfile", at(`${name}.ext`)];
  await openssl("x509", "-req", "-in", at(`${name}.csr`), ...by, "-days", "400", "-out", at(`${name}.pem`));
}
