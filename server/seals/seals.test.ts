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
      links: published.links.map((der) => read(readCertificate(der)).certificate),
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

const days = (count: number) => ({ hours: count * 24 });
/** Certificate that the next seal is made with, or why there is none. */
async function signsNow(seals: Seals): Promise<string> {
  const made = await seals.seal(request());
  return made.ok ? made.certificate : `${made.refusal.code} ${made.refusal.about?.date}`;
}

test("a next key signs only once it has been published for a fortnight; the very first waits for nobody", async () => {
  const seals = await openSeals(options);
  expect(await signsNow(seals)).toBe("101");
  expect(await seals.rotate()).toMatchObject({ serial: "102", signsFrom: now.add(days(14)) });
  expect((await seals.published()).signers).toHaveLength(2);
  expect(await signsNow(seals)).toBe("101");
  now = now.add({ hours: 14 * 24 - 1 });
  expect(await signsNow(seals)).toBe("101");
  now = now.add({ hours: 1 });
  expect(await signsNow(seals)).toBe("102");
});

test("what two keys in turn have sealed stays valid, each followed after a year", async () => {
  const seals = await openSeals(options);
  const before = await sealed(seals);
  await seals.renew();
  // The one that signs, and one in reserve.
  expect((await seals.published()).signers).toHaveLength(2);
  now = now.add(days(366));
  expect(await signsNow(seals)).toBe("102");
  await seals.renew();
  await seals.renew();
  expect((await seals.published()).signers).toHaveLength(3);
  now = now.add(days(14));
  const published = await seals.published();
  expect(await verify(before, published)).toMatchObject({ status: "VALID", signer: { serial: "101" } });
  expect(await verify(await sealed(seals), published)).toMatchObject({ status: "VALID", signer: { serial: "103" } });
});

test("the authority's next key is linked to the one before: who has the first only verifies what the next has certified", async () => {
  const seals = await openSeals(options);
  const first = (await seals.published()).authorities;
  for (let month = 0; month < 62; month++) {
    now = now.add(days(30));
    await seals.renew();
  }
  const published = await seals.published();
  expect([published.authorities, published.links].map((all) => all.length)).toEqual([2, 1]);
  const newest = read(readCertificate(published.authorities.at(-1) ?? "")).certificate;
  const seal = await sealed(seals);
  const verdict = await verify(seal, { ...published, authorities: first });
  expect(verdict).toMatchObject({
    status: "VALID",
    statusAsOf: read(readRevocationList(published.list ?? "")).list.thisUpdate,
  });
  expect(verdict.signer?.extensions.authorityKey).toBe(newest.extensions.subjectKey);
  expect(await verify(seal, { ...published, authorities: first, links: [] })).toMatchObject({
    reason: "UNTRUSTED_CERTIFICATE",
  });
  expect(await (await openSeals(options)).published()).toEqual(published);
});

test("keys that are made at once, by two processes, are one authority's, each with a number of its own", async () => {
  const [seals, beside] = await Promise.all([openSeals(options), openSeals(options)]);
  expect(await beside.published()).toEqual(await seals.published());
  expect((await seals.published()).signers).toHaveLength(1);
  const made = await Promise.all([seals.rotate(), beside.rotate(), seals.rotate()]);
  expect(made.map(({ serial }) => serial).toSorted()).toEqual(["102", "103", "104"]);
  const folder = join(options.dataDir, "keys", "seals");
  await rm(join(folder, "signer-102.seal.json"));
  expect((await seals.rotate()).serial).toBe("105");
  now = now.add({ hours: 366 * 24 });
  await Promise.all([seals.renew(), beside.renew()]);
  expect((await seals.published()).signers).toHaveLength(5);
});

test("what is published is read from certificates alone; only the key that seals is opened", async () => {
  const seals = await openSeals(options);
  await seals.rotate();
  now = now.add(days(14));
  const file = join(options.dataDir, "keys", "seals", "signer-101.seal.json");
  const kept = JSON.parse(await readFile(file, "utf8"));
  await writeFile(file, JSON.stringify({ ...kept, sealed: Buffer.alloc(200).toString("base64") }));
  expect((await seals.published()).signers).toHaveLength(2);
  expect(await verify(await sealed(seals), await seals.published())).toMatchObject({ signer: { serial: "102" } });
});

test("a key that is too old seals nothing, even where nobody renewed it: the next is made, and waits like any other", async () => {
  const seals = await openSeals(options);
  now = now.add(days(430));
  expect(await signsNow(seals)).toBe("seal-key-waits 2027-05-30");
  now = now.add(days(14));
  expect(await signsNow(seals)).toBe("102");
});

test("a certificate that two people revoke is on the list at once; the key in reserve, known for long, takes its place", async () => {
  const seals = await openSeals(options);
  const bytes = await sealed(seals);
  await seals.renew();
  now = now.add(days(13));
  expect(await signsNow(seals)).toBe("101");
  expect(await seals.revoke("101", "rachid", "rachid")).toBe("same-person");
  expect(await seals.revoke("999", "rachid", "salma")).toBe("unknown-certificate");
  expect(await seals.revoke("101", "rachid", "salma")).toBe("revoked");
  expect(await seals.revoke("101", "rachid", "salma")).toBe("revoked");
  expect(await verify(bytes, await seals.published())).toMatchObject({ reason: "REVOKED_CERTIFICATE" });
  expect(await signsNow(seals)).toBe("seal-key-waits 2026-03-26");
  await seals.renew();
  expect((await seals.published()).signers).toHaveLength(3);
  now = now.add(days(1));
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
