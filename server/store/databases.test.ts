import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { purposes, type StateDatabase } from "./databases.ts";
import { migrate } from "./migrate.ts";

let cluster: TestCluster;
let france: StateDatabase & { folder: string };
let morocco: StateDatabase & { folder: string };

beforeAll(async () => {
  cluster = await startTestCluster();
  [france, morocco] = await Promise.all([cluster.database("FR"), cluster.database("MA")]);
}, 60_000);
afterAll(() => cluster?.stop());

async function tryQuery(url: string, sql: string): Promise<string> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.query(sql);
    return "done";
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end().catch(() => undefined);
  }
}

describe("one State's database", () => {
  test.each(purposes)("cannot be reached by the other State's role for %s", async (purpose) => {
    const url = new URL(france.urls[purpose]);
    url.pathname = `/${morocco.name}`;
    expect(await tryQuery(url.href, "select 1")).toMatch(/permission denied for database/);
  });

  test("lets each compartment's role read its own cases and no other's", async () => {
    expect(await tryQuery(france.urls.removal, "select * from removal.case_")).toBe("done");
    for (const foreign of [
      "children.case_",
      "work.event",
      "security.person_file",
      "group_life.case_",
      "exchange.peer",
    ]) {
      expect(await tryQuery(france.urls.removal, `select * from ${foreign}`)).toMatch(/permission denied/);
    }
  });

  test("lets the exchange read what leaves and arrives, never a case", async () => {
    expect(await tryQuery(france.urls.exchange, "select * from removal.outbox, removal.inbox")).toBe("done");
    for (const table of ["case_", "event", "data_key", "person_file", "attachment"]) {
      expect(await tryQuery(france.urls.exchange, `select * from removal.${table}`)).toMatch(/permission denied/);
    }
  });

  test("keeps its passwords where only its own account reads them", async () => {
    const { mode } = await stat(join(france.folder, "database.json"));
    expect(mode & 0o777).toBe(0o600);
  });

  test("migrates once, and again without change, by two starts at a time", async () => {
    expect(await Promise.all([migrate(france), migrate(france)])).toEqual([[], []]);
  });
});
