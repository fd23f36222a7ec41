import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  return { authority: Buffer.from(own.authority.der).toString("base64"), signers, list };
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
    signers: france.signers.map((text) => Buffer.from(text, "base64")),
  });
  const [own] = await peerSeals(pool(body([france.authority], france.list)));
  expect(own?.list).toEqual(Buffer.from(france.list, "base64"));
});

test("what a peer signs of another State's authority alone is refused and not kept", async () => {
  const writes: string[] = [];
  const answering = (said: string) =>
    ({
      pool: { query: async (text: string) => void writes.push(text) },
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
