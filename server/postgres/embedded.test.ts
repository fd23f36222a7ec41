import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { startEmbedded } from "./embedded.ts";

const parent = await mkdtemp(join(tmpdir(), "wasl test "));
afterAll(() => rm(parent, { recursive: true, force: true }));

async function ask(url: string, text: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows[0];
  } finally {
    await client.end();
  }
}

test("PostgreSQL 18 starts in a folder with spaces, keeps its data, and starts again after being left running", {
  timeout: 60_000,
}, async () => {
  const dataDir = join(parent, "the data");
  const first = await startEmbedded({ dataDir, port: 0 });
  expect(
    await ask(
      first.adminUrl,
      "select current_setting('server_version_num')::int / 10000 as major, current_setting('fsync') as fsync",
    ),
  ).toEqual({ major: 18, fsync: "on" });
  await ask(first.adminUrl, "create table kept as select 42 as answer");

  const second = await startEmbedded({ dataDir, port: 0 });
  expect(await ask(second.adminUrl, "select answer from kept")).toEqual({ answer: 42 });
  await second.stop();
  await expect(ask(second.adminUrl, "select 1")).rejects.toThrow();
});
