// The browser tests drive a real Chromium: the user's own, else Debian's package, which root can install here and now.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run, say } from "./setup.mjs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

export function findBrowser() {
  return [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place));
}

/** @returns {Promise<string | undefined>} the program, or undefined after saying what to do. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) {
    return found;
  }
  const root = process.getuid?.() === 0;
  if (root && spawnSync("apt-get", ["--version"]).status === 0) {
    say("No Chromium found: installing Debian's package `chromium`…");
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    await run("apt-get", ["update", "-qq"], quiet);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
  }
  const installed = findBrowser();
  if (!installed) {
    say(
      "No Chromium: the browser tests cannot run. Install it (Debian: `apt-get install chromium`) or set CHROMIUM to its program.",
    );
  }
  return installed;
}
