import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import type { Identification } from "./identification.ts";
import { importFile, importRecords } from "./import.ts";
import { makeRegister } from "./make.ts";
import { identificationIn } from "./search.ts";
import { createRegisterTable } from "./table.ts";
import { writeTsv } from "./tsv.ts";

const register = makeRegister({ people: 3000 });

const options = { today: Temporal.PlainDate.from("2026-01-01") };

describe("the register in PostgreSQL", () => {
  let cluster: TestCluster;
  let owner: pg.Client;
  let reader: pg.Pool;
  let searching: Identification;

  beforeAll(async () => {
    cluster = await startTestCluster();
    const database = await cluster.database("MA");
    owner = new pg.Client(database.urls.owner);
    await owner.connect();
    await createRegisterTable(owner, [database.roles.removal]);
    await createRegisterTable(owner, [database.roles.removal]);
    await importRecords(owner, register);
    reader = new pg.Pool({ connectionString: database.urls.removal, max: 1 });
    searching = identificationIn(reader);
  }, 120_000);

  afterAll(async () => {
    await reader?.end();
    await owner?.end();
    await cluster?.stop();
  });

  it("finds a person asked for in another spelling, with the agreement of each field", async () => {
    const someone = register.find((each) => each.givenLatin === "Youssef" && each.familyLatin.startsWith("El Amrani"));
    const target = someone ?? register.find((each) => each.givenLatin === "Youssef" && each.familyArabic !== "");
    if (!target) throw new Error("nobody");
    const { candidates: found } = await searching.search({
      given: "Youcef",
      family: target.familyLatin.toUpperCase(),
      father: target.fatherLatin,
      birth: target.birthDate.slice(0, 4),
    });
    expect(found.slice(0, 3).map((each) => each.id)).toContain(target.id);
    expect(found.find((each) => each.id === target.id)?.agreement).toMatchObject({
      given: "near",
      family: "same",
      birth: "same",
    });
  });

  it("finds in Arabic and across scripts", async () => {
    const arabicOnly = register.find((each) => each.familyLatin === "" && each.givenArabic === "محمد");
    const target = arabicOnly ?? register.find((each) => each.familyLatin === "");
    if (!target) throw new Error("nobody");
    const { candidates: found } = await searching.search({
      given: target.givenArabic,
      family: target.familyArabic,
      father: target.fatherArabic,
      birth: target.birthDate,
    });
    expect(found[0]?.id).toBe(target.id);
  });

  it("gives ten candidates at most, and none without a name", async () => {
    expect((await searching.search({ given: "Mohamed" })).candidates.length).toBe(10);
    expect((await searching.search({ birth: "1990" })).candidates).toEqual([]);
    expect((await searching.search({ given: "  ", family: "" })).candidates).toEqual([]);
  });

  it("bears whatever is typed", async () => {
    const nothing = ["'; drop table register.record; --", "%", "\\", "\u202e", "🙂", "12345", "x".repeat(100)];
    for (const family of [...nothing, "ظ".repeat(10_000), "Θεόδωρος"]) {
      expect((await searching.search({ family })).candidates).toEqual([]);
    }
  });

  it("may not be changed by the role that searches", async () => {
    await expect(reader.query("delete from register.record")).rejects.toThrow(/permission denied/);
  });

  it("takes a file, plain or compressed, replaces known records, and takes nothing of a file with a bad line", async () => {
    const [someone] = register;
    if (!someone) throw new Error("empty");
    const changed = { ...someone, motherLatin: "Changed" };
    const plain = join(cluster.folder, "more.tsv");
    const packed = join(cluster.folder, "more.tsv.gz");
    await writeFile(plain, writeTsv([changed]));
    await writeFile(packed, gzipSync(writeTsv([{ ...someone, id: "R-NEW" }])));
    expect(await importFile(owner, plain, options)).toMatchObject({ ok: true, imported: 1, bad: 0 });
    expect(await importFile(owner, packed, options)).toMatchObject({ ok: true, imported: 1, bad: 0 });
    const { rows } = await owner.query(
      "select count(*)::int as many from register.record where mother_latin = 'Changed' or id = 'R-NEW'",
    );
    expect(rows).toEqual([{ many: 2 }]);

    await writeFile(plain, `${writeTsv([{ ...someone, id: "R-GOOD" }])}R-BAD\tX\n`);
    expect(await importFile(owner, plain, options)).toMatchObject({
      ok: false,
      why: "lines",
      bad: [{ line: 3, why: "columns" }],
    });
    expect((await owner.query("select from register.record where id = 'R-GOOD'")).rowCount).toBe(0);
    expect(await importFile(owner, join(cluster.folder, "absent.tsv"), options)).toEqual({
      ok: false,
      why: "unreadable",
    });
    await writeFile(packed, "not compressed");
    expect(await importFile(owner, packed, options)).toEqual({ ok: false, why: "unreadable" });
    await writeFile(plain, "");
    expect(await importFile(owner, plain, options)).toEqual({ ok: false, why: "header" });
  });
});
