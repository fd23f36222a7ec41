import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import corridor from "@wasl/morocco-france";
import { hashOf } from "@wasl/procedure";
import { afterAll, describe, expect, it } from "vitest";
import { procedure } from "./procedure.ts";

const folder = await mkdtemp(join(tmpdir(), "wasl procedure "));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await procedure(args, { out: (text) => said.push(text), err: (text) => complained.push(text) });
  return { status, said: said.join("\n"), complained: complained.join("\n") };
}

/** The laissez-passer as a file, broken on purpose. */
async function broken(change: (draft: Record<string, Record<string, Record<string, unknown>>>) => void) {
  const draft = JSON.parse(JSON.stringify(corridor.procedures["laissez-passer"]));
  change(draft);
  const file = join(folder, "broken.json");
  await writeFile(file, JSON.stringify(draft));
  return file;
}

describe("wasl procedure list", () => {
  it("names every procedure with its hash", async () => {
    const { status, said } = await run("list");
    expect(status).toBe(0);
    expect(said).toMatch(/laissez-passer +since 2025-11-11 .* [0-9a-f]{64}/u);
    const machine = await run("list", "--json", "--lang", "en");
    expect(JSON.parse(machine.said)).toContainEqual(
      expect.objectContaining({ name: "identification", compartment: "removal" }),
    );
  });
});

describe("wasl procedure check", () => {
  it("finds nothing in what the States have agreed", async () => {
    const { status, said, complained } = await run("check");
    expect(said).toContain("laissez-passer: nothing found");
    expect([status, complained]).toEqual([0, ""]);
  });

  it("checks one procedure, and says so in the language asked for", async () => {
    const { status, said } = await run("check", "identification", "--lang", "fr");
    expect([status, said.startsWith("identification: rien à signaler")]).toEqual([0, true]);
    expect(said).not.toContain("laissez-passer");
  });

  it("names the rule and the path of a definition that was broken on purpose", async () => {
    const file = await broken((draft) => {
      Object.assign(draft.steps?.request ?? {}, { second: [] });
      Object.assign(draft.states?.closed ?? {}, { turn: "requested" });
    });
    const { status, said } = await run("check", "--file", file);
    expect(status).toBe(1);
    expect(said).toContain("second-person-missing  /steps/request/second");
    expect(said).toContain("final-state-with-turn  /states/closed/turn");
    const machine = await run("check", "--file", file, "--json");
    expect(machine.status).toBe(1);
    expect(JSON.parse(machine.said)).toContainEqual({
      procedure: "laissez-passer",
      rule: "second-person-missing",
      path: "/steps/request/second",
      about: { step: "request", party: "requesting" },
    });
  });

  it("notices a gate that a step forgets, and a protected fact made to cross", async () => {
    const file = await broken((draft) => {
      const request = draft.steps?.request as { carries: string[] };
      request.carries.push("asylum");
    });
    const { said } = await run("check", "--file", file);
    expect(said).toContain("private-fact-carried");
  });

  it("checks a module of an author as well", async () => {
    const file = join(folder, "mine.ts");
    await writeFile(file, "export default { name: 'mine' } as const;\n");
    const { status, said } = await run("check", "--file", file);
    expect(status).toBe(1);
    expect(said).toContain("ill-typed  /parties");
  });

  it("tells a file that is no definition from one that is wrong", async () => {
    const file = join(folder, "words.json");
    await writeFile(file, "not JSON");
    for (const unreadable of [file, join(folder, "absent.json"), join(folder, "absent.ts")]) {
      const { status, said, complained } = await run("check", "--file", unreadable);
      expect([status, said]).toEqual([2, ""]);
      expect(complained).toContain("cannot be read as a definition");
    }
  });
});

describe("wasl procedure explore --guards", () => {
  it("says in the language asked for what everything is there for", { timeout: 600_000 }, async () => {
    const { status, said, complained } = await run("explore", "identification", "--guards", "--lang", "ar");
    expect([status, complained]).toEqual([0, ""]);
    expect(said).toContain(hashOf(corridor.procedures.identification));
    // Every text is there: no key shows through, and nothing that the program calls by a name of its own.
    expect(said).not.toMatch(/\b(?:steps|conditions|walls|facts|roles|parties|flags|internal|undefined)\b/u);
  });
});

describe("wasl procedure diagram and page", { timeout: 60_000 }, () => {
  it.each(["fr", "ar", "en"])("draw and tell a procedure in %s", async (lang) => {
    const drawn = await run("diagram", "identification", "--lang", lang);
    expect([drawn.status, drawn.said.startsWith("<svg")]).toEqual([0, true]);
    const told = await run("page", "identification", "--lang", lang);
    expect(told.status).toBe(0);
    expect(told.said).toContain(`lang="${lang}"`);
    // Every text is there: no key shows through.
    expect(told.said).not.toMatch(/>(?:steps|states|facts|roles|conditions|clocks|walls)\.\w/u);
    expect(drawn.said).not.toMatch(/>(?:identification|common)\./u);
  });

  it("give machines the same in JSON", async () => {
    expect(JSON.parse((await run("page", "identification", "--json")).said)).toMatchObject({ lang: "fr" });
  });
});

describe("bad use", () => {
  it.each([
    [[]],
    [["sing"]],
    [["diagram"]],
    [["page"]],
    [["check", "nothing"]],
    [["check", "identification", "laissez-passer"]],
    [["page", "identification", "--lang", "de"]],
    [["list", "--file", "x.json"]],
    [["list", "--colour"]],
    [["explore", "--guards"]],
    [["check", "identification", "--guards"]],
  ])("is refused with status 2: %j", async (args) => {
    const { status, said, complained } = await run(...args);
    expect([status, said]).toEqual([2, ""]);
    expect(complained).not.toBe("");
  });
});
