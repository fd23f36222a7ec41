// `npm run lint`: form, types, imports that run one way, nothing unused.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled, root, run, say } from "./setup.mjs";

const checks = [
  ["form, and imports one way", ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]],
  ["types", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]],
  ["types of the browser application", ["node_modules/typescript/bin/tsc", "-p", "web/tsconfig.json"]],
  ["nothing unused", ["node_modules/knip/bin/knip.js", "--no-progress"]],
];

/** @returns {Promise<number>} how many of the checks found something. */
export async function lint(node) {
  let broken = 0;
  for (const [title, [program, ...args]] of checks) {
    const status = await run(node, [join(root, program), ...args]);
    say(`${status === 0 ? "ok" : "FOUND WRONG"}: ${title}`);
    broken += status === 0 ? 0 : 1;
  }
  return broken;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exit((await lint(await ensureInstalled())) === 0 ? 0 : 1);
}
