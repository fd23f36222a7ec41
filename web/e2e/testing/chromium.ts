/** A real Chromium: the one that `npm test` found or installed, else a usual place. None is an error, never a skipped test. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../../scripts/browser.mjs";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined || !existsSync(executablePath)) {
    throw new Error(
      "No Chromium: the browser tests cannot run. Install it (Debian: `apt-get install chromium`) or set CHROMIUM to its program.",
    );
  }
  return chromium.launch({ executablePath, args: quiet });
}
