import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOf } from "@wasl/procedure";
import { afterAll, describe, expect, it } from "vitest";
import { errand } from "../../testing/errand.ts";
import { procedure } from "../procedure.ts";

const folder = await mkdtemp(join(tmpdir(), "wasl explore "));
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runInto(join(folder, "proofs"), ...args);

/** @param proofs the folder of records. */
async function runInto(proofs: string, ...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const terminal = { out: (text: string) => said.push(text), err: (text: string) => complained.push(text) };
  const status = await procedure(["explore", ...args], terminal, proofs);
  return { status, said: said.join("\n"), complained: complained.join("\n") };
}

const wall = {
  id: "neverUnlessClear",
  row: "W1",
  party: "asking",
  at: ["ask"],
  unless: { attested: ["asylum", ["never"]] },
  basis: { row: "W1", tag: "S", kind: "law" },
};

type Draft = Record<string, Record<string, Record<string, unknown>>> & { walls: unknown[] };

/** The errand with a wall, and nothing for a check to find: as a file, changed. */
async function file(change: (draft: Draft) => void = () => undefined) {
  const draft: Draft = { ...JSON.parse(JSON.stringify(errand)), walls: [structuredClone(wall)] };
  Object.assign(draft.clocks?.reply ?? {}, { length: { rule: "C-LPC-REPLY" } });
  Object.assign(draft.steps?.ask ?? {}, { lapses: ["asylum"] });
  Object.assign(draft.facts?.prints?.schema ?? {}, { free: true });
  change(draft);
  const path = join(folder, "errand.json");
  await writeFile(path, JSON.stringify(draft));
  return path;
}

const unguarded = () =>
  file((draft) => {
    Object.assign(draft.steps?.ask ?? {}, { when: [] });
  });

