/**
 * Saves every main screen at 1440 and 390 pixels, in French and in Arabic, to be looked at:
 * `npx node --conditions=wasl-source web/e2e/pictures.ts FOLDER [part of a screen's name]`
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { lookers, screens } from "./testing/screens.ts";
import { startTwoShores } from "./testing/two-shores.ts";

const [folder, only = ""] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Into which folder? npx node --conditions=wasl-source web/e2e/pictures.ts FOLDER");
await mkdir(folder, { recursive: true });
const shores = await startTwoShores({ firstPort: 4890, seed: true });
try {
  for (const language of ["fr", "ar"] as const) {
    const { look, leave } = lookers(shores, language);
    for (const screen of screens.filter(({ name }) => name.includes(only))) {
      for (const width of [1440, 390]) {
        const page = await look(screen, width);
        await page.screenshot({ path: join(folder, `${screen.name}.${language}.${width}.png`), fullPage: true });
        await page.close();
      }
    }
    await leave();
  }
} finally {
  await shores.stop();
}
