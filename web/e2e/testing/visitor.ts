/** A person of the demonstration at a browser of their own. Pages are never reloaded by themselves: {@link stayed} tells. */
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type corridor from "../../../corridors/morocco-france/corridor.ts";
import type { Language } from "../../../server/http/api.ts";
import type { ProcedureName } from "./fields.ts";
import type { TwoShores } from "./two-shores.ts";

export interface Visitor {
  readonly id: string;
  /** Whose forms are filled in; default: the laissez-passer's. */
  readonly procedure?: keyof typeof corridor.procedures;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: each is a fault of the page. */
  readonly complaints: readonly string[];
  /** Whether the page that was first loaded is still the one that is shown. */
  stayed(): Promise<boolean>;
}

export interface VisitOptions extends BrowserContextOptions {
  readonly language?: Language;
  readonly procedure?: ProcedureName;
}

/** Opens a browser of one's own and signs in by choosing the person's card. */
export async function visit(shores: TwoShores, person: string, options: VisitOptions = {}): Promise<Visitor> {
  const { language = "fr", procedure, ...rest } = options;
  const context = await shores.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: { fr: "fr-FR", ar: "ar-MA", en: "en-GB" }[language],
    reducedMotion: "reduce",
    ...rest,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Before one signs in the server says so; the browser takes every such answer for an error.
    if (message.type() === "error" && !message.text().includes("401")) complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(`${shores.urlOf(person)}/sign-in?lang=${language}`);
  await page.evaluate(() => Object.assign(window, { firstLoaded: true }));
  await page.locator(`[data-person="${person}"]`).click();
  await page.waitForURL((url) => url.pathname === "/");
  return {
    id: person,
    ...(procedure === undefined ? {} : { procedure }),
    page,
    context,
    complaints,
    stayed: () => page.evaluate(() => "firstLoaded" in window),
  };
}
