import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareTrust, verifySeal, writeSeal } from "@wasl/travel-document";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openPools } from "../store/pools.ts";
import { startTestCluster } from "../testing/postgres.ts";
import { checkSignature } from "./check-signature.ts";
import { type GivenSealKeys, openGivenKeys } from "./given-keys.ts";
import { whoseKeys } from "./kept-keys.ts";
import { openSeals } from "./seals.ts";
import { certify, makeStateKeys, openssl, password, sealerExtension } from "./testing/state-keys.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), "wasl-given-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const mrz = ["PUMAREL<AMRANI<<YOUSSEF<<<<<<<<<<<<<", "MA42077190MAR9203<<0M2604125<<<<<<<4"];

/** The State's keys, and certificates of the signer's key that it could give by mistake. */
async function makeKeys(): Promise<void> {
  await makeStateKeys(folder);
  await openssl("ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", at("other.key"));
  await certify(folder, "tls", "/C=MA/CN=01", "extendedKeyUsage=critical,serverAuth\n");
  await certify(folder, "next", "/C=MA/CN=01", sealerExtension);
  await certify(folder, "french", "/C=FR/CN=01", sealerExtension);
  // A list of types (Doc 9303-12 §7.1.1.6): version 0, the set of "V".
  const visas = "2.23.136.1.1.6.2=DER:30:08:02:01:00:31:03:13:01:56\n";
  await certify(folder, "visas", "/C=MA/CN=01", `${sealerExtension}${visas}`);
}

/** The authority's next key, linked to the one before, in one file with that one's certificate. */
async function certifyLink(): Promise<void> {
  const extensions = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n";
  await certify(folder, "link", "/C=MA/CN=CSCA", extensions, "0x1B", "other");
  await writeFile(at("both.pem"), Buffer.concat([await readFile(at("csca.pem")), await readFile(at("link.pem"))]));
}

/** What the authority signs: a list with nothing on it, and one that revokes its signer. */
async function makeLists(): Promise<void> {
  await writeFile(at("index"), "");
  await writeFile(at("ca.cnf"), `[ca]\ndefault_ca=c\n[c]\ndatabase=${at("index")}\ndefault_md=sha256\n`);
  const ca = ["ca", "-config", at("ca.cnf"), "-cert", at("csca.pem"), "-keyfile", at("csca.key")];
  await openssl(...ca, "-gencrl", "-crldays", "30", "-out", at("none.crl"));
  await openssl(...ca, "-revoke", at("signer.pem"));
  await openssl(...ca, "-gencrl", "-crldays", "30", "-out", at("revoked.crl"));
}

const given = (key: string, changes: Partial<GivenSealKeys> = {}): GivenSealKeys => ({
  authority: at("csca.pem"),
  certificates: at("signer.pem"),
  key: at(key),
  password,
  ...changes,
});

