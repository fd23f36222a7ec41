/** A State's key on a PKCS #11 token: SoftHSM's, by OpenSSL's engine. Left out where these are not installed. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareTrust, verifySeal, writeSeal } from "@wasl/travel-document";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { missingForTokens } from "../../scripts/token-hands.mjs";
import { checkSignature } from "./check-signature.ts";
import { type GivenSealKeys, openGivenKeys } from "./given-keys.ts";
import { makeStateKeys } from "./testing/state-keys.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const pin = "48151623";
const mrz = ["PUMAREL<AMRANI<<YOUSSEF<<<<<<<<<<<<<", "MA42077190MAR9203<<0M2604125<<<<<<<4"];

describe.skipIf(missingForTokens().length > 0)("a key that never leaves its token", () => {
  let folder = "";
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "wasl-token-"));
    await makeStateKeys(folder);
    await mkdir(at("tokens"));
    await writeFile(at("softhsm2.conf"), `directories.tokendir = ${at("tokens")}\nobjectstore.backend = file\n`);
    vi.stubEnv("SOFTHSM2_CONF", at("softhsm2.conf"));
    const softhsm = (...args: string[]) => execFileSync("softhsm2-util", [...args, "--pin", pin], { stdio: "pipe" });
    softhsm("--init-token", "--free", "--label", "seals", "--so-pin", "13579246");
    for (const name of ["signer", "csca"]) {
      execFileSync("openssl", ["pkcs8", "-topk8", "-nocrypt", "-in", at(`${name}.key`), "-out", at(`${name}.p8`)]);
      softhsm(
        "--import",
        at(`${name}.p8`),
        "--token",
        "seals",
        "--label",
        name,
        "--id",
        name === "signer" ? "2B" : "1A",
      );
    }
    // From here on it is on the token alone.
    for (const name of ["signer.key", "signer.p8", "signer.enc", "signer.p12"]) await rm(at(name));
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  const open = (changes: Partial<GivenSealKeys> = {}) =>
    openGivenKeys(
      {
        authority: at("csca.pem"),
        certificates: at("signer.pem"),
        key: "pkcs11:token=seals;object=signer;type=private",
        password: pin,
        tokens: "engine",
        ...changes,
      },
      "MAR",
    );

  test("signs there, and the seals verify through the State's authority", async () => {
    const { signer, authorities, certificates } = await open();
    const day = Temporal.Now.plainDateISO().toString();
    const made = await writeSeal({ mrz, issuedOn: day, signedOn: day }, signer);
    if (!made.ok) throw new Error(made.refusal.code);
    const trust = await prepareTrust({ signers: certificates, authorities }, checkSignature);
    const verdict = await verifySeal(made.seal, { trust, check: checkSignature });
    expect(verdict).toMatchObject({ status: "VALID", signer: { serial: "2B" } });
  });

  test.each<[string, Partial<GivenSealKeys>, RegExp]>([
    ["a wrong pin", { password: "11111111" }, /openssl pkeyutl/],
    ["a key that is not there", { key: "pkcs11:token=seals;object=nobody;type=private" }, /openssl pkeyutl/],
    ["a token that is not there", { key: "pkcs11:token=none;object=signer;type=private" }, /openssl pkeyutl/],
    ["another's key", { key: "pkcs11:token=seals;object=csca;type=private" }, /not the private key of its certificate/],
  ])("%s: the server does not start", async (_, changes, says) => {
    const refused = open(changes);
    await expect(refused).rejects.toThrow(says);
    await expect(refused).rejects.not.toThrow(pin);
  });
});
