import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { start } from "./cli/start.ts";
import { type DemoCorridor, startDemoCorridor } from "./corridor-demo.ts";
import { sealSettings } from "./seals/settings.ts";
import { makeStateKeys, password } from "./seals/testing/state-keys.ts";
import { startTestCluster, type TestCluster } from "./testing/postgres.ts";

const mrz = ["PUMAREL<AMRANI<<YOUSSEF<<<<<<<<<<<<<", "MA42077190MAR9203<<0M2604125<<<<<<<4"];

let cluster: TestCluster;
let keys: string;
beforeAll(async () => {
  cluster = await startTestCluster();
  keys = await mkdtemp(join(cluster.folder, "keys-"));
  await makeStateKeys(keys);
  await writeFile(join(keys, "password"), `${password}\n`);
}, 60_000);
afterAll(() => cluster?.stop());

const environment = (key: string, more: Record<string, string> = {}) => ({
  WASL_MA_SEAL_AUTHORITY: join(keys, "csca.pem"),
  WASL_MA_SEAL_CERTIFICATES: join(keys, "signer.pem"),
  WASL_MA_SEAL_KEY: join(keys, key),
  WASL_MA_SEAL_PASSWORD_FILE: join(keys, "password"),
  ...more,
});

describe("a corridor of which a State has given its own keys", () => {
  test.each(["signer.enc", "signer.p12"])(
    "seals by %s, is no demonstration, and invents nothing",
    { timeout: 60_000 },
    async (key) => {
      const given = await sealSettings(environment(key), "MA");
      if (!given) throw new Error("No keys");
      const dataDir = await mkdtemp(join(cluster.folder, "given-"));
      const prefix = `given_${key.replace(".", "_")}`;
      const begin = (seals = {}) =>
        startDemoCorridor({ dataDir, adminUrl: cluster.adminUrl, firstPort: 5210, prefix, seals });
      const corridor = await begin({ MA: given });
      try {
        await isReal(corridor);
      } finally {
        await corridor.stop();
      }
      // A setting that is lost makes no demonstration of it.
      await expect(begin()).rejects.toThrow("WASL_MA_SEAL_KEY");
    },
  );

  test("is not begun on a folder with invented cases", async () => {
    const dataDir = await mkdtemp(join(cluster.folder, "played-"));
    await writeFile(join(dataDir, "demonstration"), "2026-03-12T08:20:00Z");
    const given = await sealSettings(environment("signer.enc"), "MA");
    const begun = startDemoCorridor({
      dataDir,
      adminUrl: cluster.adminUrl,
      firstPort: 5230,
      seals: given ? { MA: given } : {},
    });
    await expect(begun).rejects.toThrow("holds a demonstration");
  });
});

async function isReal({ servers, demonstration }: DemoCorridor): Promise<void> {
  expect(demonstration).toBe(false);
  const morocco = servers.find(({ state }) => state === "MA");
  const france = servers.find(({ state }) => state === "FR");
  if (!morocco || !france) throw new Error("Two States");
  const day = Temporal.Now.plainDateISO().toString();
  const people = { askedBy: "a", approvedBy: "b", post: "MA-CG-BOD", ref: "1" };
  const made = await morocco.server.services.seals.seal({ mrz, issuedOn: day, signedOn: day, ...people });
  expect(made).toMatchObject({ ok: true, certificate: "2B" });
  const published = await (await fetch(`${morocco.url}/seals/certificates.json`)).json();
  expect(published.own).toMatchObject({ demonstration: false, signers: [{ serial: "2B" }] });
  expect(JSON.stringify(published.own)).not.toContain("DEMONSTRATION");
  await france.server.settled();
  const [known] = await france.server.services.peerSeals();
  expect(known).toMatchObject({ state: "MA", demonstration: false });
  for (const { url, server } of servers) {
    expect(await (await fetch(`${url}/api/corridor`)).json()).toMatchObject({ demonstration: false });
    const headers = { "content-type": "application/json" };
    const entered = await fetch(`${url}/api/demo/session`, { method: "POST", headers, body: '{"person":"ma-rachid"}' });
    expect(entered.ok).toBe(false);
    const accounts = await server.services.pools.people.query('select from people."user"');
    expect(accounts.rowCount).toBe(0);
  }
  const owner = new Client({ connectionString: morocco.server.database.urls.owner });
  await owner.connect();
  const records = await owner.query("select from register.record limit 1").finally(() => owner.end());
  expect(records.rowCount).toBe(0);
}

describe("settings of a State's keys", () => {
  test("none of them is none; some of them are not", async () => {
    expect(await sealSettings({ WASL_MA_SEAL_KEY: "" }, "MA")).toBeUndefined();
    expect(await sealSettings(environment("signer.enc"), "FR")).toBeUndefined();
    await expect(sealSettings({ WASL_MA_SEAL_KEY: "k" }, "MA")).rejects.toThrow(
      "WASL_MA_SEAL_AUTHORITY, WASL_MA_SEAL_CERTIFICATES must be set too",
    );
  });

  test.each<[Record<string, string>, string]>([
    [{ WASL_MA_SEAL_TOKENS: "card" }, 'provider or engine, not "card"'],
    [{ WASL_MA_SEAL_PASSWORD: "x" }, "both set"],
    [{ WASL_MA_SEAL_PASSWORD_FILE: "/nowhere" }, "cannot be read"],
  ])("%o is said to be wrong", async (more, says) => {
    await expect(sealSettings(environment("signer.enc", more), "MA")).rejects.toThrow(says);
  });

  test("a token's keys are named whole; a password's file ends at its first line", async () => {
    const token = { WASL_MA_SEAL_TOKENS: "engine", WASL_MA_SEAL_REVOCATION_LIST: "l.crl" };
    expect(await sealSettings(environment("x", { ...token, WASL_MA_SEAL_KEY: "pkcs11:token=seals" }), "MA")).toEqual({
      authority: join(keys, "csca.pem"),
      certificates: join(keys, "signer.pem"),
      key: "pkcs11:token=seals",
      password,
      revocationList: "l.crl",
      tokens: "engine",
    });
  });

  test("wasl start says what is missing, and that --demo and a State's own keys exclude each other", async () => {
    const before = { ...process.env };
    const run = async (settings: Record<string, string>) => {
      const said: string[] = [];
      Object.assign(process.env, settings);
      const status = await start(["--demo"], { out: () => undefined, err: (text) => said.push(text) });
      process.env = { ...before };
      return [status, said.join()];
    };
    expect(await run({ WASL_MA_SEAL_KEY: "k" })).toEqual([2, expect.stringContaining("must be set too")]);
    expect(await run(environment("signer.enc"))).toEqual([2, expect.stringContaining("--demo plays invented cases")]);
  });
});
