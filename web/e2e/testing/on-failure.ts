/** When a test fails, what every open page showed: one picture each, in a folder that the output names. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFailed } from "vitest";
import type { TwoShores } from "./two-shores.ts";

export function picturesOnFailure({ browser }: TwoShores): void {
  onTestFailed(async () => {
    const folder = await mkdtemp(join(tmpdir(), "wasl-e2e-"));
    const pages = browser.contexts().flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) {
      await page.screenshot({ path: join(folder, `${index + 1}.png`), fullPage: true }).catch(() => undefined);
    }
    console.error(`Pages as they stood: ${folder}`);
  });
}
