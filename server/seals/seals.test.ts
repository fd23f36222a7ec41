import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  prepareTrust,
  type Result,
  readCertificate,
  readRevocationList,
  type SealVerdict,
  verifySeal,
} from "@wasl/travel-document";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";

import type { Pools } from "../services.ts";
import { openPools } from "../store/pools.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import type { PublishedSeals, SealRequest, Seals } from "./api.ts";
import { checkSignature } from "./check-signature.ts";
import { openSeals, type SealsOptions } from "./seals.ts";

vi.setConfig({ testTimeout: 30_000 });

let cluster: TestCluster;
let pools: Pools;
let options: SealsOptions;
let now: Temporal.Instant;
beforeAll(async () => {
  cluster = await startTestCluster();
  pools = openPools(await cluster.database("MA"), { size: 3 });
}, 60_000);
afterAll(async () => {
  await pools?.end();
  await cluster?.stop();
});

beforeEach(async () => {
  now = Temporal.Instant.from("2026-03-12T08:20:00Z");
  await pools.people.query("drop table if exists people.seal_signature, people.seal_revocation, people.seal_list");
  const since = now;
  options = {
    state: "MA",
    dataDir: await mkdtemp(join(cluster.folder, "MA-")),
    secret: Buffer.alloc(32, 7),
    pool: pools.people,
    clock: () => now,
    since,
    publicUrl: "https://seals.example",
  };
});

const mrz = ["PUMAREL<AMRANI<<YOUSSEF<<<<<<<<<<<<<", "MA42077190MAR9203<<0M2604125<<<<<<<4"];

function request(changes: Partial<SealRequest> = {}): SealRequest {
  const day = now.toZonedDateTimeISO("Africa/Casablanca").toPlainDate().toString();
  const people = { askedBy: "rachid", approvedBy: "salma", post: "MA-CG-BOD", ref: "0b6d1c5e" };
  return { mrz, issuedOn: day, signedOn: day, ...people, ...changes };
}

async function sealed(seals: Seals): Promise<Buffer> {
  const made = await seals.seal(request());
  if (!made.ok) throw new Error(made.refusal.code);
  return made.seal;
}

const read = <T>(result: Result<T>) => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result;
};

/** What anybody can do with what the State publishes. */
async function verify(seal: Uint8Array, published: PublishedSeals): Promise<SealVerdict> {
  const trust = await prepareTrust(
    {
      authorities: published.authorities.map((der) => read(readCertificate(der)).certificate),
      signers: published.signers.map((der) => read(readCertificate(der)).certificate),
      lists: published.list ? [read(readRevocationList(published.list)).list] : [],
    },
    checkSignature,
  );
  return verifySeal(seal, { trust, check: checkSignature, printed: mrz.join("\n"), on: "2026-03-12" });
}

test("what two people have signed is sealed; anybody verifies it with what is published, without a remark", async () => {
  const seals = await openSeals(options);
  expect(await verify(await sealed(seals), await seals.published())).toMatchObject({ status: "VALID", remarks: [] });
  expect(seals.demonstration).toBe(true);
});

test("the same after a restart, and no private key lies in clear", async () => {
  const first = await (await openSeals(options)).published();
  const again = await (await openSeals(options)).published();
  expect(again).toEqual(first);
  const folder = join(options.dataDir, "keys", "seals");
  for (const name of await readdir(folder)) {
    expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    expect(await readFile(join(folder, name), "utf8")).not.toMatch(/PRIVATE|"d":/);
  }
  await expect(openSeals({ ...options, secret: Buffer.alloc(32, 8) })).rejects.toThrow();
});

test("the certificates are of ICAO's profile, and the authority's says DEMONSTRATION", async () => {
  const { authorities, signers } = await (await openSeals(options)).published();
  const [authority, signer] = [authorities[0], signers[0]].map((der) => read(readCertificate(der ?? "")).certificate);
  expect(authority).toMatchObject({
    subject: { country: "MA", commonName: "CSCA MA DEMONSTRATION", others: [] },
    key: { parameters: "explicit" },
    extensions: { authority: true, keyUsage: { keyCertSign: true, cRLSign: true, digitalSignature: false } },
  });
  expect(signer).toMatchObject({
    subject: { country: "MA", commonName: "DM" },
    serial: "101",
    notBefore: "2026-03-12T08:20:00Z",
    notAfter: "2027-06-12T08:20:00Z",
    extensions: { documentTypes: ["PU"], extendedKeyUsage: ["2.23.136.1.1.11.1"], critical: ["2.5.29.37"] },
  });
});

test("one person alone seals nothing, nor is a wrong zone sealed, or another State's", async () => {
  const seals = await openSeals(options);
  const refusal = async (changes: Partial<SealRequest>) => {
    const made = await seals.seal(request(changes));
    return made.ok ? undefined : made.refusal.code;
  };
  expect(await refusal({ approvedBy: "rachid" })).toBe("same-person");
  expect(await refusal({ mrz: [mrz[0] ?? "", (mrz[1] ?? "").replace("0M26", "1M26")] })).toBe("seal-mrz");
  expect(await refusal({ mrz: [(mrz[0] ?? "").replace("PUMAR", "PUFRA"), mrz[1] ?? ""] })).toBe("seal-state");
  expect(await seals.log()).toEqual([]);
});

