// Everything that must be there before Wasl can start or be tested. Plain JavaScript: it runs on any Node from 20 on.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pinnedNode } from "./pinned-node.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Runs a program, its output shown, and resolves with its exit status. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", 2, 2], ...options });
    child.on("error", (error) => {
      say(`${program}: ${error.message}`);
      resolve(127);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Installs exactly what the lockfile names, unless that is what is there already (so that it also works offline). */
export async function ensureInstalled() {
  if (!installedAsLocked()) {
    say("Installing packages (first time, or the lockfile has changed)…");
    const npm = process.env.npm_execpath;
    const status = npm
      ? await run(process.execPath, [npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"])
      : await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    if (status !== 0) {
      say("The packages could not be installed: see npm's message above. Is the registry within reach?");
      process.exit(1);
    }
  }
  const node = pinnedNode();
  if (!node.ok) {
    say(node.says);
    process.exit(1);
  }
  return node.path;
}

function installedAsLocked() {
  try {
    const locked = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
    const there = JSON.parse(readFileSync(join(root, "node_modules", ".package-lock.json"), "utf8")).packages;
    return Object.entries(locked).every(
      ([path, entry]) =>
        !path.includes("node_modules/") ||
        entry.optional ||
        entry.peer ||
        // A package of the workspace is a link, also one that came after the last installation.
        (entry.link ? existsSync(join(root, path)) : there[path]?.version === entry.version),
    );
  } catch {
    return false;
  }
}

/** Builds the browser application when its sources are not those it was last built from. */
export async function ensureBuilt(node) {
  const stamp = join(root, "web", "dist", ".built-from");
  const sources = fingerprint([
    "web",
    "packages/procedure/src",
    "packages/legal-time/src",
    "server/http/api.ts",
    "package-lock.json",
  ]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) {
    return;
  }
  say("Building the browser application…");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const status = await run(node, [vite, "build", "--logLevel", "warn"], { cwd: join(root, "web") });
  if (status !== 0) {
    say("The browser application could not be built.");
    process.exit(1);
  }
  writeFileSync(stamp, sources);
}

function fingerprint(paths) {
  const hash = createHash("sha256");
  const visit = (path) => {
    const full = join(root, path);
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) {
        if (name !== "dist" && name !== "node_modules" && name !== "e2e" && !name.includes(".test.")) {
          visit(join(path, name));
        }
      }
    } else {
      hash.update(path).update("\0").update(readFileSync(full));
    }
  };
  paths.forEach(visit);
  return hash.digest("hex");
}
