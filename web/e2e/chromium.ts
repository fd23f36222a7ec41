import { existsSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The user's own Chromium: `CHROMIUM`, else where systems put it. */
export function findChromium(): string {
  const found = [process.env.CHROMIUM, ...places].find((place) => place !== undefined && existsSync(place));
  if (found === undefined) {
    throw new Error(
      "No Chromium: the browser tests cannot run. Install it (Debian: `apt-get install chromium`) or set CHROMIUM to its program.",
    );
  }
  return found;
}