test("every signature is in the log with its two people; nothing of the log can be changed", async () => {
  const seals = await openSeals(options);
  const bytes = await sealed(seals);
  await sealed(seals);
  const [second, first] = await seals.log();
  expect(first).toMatchObject({ sequence: 1, askedBy: "rachid", approvedBy: "salma", certificate: "101" });
  expect(second).toMatchObject({ sequence: 2, previous: first?.hash });
  expect(first?.content).toBe(await sha256(bytes.subarray(0, -66)));
  expect(await seals.firstBroken()).toBeUndefined();
  await expect(options.pool.query("update people.seal_signature set approved_by = 'x'")).rejects.toThrow("append-only");
  await expect(options.pool.query("delete from people.seal_signature")).rejects.toThrow("append-only");
});

async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes))).toString("hex");
}

test("many at once are logged one after the other", async () => {
  const seals = await openSeals(options);
  await Promise.all(Array.from({ length: 12 }, () => sealed(seals)));
  expect((await seals.log()).map(({ sequence }) => sequence)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(await seals.firstBroken()).toBeUndefined();
});

test("after a year a second key stands beside the first; what the first has sealed stays valid", async () => {
  const seals = await openSeals(options);
  const before = await sealed(seals);
  await seals.renew();
  expect((await seals.published()).signers).toHaveLength(1);
  now = now.add({ hours: 366 * 24 });
  await seals.renew();
  await seals.renew();
  const published = await seals.published();
  expect(published.signers).toHaveLength(2);
  expect(await verify(before, published)).toMatchObject({ status: "VALID", signer: { serial: "101" } });
  expect(await verify(await sealed(seals), published)).toMatchObject({ status: "VALID", signer: { serial: "102" } });
});

test("keys that are made at once, by two processes, are one authority's, each with a number of its own", async () => {
  const [seals, beside] = await Promise.all([openSeals(options), openSeals(options)]);
  expect(await beside.published()).toEqual(await seals.published());
  expect((await seals.published()).signers).toHaveLength(1);
  const made = await Promise.all([seals.rotate(), beside.rotate(), seals.rotate()]);
  expect(made.toSorted()).toEqual(["102", "103", "104"]);
  const folder = join(options.dataDir, "keys", "seals");
  await rm(join(folder, "signer-102.seal.json"));
  expect(await seals.rotate()).toBe("105");
  now = now.add({ hours: 366 * 24 });
  await Promise.all([seals.renew(), beside.renew()]);
  expect((await seals.published()).signers).toHaveLength(5);
});

test("what is published is read from certificates alone; only the key that seals is opened", async () => {
  const seals = await openSeals(options);
  await seals.rotate();
  const file = join(options.dataDir, "keys", "seals", "signer-101.seal.json");
  const kept = JSON.parse(await readFile(file, "utf8"));
  await writeFile(file, JSON.stringify({ ...kept, sealed: Buffer.alloc(200).toString("base64") }));
  expect((await seals.published()).signers).toHaveLength(2);
  expect(await verify(await sealed(seals), await seals.published())).toMatchObject({ signer: { serial: "102" } });
});

test("a key that is too old seals nothing, even where nobody renewed it", async () => {
  const seals = await openSeals(options);
  now = now.add({ hours: 430 * 24 });
  expect(await verify(await sealed(seals), await seals.published())).toMatchObject({ signer: { serial: "102" } });
});

test("a certificate that two people revoke is on the list at once, and signs no more", async () => {
  const seals = await openSeals(options);
  const bytes = await sealed(seals);
  expect(await seals.revoke("101", "rachid", "rachid")).toBe("same-person");
  expect(await seals.revoke("999", "rachid", "salma")).toBe("unknown-certificate");
  expect(await seals.revoke("101", "rachid", "salma")).toBe("revoked");
  expect(await seals.revoke("101", "rachid", "salma")).toBe("revoked");
  expect(await verify(bytes, await seals.published())).toMatchObject({ reason: "REVOKED_CERTIFICATE" });
  const next = await sealed(seals);
  expect(await verify(next, await seals.published())).toMatchObject({ status: "VALID", signer: { serial: "102" } });
});

test("the list is issued anew every thirty days, with a growing number", async () => {
  const seals = await openSeals(options);
  const listed = async () => read(readRevocationList((await seals.published()).list ?? "")).list;
  expect(await listed()).toMatchObject({ thisUpdate: "2026-03-12T08:20:00Z", nextUpdate: "2026-06-10T08:20:00Z" });
  now = now.add({ hours: 29 * 24 });
  expect((await listed()).thisUpdate).toBe("2026-03-12T08:20:00Z");
  now = now.add({ hours: 2 * 24 });
  expect((await listed()).thisUpdate).toBe("2026-04-12T08:20:00Z");
});
