import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { copyInto } from "./copy.ts";
import { prepareRegister } from "./earlier-table.ts";
import { importFile } from "./import.ts";
import { makeRegister } from "./make.ts";
import { fields } from "./record.ts";
import { identificationIn } from "./search.ts";
import { columnNames, createRegisterTable } from "./table.ts";
import { writeTsv } from "./tsv.ts";

const today = Temporal.PlainDate.from("2026-06-01");
const people = makeRegister({ people: 60_000 });

describe("an import", () => {
  let cluster: TestCluster;
  let owner: pg.Client;
  let url: string;
  let file: string;

  beforeAll(async () => {
    cluster = await startTestCluster();
    const database = await cluster.database("MA");
    url = database.urls.owner;
    owner = new pg.Client(url);
    await owner.connect();
    file = join(cluster.folder, "people.tsv");
    await writeFile(file, writeTsv(people));
  }, 120_000);

  beforeEach(async () => {
    await owner.query("drop schema if exists register cascade");
    await createRegisterTable(owner, []);
  });

  afterAll(async () => {
    await owner?.end();
    await cluster?.stop();
  });

  const count = async () => Number((await owner.query("select count(*) as many from register.record")).rows[0]?.many);
  const counted = async () =>
    (
      await owner.query<{ key: number; records: number }>(
        "select key, records from register.key_count where records <> 0 order by key",
      )
    ).rows;
  const truth = async () =>
    (
      await owner.query<{ key: number; records: number }>(
        "select key, count(*)::int as records from register.record, unnest(keys) as key group by key order by key",
      )
    ).rows;

  it("that is stopped in the middle is gone on with, and ends as if it had not been", {
    timeout: 120_000,
  }, async () => {
    const stopped = importFile(owner, file, {
      today,
      progress: (so) => {
        if ("brought" in so) throw new Error("the power went");
      },
    });
    await expect(stopped).rejects.toThrow("the power went");
    expect(await count()).toBe(25_000);
    // Whoever is not among them may be in the rest: nobody is told that somebody is not found.
    const [person] = people;
    const asked = { family: person?.familyArabic || person?.familyLatin, birth: person?.birthDate };
    expect(await identificationIn(owner).search(asked)).toEqual({ candidates: [], notes: ["incomplete"] });
    // Nor when the server starts anew meanwhile, or the command begins again.
    await prepareRegister(owner, []);
    expect(await identificationIn(owner).search(asked)).toEqual({ candidates: [], notes: ["incomplete"] });
    const other = join(cluster.folder, "other.tsv");
    await writeFile(other, writeTsv(people.slice(0, 3)));
    expect(await importFile(owner, other, { today })).toMatchObject({ ok: false, why: "unfinished", rows: 25_000 });
    expect(await importFile(owner, file, { today })).toEqual({
      ok: true,
      imported: 35_000,
      removed: 0,
      bad: 0,
      resumedAt: 25_000,
    });
    expect(await count()).toBe(60_000);
    expect(await counted()).toEqual(await truth());
    const { candidates, notes } = await identificationIn(owner).search(asked);
    expect([candidates.map(({ id }) => id), notes]).toEqual([expect.arrayContaining([person?.id]), []]);
    // A register that is searched meanwhile is true after every batch.
    const changes = join(cluster.folder, "changes.tsv");
    await writeFile(changes, writeTsv(people.slice(0, 500).map((each) => ({ ...each, familyArabic: "مسمى" }))));
    const again = importFile(owner, changes, {
      today,
      progress: (so) => {
        if ("brought" in so) throw new Error("the power went");
      },
    });
    await expect(again).rejects.toThrow("the power went");
    expect(await counted()).toEqual(await truth());
    const renamed = await identificationIn(owner).search({ ...asked, family: "مسمى" });
    expect([renamed.candidates.map(({ id }) => id), renamed.notes]).toEqual([expect.arrayContaining([person?.id]), []]);
  });

  it("changes and takes out records, and what is counted stays true", { timeout: 60_000 }, async () => {
    const first = people.slice(0, 300);
    await writeFile(file.replace("people", "few"), writeTsv(first));
    await importFile(owner, file.replace("people", "few"), { today });
    const changes = join(cluster.folder, "changes.ndjson");
    const [one, two] = first;
    const lines = [
      { id: one?.id, sex: "M", family_latin: "Renamed", family_arabic: "مسمى", birth_date: "1980" },
      { id: two?.id, removed: true },
      { id: "nobody", removed: true },
    ];
    await writeFile(changes, lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(await importFile(owner, changes, { today })).toEqual({ ok: true, imported: 1, removed: 1, bad: 0 });
    expect(await count()).toBe(299);
    expect(await counted()).toEqual(await truth());
  });

  it("takes nothing of a file with a bad row, unless it is told to, and then reports each", {
    timeout: 60_000,
  }, async () => {
    const bad = join(cluster.folder, "bad.tsv");
    const [header = "", a = "", b = ""] = writeTsv(people.slice(0, 2)).split("\n");
    await writeFile(bad, [header, a, a, b, "R9\tM"].join("\n"));
    expect(await importFile(owner, bad, { today })).toMatchObject({
      ok: false,
      count: 2,
      bad: [
        { line: 3, why: "repeated-id" },
        { line: 5, why: "columns" },
      ],
    });
    expect(await count()).toBe(0);
    const told: number[] = [];
    const taken = await importFile(owner, bad, { today, leaveOutBad: true, onBad: ({ line }) => told.push(line) });
    expect([taken, told]).toEqual([{ ok: true, imported: 2, removed: 0, bad: 2 }, [3, 5]]);
  });

  it("is not needed for a register of an earlier version: its records are taken over", {
    timeout: 60_000,
  }, async () => {
    const kept = columnNames.filter((name) => name !== "id").map((name) => `${name} text not null`);
    await owner.query("drop schema register cascade; create schema register");
    await owner.query(
      `create table register.record (id text primary key, ${kept.join(", ")}, birth_year smallint, name_keys text[])`,
    );
    await copyInto(owner, "register.record", columnNames, [
      Buffer.from(
        people
          .slice(0, 50)
          .map((record) => `${fields.map((field) => record[field]).join("\t")}\n`)
          .join(""),
      ),
    ]);
    for (const _time of [1, 2]) {
      await prepareRegister(owner, []);
      expect(await count()).toBe(50);
      expect(await counted()).toEqual(await truth());
    }
  });

  it("is refused while another is under way", { timeout: 60_000 }, async () => {
    const other = new pg.Client(url);
    await other.connect();
    try {
      await other.query("select pg_advisory_lock(hashtext('wasl register import'))");
      expect(await importFile(owner, file, { today })).toEqual({ ok: false, why: "busy" });
    } finally {
      await other.end();
    }
  });
});
