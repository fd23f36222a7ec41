/**
 * Long-lived secrets of one State's server, in its own folder (mode 600), each encrypted at rest under the master secret:
 * signing keys, the key that attachments are encrypted to, a master key for each compartment. The master secret is a file, or
 * a passphrase given at start and written nowhere.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
  scryptSync,
} from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seal, unseal } from "./seal.ts";

export interface KeyPair {
  /** RFC 7638 thumbprint, what both States confirm by another channel. */
  readonly kid: string;
  readonly use: "sig" | "enc";
  readonly privateKey: KeyObject;
  readonly publicJwk: { readonly kty: "EC"; readonly crv: "P-256"; readonly x: string; readonly y: string };
  /** ISO instant. */
  readonly since: string;
}

export interface Keyring {
  /** The key that signs today: the youngest. */
  signing(): KeyPair;
  /** Every pair still held, old ones for what is on its way. */
  pairs(use: "sig" | "enc"): readonly KeyPair[];
  /** A new pair beside the old ones; it signs at once, so announce it to the peers first. */
  rotate(use: "sig" | "enc", now: Temporal.Instant): Promise<KeyPair>;
  /** Wraps the data keys of one compartment. */
  master(compartment: string): Buffer;
  /** 32 bytes for one named purpose. */
  secret(purpose: string): Buffer;
}

interface KeptPair {
  readonly use: "sig" | "enc";
  readonly since: string;
  /** PKCS #8 DER under the master secret, base64. */
  readonly sealed: string;
}

/** Opens the keyring of a folder, making what is missing. @param passphrase replaces the master file. */
export async function openKeyring(folder: string, now: Temporal.Instant, passphrase?: string): Promise<Keyring> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const root = await rootSecret(folder, passphrase);
  const derive = (purpose: string) => Buffer.from(hkdfSync("sha256", root, "wasl", purpose, 32));
  const pairs = await readPairs(folder, derive("key-pairs"));
  const compartments = new Map<string, Buffer>();

  const keyring: Keyring = {
    signing: () => newest(pairs, "sig"),
    pairs: (use) => pairs.filter((pair) => pair.use === use),
    async rotate(use, at) {
      const pair = await makePair(folder, use, at, derive("key-pairs"));
      pairs.push(pair);
      return pair;
    },
    master(compartment) {
      const known = compartments.get(compartment) ?? derive(`compartment ${compartment}`);
      compartments.set(compartment, known);
      return known;
    },
    secret: (purpose) => derive(`secret ${purpose}`),
  };
  for (const use of ["sig", "enc"] as const) {
    if (keyring.pairs(use).length === 0) {
      await keyring.rotate(use, now);
    }
  }
  return keyring;
}

async function rootSecret(folder: string, passphrase: string | undefined): Promise<Buffer> {
  const file = join(folder, passphrase === undefined ? "master.key" : "master.salt");
  let kept = await readFile(file).catch(() => undefined);
  if (!kept) {
    kept = randomBytes(32);
    await writeFile(file, kept, { mode: 0o600, flag: "wx" });
  }
  return passphrase === undefined
    ? kept
    : scryptSync(passphrase, kept, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
}

async function readPairs(folder: string, key: Buffer): Promise<KeyPair[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".pair.json")).sort();
  return Promise.all(
    files.map(async (name) => {
      const kept: KeptPair = JSON.parse(await readFile(join(folder, name), "utf8"));
      const der = unseal(key, Buffer.from(kept.sealed, "base64"), `${kept.use}|${kept.since}`);
      return toPair(createPrivateKey({ key: der, format: "der", type: "pkcs8" }), kept.use, kept.since);
    }),
  );
}

async function makePair(folder: string, use: "sig" | "enc", now: Temporal.Instant, key: Buffer): Promise<KeyPair> {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  // What it signs says its time in whole seconds: a key of this second is good for all of it.
  const since = now.round({ smallestUnit: "second", roundingMode: "floor" }).toString();
  const der = privateKey.export({ format: "der", type: "pkcs8" });
  const kept: KeptPair = { use, since, sealed: seal(key, der, `${use}|${since}`).toString("base64") };
  const pair = toPair(privateKey, use, since);
  // Written whole or not at all: a start cut short must not leave half a key.
  const file = join(folder, `${use}-${pair.kid}.pair.json`);
  await writeFile(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return pair;
}

function toPair(privateKey: KeyObject, use: "sig" | "enc", since: string): KeyPair {
  const { x = "", y = "" } = createPublicKey(privateKey).export({ format: "jwk" }) as { x?: string; y?: string };
  const publicJwk = { kty: "EC", crv: "P-256", x, y } as const;
  return { kid: thumbprint(publicJwk), use, privateKey, publicJwk, since };
}

/** RFC 7638: the members in this order, no space. */
export function thumbprint(jwk: {
  readonly crv: string;
  readonly kty: string;
  readonly x: string;
  readonly y: string;
}): string {
  const members = `{"crv":"${jwk.crv}","kty":"${jwk.kty}","x":"${jwk.x}","y":"${jwk.y}"}`;
  return createHash("sha256").update(members).digest("base64url");
}

function newest(pairs: readonly KeyPair[], use: "sig" | "enc"): KeyPair {
  const found = pairs.filter((pair) => pair.use === use).sort((one, other) => (one.since < other.since ? 1 : -1))[0];
  if (!found) {
    throw new Error(`No ${use} key`);
  }
  return found;
}
