import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Authority, issueAuthority, issueLink } from "@wasl/travel-document";
import type { Pool } from "pg";
import { afterAll, expect, test } from "vitest";
import { openOwnAuthority } from "../seals/own-authority.ts";
import { fetchSeals, type PeerSealServices, peerSeals } from "./peer-seals.ts";

const folder = await mkdtemp(join(tmpdir(), "wasl-peer-seals-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const since = Temporal.Instant.from("2026-03-12T08:20:00Z");

async function stateOf(state: string, code: string) {
  const options = { folder: join(folder, state), secret: Buffer.alloc(32, 7), state, code, since };
  const own = await openOwnAuthority({
    ...options,
    publicUrl: "https://seals.example",
    exclusive: (work) => work(),
  });
  const signers = (await own.signers()).map(({ certificate }) => Buffer.from(certificate.der).toString("base64"));
  const list = Buffer.from(await own.list([], 1, since)).toString("base64");
  return { authority: Buffer.from((await own.authorities())[0]?.der ?? "").toString("base64"), signers, list };
}

const [morocco, france] = await Promise.all([stateOf("MA", "MAR"), stateOf("FR", "FRA")]);

/** A body as France's server signs it: of whatever it likes. */
function body(authorities: readonly string[], list: string) {
  const signers = [...france.signers, ...morocco.signers];
  const said = { iss: "FR", at: since.toString(), code: "MAR", demonstration: false };
  return JSON.stringify({ ...said, authorities, signers, list });
}

const pool = (kept: string) => ({ query: async () => ({ rows: [{ state: "FR", body: kept }] }) }) as unknown as Pool;

test("a peer vouches for its own State only: other countries' certificates and lists are left out, its word for itself too", async () => {
  const [kept] = await peerSeals(pool(body([france.authority, morocco.authority], morocco.list)));
  expect(kept).toEqual({
    state: "FR",
    code: "FRA",
    demonstration: true,
    authorities: [Buffer.from(france.authority, "base64")],
    links: [],
    signers: france.signers.map((text) => Buffer.from(text, "base64")),
  });
  const [own] = await peerSeals(pool(body([france.authority], france.list)));
  expect(own?.list).toEqual(Buffer.from(france.list, "base64"));
});

test("what a peer signs of another State's authority alone is refused and not kept", async () => {
  const writes: string[] = [];
  const answering = (said: string) =>
    ({
      pool: {
        query: async (text: string) => {
          if (text.startsWith("insert")) writes.push(text);
          return { rows: [] };
        },
      },
      trust: { find: async () => ({ state: "FR" }), verify: async () => true },
      address: async () => "http://france.example",
      dispatcher: {
        request: async () => ({
          statusCode: 200,
          body: { json: async () => ({ body: said, kid: "k", signature: "" }) },
        }),
      },
    }) as unknown as PeerSealServices;
  expect(await fetchSeals(answering(body([morocco.authority], morocco.list)), "FR")).toBe("refused");
  expect(writes).toEqual([]);
  expect(await fetchSeals(answering(body([france.authority], france.list)), "FR")).toBe("kept");
  expect(writes).toHaveLength(1);
});

test("another authority of a State that is known already is kept through a link from the one before only", async () => {
  const at = (more: number) => since.add({ hours: more * 24 }).toString();
  const plain = { country: "FR", commonName: "CSCA" };
  const [first, next, stranger] = [authority(plain), authority(plain), authority(plain)];
  const years = { from: at(0), until: at(3000) };
  const names = {
    state: "FRA",
    listUrl: "https://a.example/l",
    contactUrl: "https://a.example",
    signsFrom: at(0),
    signsUntil: at(2000),
  };
  const base64 = (der: Uint8Array) => Buffer.from(der).toString("base64");
  const [old, following, strange] = await Promise.all(
    [first, next, stranger].map(async (one) => base64(await issueAuthority(one, "1A", years, names))),
  );
  const [link, forged] = await Promise.all(
    [first, stranger].map(async (one) => base64(await issueLink(one, next, "1B", years, names))),
  );
  const said = (authorities: unknown[], links: unknown[] = []) =>
    JSON.stringify({ iss: "FR", at: at(1), code: "FRA", demonstration: false, authorities, links, signers: [] });
  const fetched = (body: string) => fetchSeals(answeringTo(body, said([old])), "FR");
  expect(await fetched(said([old, following], [link]))).toBe("kept");
  expect(await fetched(said([following], [link]))).toBe("kept");
  expect(await fetched(said([old]))).toBe("kept");
  expect(await fetched(said([old, following]))).toBe("refused");
  expect(await fetched(said([old, following], [forged]))).toBe("refused");
  expect(await fetched(said([strange]))).toBe("refused");
  const demonstration = JSON.stringify({ ...JSON.parse(said([strange])), demonstration: true });
  expect(await fetchSeals(answeringTo(said([old]), demonstration), "FR")).toBe("kept");
});

function authority(name: { readonly country: string; readonly commonName: string }): Authority {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const der = publicKey.export({ format: "der", type: "spki" });
  return { ...name, key: { curve: "P-256", publicKey: der, sign: (bytes) => sign("sha256", bytes, privateKey) } };
}

function answeringTo(body: string, kept: string): PeerSealServices {
  return {
    pool: { query: async (text: string) => ({ rows: text.startsWith("select") ? [{ state: "FR", body: kept }] : [] }) },
    trust: { find: async () => ({ state: "FR" }), verify: async () => true },
    address: async () => "http://france.example",
    dispatcher: {
      request: async () => ({ statusCode: 200, body: { json: async () => ({ body, kid: "k", signature: "" }) } }),
    },
  } as unknown as PeerSealServices;
}
