import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = promisify(execFile);
const place = await mkdtemp(join(tmpdir(), "wasl-pack-"));
afterAll(() => rm(place, { recursive: true, force: true }));

/** What `npm pack` puts into the archive: the files named by the manifest, after `prepack`. */
async function packAll(): Promise<string[]> {
  const npm = process.env.npm_execpath ?? (await run("sh", ["-c", "readlink -f $(command -v npm)"])).stdout.trim();
  const folders = await readdir(join(root, "packages"));
  const names: string[] = [];
  for (const folder of folders) {
    const { stdout } = await run(
      process.execPath,
      [npm, "pack", "--json", "--pack-destination", place, "--loglevel=error"],
      {
        cwd: join(root, "packages", folder),
      },
    );
    const answer = JSON.parse(stdout.slice(stdout.search(/[[{]/))) as unknown;
    const [packed] = (Array.isArray(answer) ? answer : Object.values(answer as object)) as { filename: string }[];
    const { name } = JSON.parse(await readFile(join(root, "packages", folder, "package.json"), "utf8")) as {
      name: string;
    };
    const target = join(place, "node_modules", name);
    await mkdir(target, { recursive: true });
    await run("tar", ["xzf", join(place, packed?.filename ?? ""), "-C", target, "--strip-components=1"]);
    names.push(name);
  }
  return names;
}

/** Copies what a package depends on, and what that depends on, from where npm installed it. */
async function bring(folder: string): Promise<void> {
  const { dependencies = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  for (const dependency of Object.keys(dependencies)) {
    const target = join(place, "node_modules", dependency);
    if (dependency.startsWith("@wasl/") || existsSync(target)) continue;
    await cp(join(root, "node_modules", dependency), target, { recursive: true });
    await bring(target);
  }
}

test("each package, packed and unpacked elsewhere, imports as plain JavaScript under Node", {
  timeout: 120_000,
}, async () => {
  const names = await packAll();
  for (const name of names) await bring(join(place, "node_modules", name));
  const file = join(place, "use.mjs");
  await writeFile(
    file,
    `${names.map((name, index) => `import * as p${index} from ${JSON.stringify(name)};`).join("\n")}
console.log(JSON.stringify([${names.map((_, index) => `Object.keys(p${index}).length`).join(", ")}]));`,
  );
  const { stdout } = await run(process.execPath, [file], { cwd: place, env: { PATH: process.env.PATH ?? "" } });
  expect(names).toContain("@wasl/procedure");
  for (const exported of JSON.parse(stdout) as number[]) {
    expect(exported).toBeGreaterThan(3);
  }
});