describe("wasl procedure explore", { timeout: 60_000 }, () => {
  it("says that everything is proved, over how many states, and how often each safeguard was put to the test", async () => {
    const { status, said } = await run("--file", await file());
    expect(status).toBe(0);
    expect(said).toMatch(/[\d,]+ states, [\d,]+ transitions/u);
    expect(said).toMatch(/[\d,]+ states a second/u);
    expect(said).toMatch(/✓ proved {2}\[W1\] .*checked at \d+ points of the walk/u);
    expect(said).toContain("Every run was walked through.");
    expect(said).toContain("The procedure is proved.");
  });

  it("tells the story of what is broken, and ends with 1", async () => {
    const { status, said } = await run("--file", await unguarded(), "--lang", "en");
    expect(status).toBe(1);
    expect(said).toContain("Safeguard broken");
    expect(said).toContain("in one act");
    expect(said).not.toContain("The procedure is proved");
  });

  it("draws the story into a file", async () => {
    const svg = join(folder, "story.svg");
    const { status } = await run("--file", await unguarded(), "--svg", svg, "--lang", "ar");
    expect(status).toBe(1);
    expect(await readFile(svg, "utf8")).toContain("الخرق هنا");
  });

  it("writes no drawing where nothing is broken, and says so", async () => {
    const svg = join(folder, "nothing.svg");
    const { status, complained } = await run("--file", await file(), "--svg", svg);
    expect([status, complained.includes("nothing to draw")]).toEqual([0, true]);
    expect(await readdir(folder)).not.toContain("nothing.svg");
  });

  it("says plainly what was not walked through, claims nothing of it, and ends with 1", async () => {
    const { status, said } = await run("--file", await file(), "--limit", "3");
    expect(status).toBe(1);
    expect(said).toContain("Not everything is proved: errand. Nothing was found wrong");
    expect(said).toContain("NOT everything was walked through");
    expect(said).toMatch(/\? not shown {2}\[W1\]/u);
    expect(said).not.toContain("✓ proved  [W1]");
    expect(said).not.toContain("The procedure is proved");
  });

  it("tells what can be guessed of a protected fact, and ends with 1", async () => {
    const { status, said } = await run(
      "--file",
      await file((draft) => {
        Object.assign(draft.flags?.suspended ?? {}, { leaves: "at-once" });
      }),
    );
    expect(status).toBe(1);
    expect(said).toContain("something can be guessed by");
    expect(said).toContain("The flag leaves at once");
    expect(said).not.toContain("The procedure is proved");
  });

  it("gives machines the same in JSON", async () => {
    const [found] = JSON.parse((await run("--file", await unguarded(), "--json")).said);
    expect(found.exploration.procedure.hash).toBe(
      hashOf(JSON.parse(await readFile(join(folder, "errand.json"), "utf8"))),
    );
    expect(found.exploration.walls.neverUnlessClear.verdict).toBe("broken");
    expect(found.told[0].lines[0].details.join()).toContain("Asylum: no attestation that holds");
  });

  it.each([
    ["an ill-typed definition", (draft: Draft) => Object.assign(draft, { states: 7 }), "ill-typed  /states"],
    [
      "a wall over an unknown fact",
      (draft: Draft) => Object.assign(draft.walls[0] as object, { unless: { held: ["nothing"] } }),
      "unknown-reference  /walls/0/unless",
    ],
    [
      "a wall that nothing can reach",
      (draft: Draft) => Object.assign(draft.walls[0] as object, { party: "answering" }),
      "vacuous-wall  /walls/0/at",
    ],
  ])("gives findings with a path instead of walking through %s", async (_, change, finding) => {
    const { status, said } = await run("--file", await file(change));
    expect(status).toBe(1);
    expect(said).toContain(finding);
    expect(said).toContain("not explored");
  });

  it("finds a definition that holds itself wrong, and walks nowhere", async () => {
    const path = join(folder, "cyclic.ts");
    await writeFile(
      path,
      `const one = ${JSON.stringify(errand)};\none.conditions.clear.guard = { all: [one.conditions.clear.guard] };\none.conditions.clear.guard.all[0] = one.conditions.clear.guard;\nexport default one;\n`,
    );
    const { status, said } = await run("--file", path);
    expect([status, said.includes("not explored"), said.includes("/conditions/clear/guard")]).toEqual([1, true, true]);
  });

  it("finds a wall vacuous that no run puts to the test, although a step could", async () => {
    const both = [wall.unless, { attested: ["asylum", ["open"]] }];
    const { status, said } = await run(
      "--file",
      await file((draft) => {
        Object.assign(draft.conditions?.clear ?? {}, { guard: { all: both } });
      }),
    );
    expect([status, said.includes("vacuous-wall  /walls/0")]).toEqual([1, true]);
  });

  it("ends with 1 where a protected fact is not shown to be kept, and says so", async () => {
    const { status, said } = await run(
      "--file",
      await file((draft) => {
        const values = ["never", ...Array.from({ length: 300 }, (_, at) => `v${at}`)];
        Object.assign(draft.facts?.asylum ?? {}, { schema: { type: "code", values } });
        const guard = { any: values.slice(0, -1).map((value) => ({ attested: ["asylum", [value]] })) };
        Object.assign(draft.conditions?.clear ?? {}, { guard });
        Object.assign(draft.walls[0] as object, { unless: guard });
      }),
    );
    expect([status, /\? not shown {2}Of “/u.test(said), said.includes("Not everything is proved")]).toEqual([
      1,
      true,
      true,
    ]);
    expect(said).not.toContain("The procedure is proved");
  });
});

describe("what was proved, kept as data", { timeout: 60_000 }, () => {
  const proofs = join(folder, "proofs");
  const kept = join(proofs, "identification.json");

  it("is written whole, with its hash", async () => {
    const { status, complained } = await run("identification", "--record");
    expect([status, complained.includes(kept)]).toEqual([0, true]);
    const record = JSON.parse(await readFile(kept, "utf8"));
    expect(record).toMatchObject({ complete: true, bounds: [] });
    expect(record.procedure.hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(await readdir(proofs)).toEqual(["identification.json"]);
  });

  it("is left as it was by a walk that proves less", async () => {
    await mkdir(proofs, { recursive: true });
    await writeFile(kept, "a good proof");
    const { status, complained } = await run("identification", "--record", "--limit", "1000");
    expect(status).toBe(1);
    expect(complained).toContain("nothing is recorded");
    expect(await readFile(kept, "utf8")).toBe("a good proof");
  });

  it("that cannot be written says so, with status 2", async () => {
    await writeFile(join(folder, "file"), "");
    const { status, complained } = await runInto(join(folder, "file", "below"), "identification", "--record");
    expect([status, complained.includes("cannot be written")]).toEqual([2, true]);
  });
});

describe("bad use of explore", () => {
  it.each([
    [["nothing"]],
    [["--limit", "none"]],
    [["--limit", "0"]],
    [["identification", "--file", "x.json"]],
    [["--file", "x.json", "--record"]],
    [["--file", join(folder, "absent.json")]],
  ])("is refused with status 2: %j", async (args) => {
    const { status, said, complained } = await run(...args);
    expect([status, said]).toEqual([2, ""]);
    expect(complained).not.toBe("");
  });
});
