import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { makeRegister } from "../register/make.ts";
import { writeTsv } from "../register/tsv.ts";
import { match } from "./match.ts";

const folder = await mkdtemp(join(tmpdir(), "wasl match "));
afterAll(() => rm(folder, { recursive: true, force: true }));
const [register, queries, out] = ["register.tsv", "queries.jsonl", "out.jsonl"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await match(args, { out: (text) => said.push(text), err: (text) => complained.push(text) });
  return { status, said: said.join("\n"), complained: complained.join("\n") };
}

test("a file of questions is answered from a register file, without a server; what is no question is named", {
  timeout: 120_000,
}, async () => {
  const people = makeRegister({ people: 400 });
  await writeFile(register, writeTsv(people));
  const asked = people.slice(0, 20).map(({ id, givenLatin, givenArabic, familyLatin, familyArabic, birthDate }) => ({
    query: id,
    given: givenArabic || givenLatin,
    family: (familyLatin || familyArabic).toUpperCase(),
    birth_date: birthDate,
  }));
  const lines = [...asked.map((query) => JSON.stringify(query)), "{", '{"query":"empty"}'];
  await writeFile(queries, lines.join("\n"));
  const { status, said, complained } = await run(
    "--register",
    register,
    "--queries",
    queries,
    "--out",
    out,
    "--limit",
    "3",
  );
  expect([status, said]).toEqual([1, expect.stringContaining("21 questions put to 400 records")]);
  expect(complained).toContain("line 21");
  const results = (await readFile(out, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(results).toHaveLength(21);
  for (const { query, candidates, ms } of results.slice(0, 20)) {
    expect([candidates[0].id, candidates.length <= 3, ms > 0]).toEqual([query, true, true]);
    for (const { score } of candidates) expect(score).toBeLessThanOrEqual(1);
  }
  expect(results[20]).toMatchObject({ query: "empty", candidates: [] });
});

test("bad use is told apart", async () => {
  expect((await run()).status).toBe(2);
  expect((await run("--register", register, "--queries", queries, "--out", out, "--limit", "0")).status).toBe(2);
});

test("what is said is in the language of the terminal", async () => {
  for (const [language, says] of [
    ["fr_FR.UTF-8", "match attend"],
    ["ar_MA.UTF-8", "ينتظر match"],
  ] as const) {
    vi.stubEnv("LC_ALL", language);
    expect((await run()).complained).toContain(says);
  }
  vi.unstubAllEnvs();
});
