// `npm test`: set-up, the rules of the house, types, then every test. With arguments, only the tests they name.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { lint } from "./lint.mjs";
import { ensureOtherHands } from "./other-hands.mjs";
import { ensureBuilt, ensureInstalled, root, run, say } from "./setup.mjs";
import { ensureSpin } from "./spin.mjs";
import { ensureTokens } from "./token-hands.mjs";

const node = await ensureInstalled();
await ensureBuilt(node);
const only = process.argv.slice(2);
const browser = await ensureBrowser();
const spin = await ensureSpin();
const others = await ensureOtherHands();
// Not every machine has them: their tests are then left out, and counted as skipped.
await ensureTokens();

let broken = 0;
if (only.length === 0) {
  broken += await lint(node);
}

const report = join(root, "node_modules", ".wasl-test-report.json");
rmSync(report, { force: true });
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const status = await run(
  node,
  [
    "--conditions=wasl-source",
    vitest,
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...only,
  ],
  {
    env: { ...process.env, ...(browser ? { CHROMIUM: browser } : {}) },
  },
);

let result = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
try {
  result = JSON.parse(readFileSync(report, "utf8"));
} catch {
  say("The tests ended without a report.");
}
const failed = result.numFailedTests + broken + (status !== 0 && result.numFailedTests === 0 ? 1 : 0);
process.stdout.write(`${result.numPassedTests} passed, ${failed} failed, ${result.numPendingTests} skipped\n`);
process.exit(failed === 0 && browser && spin && others && result.numPassedTests > 0 ? 0 : 1);
