import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { makeRegister } from "../register/make.ts";
import { writeTsv } from "../register/tsv.ts";
import { register } from "./register.ts";

const folder = await mkdtemp(join(tmpdir(), "wasl register "));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await register(args, { out: (text) => said.push(text), err: (text) => complained.push(text) });
  return { status, said: said.join("\n"), complained: complained.join("\n") };
}

test("a file of records is imported, and again without harm", { timeout: 60_000 }, async () => {
  const file = join(folder, "records.tsv");
  await writeFile(file, writeTsv(makeRegister({ people: 40 })));
  for (const _time of [1, 2]) {
    const { status, said } = await run("import", file, "--data", join(folder, "data"));
    expect([status, said]).toEqual([0, `40 records imported from ${file}.`]);
  }
});

test("a file that cannot be used is named with its fault, and nothing is imported", { timeout: 60_000 }, async () => {
  const file = join(folder, "bad.tsv");
  await writeFile(file, "id\tsex\tfamily_latin\tbirth_date\nR1\tM\tTazi\tyesterday\n");
  const bad = await run("import", file, "--data", join(folder, "data"));
  expect(bad.status).toBe(1);
  expect(bad.complained).toContain("line 2: the birth date is neither YYYY-MM-DD nor YYYY, or does not exist.");
  const absent = await run("import", join(folder, "absent.tsv"), "--data", join(folder, "data"), "--json");
  expect([absent.status, absent.said]).toEqual([1, '{"ok":false,"why":"unreadable"}']);
});

test("bad use is told apart", async () => {
  expect((await run()).status).toBe(2);
  expect((await run("import")).status).toBe(2);
  expect((await run("export", "file.tsv")).status).toBe(2);
  expect((await run("import", "a.tsv", "--state", "Morocco")).status).toBe(2);
  expect((await run("import", "a.tsv", "--nonsense")).status).toBe(2);
  expect((await run("import", "a.tsv", "--constructor")).status).toBe(2);
});

test("what is wrong is said in the language of the terminal", { timeout: 60_000 }, async () => {
  const file = join(folder, "worse.tsv");
  await writeFile(file, "id\tsex\tfamily_latin\tbirth_date\nR1\tM\tTazi\tyesterday\n");
  for (const [language, ...says] of [
    ["fr_FR.UTF-8", "register attend", "--nonsense n’existe pas", "--state attend une valeur", "ligne 2"],
    ["ar_MA.UTF-8", "ينتظر register", "--nonsense غير موجود", "--state قيمة", "السطر 2"],
    ["en_GB.UTF-8", "register takes", "no option --nonsense", "--state takes a value", "line 2"],
  ] as const) {
    vi.stubEnv("LC_ALL", language);
    const complaints = [];
    for (const args of [[], ["import", "a.tsv", "--nonsense"], ["import", "a.tsv", "--state"]])
      complaints.push((await run(...args)).complained);
    complaints.push((await run("import", file, "--data", join(folder, "data"))).complained);
    expect(complaints).toEqual(says.map((text) => expect.stringContaining(text)));
  }
  vi.unstubAllEnvs();
});