describe("keys that a State gives", () => {
  beforeAll(makeKeys);

  test.each(["signer.enc", "signer.p12"])(
    "%s seals, and its seals verify through the State's authority",
    async (key) => {
      const { signer, authorities, certificates } = await openGivenKeys(given(key), "MAR");
      const day = Temporal.Now.plainDateISO().toString();
      const made = await writeSeal({ mrz, issuedOn: day, signedOn: day }, signer);
      const trust = await prepareTrust({ signers: certificates, authorities }, checkSignature);
      const verdict = made.ok ? await verifySeal(made.seal, { trust, check: checkSignature }) : made;
      expect(verdict).toMatchObject({ status: "VALID", signer: { serial: "2B" } });
    },
  );

  test("a key that replaces another waits until its certificate has been published for a fortnight, behind the one that signs", async () => {
    const options = { state: "MA", dataDir: folder, secret: Buffer.alloc(32, 7), publicUrl: "https://seals.example" };
    let clock = Temporal.Now.instant();
    const day = clock.toString().slice(0, 10);
    const request = { mrz, issuedOn: day, signedOn: day, askedBy: "a", approvedBy: "b", post: "MA-CG-BOD", ref: "1" };
    const cluster = await startTestCluster();
    const pools = openPools(await cluster.database("MA"), { size: 2 });
    const start = (changes: Partial<GivenSealKeys>) =>
      openSeals({
        ...options,
        pool: pools.people,
        clock: () => clock,
        since: clock,
        given: given("signer.enc", changes),
      });
    try {
      expect(await (await start({})).seal(request)).toMatchObject({ ok: true, certificate: "2B" });
      clock = clock.add({ hours: 1 });
      const next = await start({ certificates: at("next.pem") });
      const from = clock
        .add({ hours: 14 * 24 })
        .toString()
        .slice(0, 10);
      expect(await next.seal(request)).toMatchObject({ refusal: { code: "seal-key-waits", about: { date: from } } });
      expect(await (await start({})).seal(request)).toMatchObject({ ok: true, certificate: "2B" });
      clock = clock.add({ hours: 14 * 24 });
      expect(await next.seal(request)).toMatchObject({ ok: true, certificate: "2C" });
    } finally {
      await pools.end();
      await cluster.stop();
    }
  });

  test("an authority's file holds its certificates and its links, each published as what it is", async () => {
    await certifyLink();
    const opened = await openGivenKeys(given("signer.enc", { authority: at("both.pem") }), "MAR");
    expect([opened.authorities, opened.links].map((all) => all.map(({ serial }) => serial))).toEqual([["1A"], ["1B"]]);
  });

  test("keys for another State's documents are refused at start", async () => {
    await expect(openGivenKeys(given("signer.enc"), "FRA")).rejects.toThrow("UNTRUSTED_CERTIFICATE");
  });

  test("a State's server starts on its own keys, seals while the certificate is valid, and is no demonstration", async () => {
    const options = { state: "MA", dataDir: folder, secret: Buffer.alloc(32, 7), publicUrl: "https://seals.example" };
    const now = Temporal.Now.instant();
    const cluster = await startTestCluster();
    const pools = openPools(await cluster.database("MA"), { size: 2 });
    try {
      let clock = now;
      const seals = await openSeals({
        ...options,
        pool: pools.people,
        clock: () => clock,
        since: now,
        given: given("signer.p12"),
      });
      const day = now.toString().slice(0, 10);
      const request = { mrz, issuedOn: day, signedOn: day, askedBy: "a", approvedBy: "b", post: "MA-CG-BOD", ref: "1" };
      expect(seals.demonstration).toBe(false);
      expect(await whoseKeys(folder)).toBe("given");
      expect(await seals.seal(request)).toMatchObject({ ok: true, certificate: "2B" });
      expect(await seals.revoke("2B", "a", "b")).toBe("not-own-authority");
      expect((await seals.published()).list).toBeUndefined();
      await makeLists();
      const list = at("now.crl");
      const listed = { ...given("signer.enc"), revocationList: list };
      const asking = await openSeals({ ...options, pool: pools.people, clock: () => clock, since: now, given: listed });
      expect(await asking.seal(request)).toMatchObject({ refusal: { code: "seal-list-unverified" } });
      await copyFile(at("none.crl"), list);
      expect(await asking.seal(request)).toMatchObject({ ok: true });
      await copyFile(at("revoked.crl"), list);
      expect(await asking.seal(request)).toMatchObject({ refusal: { code: "seal-certificate-revoked" } });
      await expect(openSeals({ ...options, pool: pools.people, clock: () => clock, since: now })).rejects.toThrow(
        "MA sealed with keys that were given to it",
      );
      clock = now.add({ hours: 24 * 500 });
      expect(await seals.seal(request)).toMatchObject({ ok: false, refusal: { code: "seal-certificate-over" } });
    } finally {
      await pools.end();
      await cluster.stop();
    }
  }, 60_000);

  test.each<[string, Partial<GivenSealKeys>, string]>([
    ["signer.key", {}, "is not encrypted"],
    ["signer.enc", { password: "another" }, ""],
    ["signer.p12", { password: "another" }, "openssl pkcs12"],
    ["csca.pem", {}, "is not encrypted"],
    ["signer.enc", { certificates: at("csca.pem") }, "not the private key"],
    ["signer.enc", { authority: at("signer.key") }, "does not hold certificates"],
    ["absent", {}, "ENOENT"],
    ["the token", { key: "pkcs11:token=seals;object=signer?pin-value=1234" }, "pin must not be in its address"],
    ["signer.enc", { certificates: at("tls.pem") }, "UNTRUSTED_CERTIFICATE"],
    ["signer.enc", { certificates: at("french.pem") }, "UNTRUSTED_CERTIFICATE"],
    ["signer.enc", { certificates: at("visas.pem") }, "INVALID_DOCUMENTTYPE"],
    ["signer.enc", { authority: at("signer.pem") }, "UNTRUSTED_CERTIFICATE"],
  ])("%s: the server does not start on it (%#)", async (key, changes, says) => {
    await expect(openGivenKeys(given(key, changes), "MAR")).rejects.toThrow(says);
  });
});
