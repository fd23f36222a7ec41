#!/usr/bin/env node
// The command `wasl`. Runs on whatever Node npm runs on, and hands over to the pinned Node 26 that npm installed.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pinnedNode } from "../scripts/pinned-node.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = pinnedNode();
if (!node.ok) {
  process.stderr.write(`${node.says}\n`);
  process.exit(1);
}

const args = [
  "--conditions=wasl-source",
  "--disable-warning=ExperimentalWarning",
  join(root, "server", "cli", "wasl.ts"),
  ...process.argv.slice(2),
];
// The channel tells the child when we are gone, however we went: it then stops in order instead of living on alone.
const child = spawn(node.path, args, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
// At the terminal Ctrl-C reaches both of us; the child stops in order and we wait for it.
process.on("SIGINT", () => undefined);
for (const signal of ["SIGTERM", "SIGHUP"]) {
  process.on(signal, () => child.kill(signal));
}
child.on("error", (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
