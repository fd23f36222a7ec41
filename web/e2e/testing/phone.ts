/** A worker's phone at the State's own page: 390 pixels, nothing installed. */
import type { BrowserContext, Page } from "playwright-core";
import type { TwoShores } from "./two-shores.ts";

export interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  /** With the number; the code came with the address, or is typed. */
  enters(pin: string, code?: string): Promise<void>;
  /** The places of the season, in their order: contract, days, pay, rights, complaint, readers. */
  goes(place: number): Promise<void>;
  /** Answers one question by the place of its answer. */
  answers(question: number, answer: number): Promise<void>;
}

export async function phone(shores: TwoShores, state: "FR" | "MA", hash = ""): Promise<Phone> {
  const context = await shores.browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: "ar-MA",
    reducedMotion: "reduce",
  });
  // Its key is stretched on a machine that may have much else to do.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(`${shores.server(state).url}/worker?lang=ar${hash}`);
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await page.locator("h1").waitFor();
  return {
    page,
    context,
    complaints,
    async enters(pin, code) {
      if (code) await page.locator("form input.w-code").first().fill(code);
      await page.locator('input[type="password"]').fill(pin);
      await page.locator("form .button.is-first").first().click();
      await page.locator(".w-places").waitFor();
    },
    async goes(place) {
      if (await page.locator(".w-place > .button").count()) await page.locator(".w-place > .button").first().click();
      await page.locator(".w-places .button").nth(place).click();
      await page.locator("#place").waitFor();
    },
    async answers(question, answer) {
      await page.locator("fieldset.w-choice").nth(question).locator("input").nth(answer).check();
    },
  };
}
