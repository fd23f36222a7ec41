import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { latinSentences, overhang, untranslated } from "./testing/reading.ts";
import { lookers, type Screen, screens, settled } from "./testing/screens.ts";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";

let shores: TwoShores;
beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 4850, seed: true });
}, 240_000);
afterAll(() => shores?.stop(), 30_000);

const standards = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds: rule, and where. Colours are the same in both languages, and reading them takes longest: the wide page is
 * looked at in French, the narrow one in Arabic.
 */
async function barriers(page: Page, colours: boolean): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(standards)
    .disableRules(colours ? [] : ["color-contrast"])
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`),
  );
}

/** Everything that is folded is opened, so that nothing escapes. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
  });

describe.each([
  ["French", "fr", "ltr"],
  ["Arabic", "ar", "rtl"],
] as const)("in %s", (_, language, direction) => {
  let look: (screen: Screen, width: number) => Promise<Page>;
  let leave = async () => {};
  beforeAll(() => {
    ({ look, leave } = lookers(shores, language));
  });
  afterAll(() => leave());

  test.each(screens)(
    "$name can be read and used by everybody, wide and narrow",
    async (screen) => {
      const page = await look(screen, 1440);
      if (!screen.long) await unfold(page);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await page.locator("html").getAttribute("dir")).toBe(direction);
      expect(await untranslated(page), "names of texts").toEqual([]);
      if (language === "ar") expect(await latinSentences(page), "Latin sentences").toEqual([]);
      expect(await barriers(page, language === "fr"), "1440").toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await settled(page);
      expect(await overhang(page), "390").toBeLessThanOrEqual(0);
      expect(await barriers(page, language === "ar"), "390").toEqual([]);
      await page.close();
    },
    60_000,
  );
});
