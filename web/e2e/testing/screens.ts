/** Every main screen: who looks at it, where it is, and what is done before one looks. */
import type { BrowserContext, Page } from "playwright-core";
import type { CaseList, Language } from "../../../server/http/api.ts";
import type { TwoShores } from "./two-shores.ts";

export interface Screen {
  readonly name: string;
  /** `FR` or `MA`: nobody is signed in on that State's server. */
  readonly person: string;
  /** A path; `{Family}` stands for the reference of the demonstration's case of that person. */
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
  /** So long that its worked examples are looked at as they come, folded. */
  readonly long?: boolean;
}

const submitEmpty = async (page: Page) => {
  await page.locator('form.act-form button[type="submit"]').click();
  await page.locator(".errors").waitFor();
};

const searchFirst = (what: string) => async (page: Page) => {
  await page.locator('.register-form button[type="submit"]').click();
  await page.locator(`.register-page ${what}`).first().waitFor();
};

export const screens: readonly Screen[] = [
  { name: "sign-in", person: "FR", path: "/sign-in" },
  { name: "work-prefecture", person: "fr-camille", path: "/" },
  { name: "work-consul", person: "ma-rachid", path: "/?scope=post" },
  { name: "cases", person: "fr-camille", path: "/cases" },
  { name: "case-open", person: "fr-camille", path: "/cases/new" },
  { name: "case-draft", person: "fr-camille", path: "/cases/{Sebti}" },
  {
    name: "case-second-signature",
    person: "fr-julien",
    path: "/cases/{Nassiri}",
    prepare: (page) => page.locator('.can-do [data-act="sign"] button').first().click(),
  },
  { name: "case-questions", person: "fr-camille", path: "/cases/{Ouchan}" },
  {
    name: "case-to-decide",
    person: "ma-rachid",
    path: "/cases/{Lamrani}",
  },
  { name: "register-begun", person: "ma-rachid", path: "/cases/{Bakkali}/register" },
  {
    name: "register-found",
    person: "ma-rachid",
    path: "/cases/{Lamrani}/register",
    prepare: searchFirst(".candidate"),
  },
  {
    name: "register-nobody",
    person: "ma-khadija",
    path: "/cases/{Bakkali}/register",
    async prepare(page) {
      await page.locator("#register-family").fill("Wxyzwxyz");
      await page.locator("#register-given").fill("Qqqq");
      for (const field of ["birthPlace", "father", "mother"]) await page.locator(`#register-${field}`).fill("");
      await searchFirst(".nobody")(page);
    },
  },
  {
    name: "register-refused",
    person: "ma-khadija",
    path: "/cases/{Lamrani}/register",
    async prepare(page) {
      await page.locator("#register-family").fill("El Amrani 🙂");
      await searchFirst(".error")(page);
    },
  },
  { name: "register-searches", person: "ma-nabil", path: "/register-searches" },
  { name: "case-suspended", person: "ma-salma", path: "/cases/{Omar}" },
  { name: "case-not-recognised", person: "fr-camille", path: "/cases/{Belkadi}" },
  { name: "case-issued", person: "ma-khadija", path: "/cases/{Charkaoui}" },
  { name: "case-arrived", person: "fr-camille", path: "/cases/{Messaoudi}" },
  { name: "form-what-is-missing", person: "fr-camille", path: "/cases/{Sebti}/record/missing" },
  {
    name: "form-recognise",
    person: "ma-rachid",
    path: "/cases/{Lamrani}/step/recognise",
    prepare: submitEmpty,
  },
  { name: "form-questions", person: "ma-salma", path: "/cases/{Bakkali}/step/askCompletion", prepare: submitEmpty },
  { name: "form-attest-again", person: "fr-helene", path: "/cases/{Nassiri}/record/asylum" },
  { name: "form-not-now", person: "fr-bruno", path: "/cases/{Lahcen}/step/notifyFlight" },
  { name: "exchanges", person: "fr-camille", path: "/exchanges" },
  { name: "procedures", person: "FR", path: "/procedures" },
  { name: "procedure", person: "MA", path: "/procedures/laissez-passer", long: true },
  { name: "indicators", person: "fr-camille", path: "/indicators" },
  { name: "rights", person: "FR", path: "/rights" },
  { name: "access-log", person: "fr-olivier", path: "/access-log" },
  { name: "accessibility", person: "MA", path: "/accessibility" },
  { name: "verify", person: "FR", path: "/verify" },
  { name: "not-found", person: "fr-camille", path: "/nothing/here" },
];

/** Browsers of everybody who looks, one each, kept for all screens of a language. */
export function lookers(shores: TwoShores, language: Language) {
  const known = new Map<string, Promise<BrowserContext>>();
  const contextOf = (person: string) => {
    const context = known.get(person) ?? arrive(shores, person, language);
    known.set(person, context);
    return context;
  };
  return {
    /** The screen as one sees it once nothing is being fetched any more. */
    async look(screen: Screen, width: number): Promise<Page> {
      const context = await contextOf(screen.person);
      const page = await context.newPage();
      await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
      await page.goto(await pathOf(screen.path, context, language));
      await settled(page);
      await screen.prepare?.(page);
      await settled(page);
      return page;
    },
    async leave(): Promise<void> {
      for (const context of known.values()) await (await context).close();
    },
  };
}

async function arrive(shores: TwoShores, person: string, language: Language): Promise<BrowserContext> {
  const nobody = person === "FR" || person === "MA";
  const baseURL = nobody ? shores.server(person).url : shores.urlOf(person);
  const locale = { fr: "fr-FR", ar: "ar-MA", en: "en-GB" }[language];
  const context = await shores.browser.newContext({ baseURL, locale, reducedMotion: "reduce" });
  context.setDefaultTimeout(20_000);
  if (!nobody) {
    const answer = await context.request.post("/api/demo/session", { data: { person } });
    if (!answer.ok()) throw new Error(`${person} could not sign in: ${await answer.text()}`);
  }
  return context;
}

async function pathOf(path: string, context: BrowserContext, language: Language): Promise<string> {
  const name = /\{(\w+)\}/.exec(path)?.[1];
  const address = name ? path.replace(`{${name}}`, await referenceOf(name, context)) : path;
  return `${address}${address.includes("?") ? "&" : "?"}lang=${language}`;
}

async function referenceOf(family: string, context: BrowserContext): Promise<string> {
  const list = (await (await context.request.get(`/api/cases?text=${family}`)).json()) as CaseList;
  const [first] = list.cases;
  if (!first) throw new Error(`The demonstration has no case of ${family} that this person sees`);
  return first.ref;
}

/** Nothing is loading, the typefaces are there. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => document.querySelector(".loading, .skeleton, [aria-busy='true']") === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
