import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { people } from "./people.ts";

const folder = await mkdtemp(join(tmpdir(), "wasl people "));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  const status = await people([...words, "--state", "FR", "--data", folder], terminal);
  return { status, said: said.join("\n") };
}

test("an administrator gives what the matrix has, and nothing else", { timeout: 90_000 }, async () => {
  const added = await run("add", "fr-anne", "--name", "Anne Lebrun", "--email", "anne.lebrun@interieur.invalid");
  expect(added).toMatchObject({ status: 0, said: expect.stringMatching(/\n[\w-]{20}$/) });
  expect((await run("give", "fr-anne", "REQ_CASE", "FR-PREF-33", "--by", "fr-paul")).status).toBe(0);
  expect(await run("give", "fr-anne", "SEC_READER", "FR-PREF-33", "--by", "fr-paul")).toMatchObject({
    status: 1,
    said: expect.stringContaining("two-compartments"),
  });
  expect(await run("give", "fr-anne", "H", "MA-CG-BOD", "--by", "fr-paul")).toMatchObject({ status: 1 });
  expect((await run("give", "fr-anne", "REQ_LEGAL", "FR-PREF-33", "--by", "fr-anne")).status).toBe(1);
  expect((await run("list")).said).toContain("REQ_CASE at FR-PREF-33");
  expect((await run("take", "fr-anne", "REQ_CASE")).status).toBe(0);
  expect((await run("list")).said).not.toContain("REQ_CASE");
  expect((await run("give", "fr-anne")).status).toBe(2);
});
