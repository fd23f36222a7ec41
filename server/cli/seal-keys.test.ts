import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openKeyring } from "../keys/keyring.ts";
import { createAccounts } from "../people/accounts.ts";
import { migratePeople } from "../people/migrate.ts";
import { startEmbedded } from "../postgres/embedded.ts";
import { noteGiven, whoseKeys } from "../seals/kept-keys.ts";
import { openSeals } from "../seals/seals.ts";
import { prepareDatabase } from "../store/databases.ts";
import { migrate } from "../store/migrate.ts";
import { stateFolder } from "./data-folder.ts";
import { seal } from "./seal.ts";

const folder = await mkdtemp(join(tmpdir(), "wasl seal keys "));
let pg: (work: (pool: Pool) => Promise<unknown>) => Promise<unknown>;
let asTheServer: () => Promise<void>;
const ended: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const cluster = await startEmbedded({ dataDir: folder, port: 0, settings: ["fsync=off"] });
  ended.push(() => cluster.stop());
  const database = await prepareDatabase(cluster.adminUrl, "MA", stateFolder(folder, "MA"));
  await migrate(database);
  const pool = new Pool({ connectionString: database.urls.people, max: 2 });
  await migratePeople(pool);
  const baseUrl = "http://localhost";
  const accounts = await createAccounts({
    pool,
    secret: "x".repeat(64),
    baseUrl,
    cookiePrefix: "wasl",
    demonstration: false,
  });
  for (const id of ["ma-x", "ma-y"]) {
    const email = `${id}@consulat.invalid`;
    await accounts.add({ id, name: "Karim Tazi", email, language: "fr", password: "a long enough sentence" });
  }
  pg = async (work) => {
    const exchange = new Pool({ connectionString: database.urls.exchange, max: 1 });
    await work(exchange).finally(() => exchange.end());
  };
  asTheServer = async () => {
    const seals = new Pool({ connectionString: database.urls.people, max: 2 });
    const own = stateFolder(folder, "MA");
    const since = Temporal.Now.instant();
    const secret = (await openKeyring(join(own, "keys"), since)).secret("seals");
    const options = { state: "MA", dataDir: own, secret, pool: seals, clock: Temporal.Now.instant, since };
    await openSeals({ ...options, publicUrl: "https://seals.example" }).finally(() => seals.end());
  };
  await pool.end();
}, 60_000);
afterAll(async () => {
  for (const end of ended) await end();
  await rm(folder, { recursive: true, force: true });
});

async function run(...words: string[]) {
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  const status = await seal([...words, "--state", "MA", "--data", folder], terminal);
  return { status, said: said.join("\n") };
}

test("keys are made, followed and revoked; a revocation is the word of two people who are known", {
  timeout: 60_000,
}, async () => {
  const never = await run("rotate");
  expect(never).toMatchObject({ status: 1, said: expect.stringContaining("MA has no keys for seals in ") });
  expect(await whoseKeys(stateFolder(folder, "MA"))).toBe("none");
  await asTheServer();
  const first = await run("keys");
  expect(first.status).toBe(0);
  expect(first.said).toMatch(/^DEMONSTRATION\nauthority {2}MA CSCA MA DEMONSTRATION .*\nsigner {5}MA DM {2}101 /);
  expect(await run("rotate")).toMatchObject({
    status: 0,
    said: expect.stringMatching(/^Certificate 102 is published from now on; its key signs from \d{4}-\d\d-\d\d\.$/),
  });
  const revoke = (...by: string[]) => run("revoke", "101", ...by);
  expect((await revoke("--by", "ma-x")).status).toBe(2);
  expect((await revoke("--by", "ma-x", "--second", "ma-x")).status).toBe(1);
  const unknown = await revoke("--by", "ma-x", "--second", "ma-z");
  expect(unknown).toMatchObject({ status: 1, said: "wasl seal: ma-z has no account." });
  const revoked = await revoke("--by", "ma-x", "--second", "ma-y");
  expect(revoked.status).toBe(0);
  expect(revoked.said).toMatch(
    /^Certificate 101 is revoked\.\nRecorded as the word of ma-x and ma-y: .* neither was asked\.$/,
  );
  expect(JSON.parse((await run("keys", "--json")).said).certificates).toHaveLength(3);
  expect(await run("log")).toMatchObject({ status: 0, said: "The log is whole." });
  expect((await run("revoke", "--by", "ma-x", "--second", "ma-y")).status).toBe(2);
  // As a server does that starts on keys that its State gives it, after a demonstration.
  await noteGiven(stateFolder(folder, "MA"));
  expect(await run("log")).toMatchObject({ status: 0, said: "The log is whole." });
  for (const verb of ["keys", "rotate"]) {
    expect(await run(verb)).toMatchObject({ status: 1, said: expect.stringContaining("keys that were given to it") });
  }
});

test("a peer's authority is forgotten once, so that the next is believed without a link", {
  timeout: 60_000,
}, async () => {
  await pg((client) =>
    client.query("insert into exchange.peer_seals (state, body, signed_at) values ('FR', '{}', now())"),
  );
  expect(await run("forget", "FR")).toMatchObject({ status: 0, said: expect.stringContaining("forgotten") });
  expect(await run("forget", "FR")).toMatchObject({ status: 1, said: "wasl seal: MA knows no authority of FR." });
  expect((await run("forget")).status).toBe(2);
});
