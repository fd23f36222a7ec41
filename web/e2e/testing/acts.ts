/** What an officer does on a case, by the buttons of the page, whatever its language. */
import type { Offer } from "@wasl/procedure";
import type { Page } from "playwright-core";
import { type Filling, fillEntry, fillIn, type ProcedureName } from "./fields.ts";
import type { Visitor } from "./visitor.ts";

type Act = Offer["do"];

const stateOf = ({ id }: Visitor) => id.slice(0, 2).toUpperCase();

/** The button or link of one act in the panel of what can be done. */
export const button = (page: Page, act: Act, name: string) =>
  page.locator(`.can-do [data-act="${act}"][data-name="${name}"]`).locator("a.button, button.button").first();

/** The act is offered, and chosen: its form opens, or a word of confirmation is asked. */
export async function choose({ page }: Visitor, act: Act, name: string): Promise<void> {
  await button(page, act, name).click();
}

/** Fills in what one act asks for, looks at what will cross, and signs. */
export async function fillAndSign(
  visitor: Visitor,
  act: Act,
  name: string,
  facts: Readonly<Record<string, Filling>>,
  reason?: number,
  procedure?: ProcedureName,
): Promise<void> {
  await choose(visitor, act, name);
  await complete(visitor, facts, reason, procedure);
}

/** Adds an entry to a list: fills it in, reads it again, signs. */
export async function addEntry(
  visitor: Visitor,
  list: string,
  value: Filling,
  procedure: ProcedureName,
): Promise<void> {
  const { page } = visitor;
  await choose(visitor, "contribute", list);
  await page.locator("form.act-form").waitFor();
  await fillEntry(page, list, value, { state: stateOf(visitor), procedure });
  await page.locator('form.act-form button[type="submit"]').click();
  await page.locator('[role="dialog"] .button.is-first').click();
  await page.locator(".case-head").waitFor();
}

/** Everything that is missing and that this person may fill in, on one page. */
export async function fillWhatIsMissing(visitor: Visitor, facts: Readonly<Record<string, Filling>>): Promise<void> {
  await visitor.page.locator('.can-do a[href$="/record/missing"]').click();
  await complete(visitor, facts);
}

/** On the page of a form: fills, reads again, signs, and is back at the case. */
export async function complete(
  visitor: Visitor,
  facts: Readonly<Record<string, Filling>>,
  reason?: number,
  procedure: ProcedureName | undefined = visitor.procedure,
): Promise<void> {
  const { page } = visitor;
  await page.locator("form.act-form").waitFor();
  const worksAt = procedure ?? visitor.procedure;
  await fillIn(page, facts, { state: stateOf(visitor), ...(worksAt ? { procedure: worksAt } : {}) });
  if (reason !== undefined) await page.locator('input[type="radio"][name="f-reason"]').nth(reason).check();
  await page.locator('form.act-form button[type="submit"]').click();
  await page.locator('[role="dialog"] .button.is-first').click();
  await page.locator(".case-head").waitFor();
}

/** A step with nothing to fill in: chosen, confirmed. */
export async function confirm(visitor: Visitor, act: Act, name: string): Promise<void> {
  const { page } = visitor;
  await choose(visitor, act, name);
  await page.locator('[role="dialog"] .button.is-first').click();
  await page.locator('[role="dialog"]').waitFor({ state: "detached" });
}

/** From wherever one is to the list of cases and into the one of this reference, by links alone. */
export async function goToCase({ page }: Visitor, shown: string): Promise<void> {
  await page.locator('.nav a[href="/cases"]').click();
  await page.locator(".row", { hasText: shown }).locator(".row-what a").click();
  await page.locator(".case-head").waitFor();
}

/** The second reader, from the line of their work: what waits first is read and let go. */
export async function readAndLetGo({ page }: Visitor): Promise<void> {
  await page.locator('.nav a[href="/"]').click();
  await page.locator('.row-what a[href^="/exchanges"]').first().click();
  await page.locator(".reading .button.is-first").first().click();
  await page.locator(".reading").first().waitFor({ state: "detached" });
}

/** From the case to the register: asks what the request says, and keeps the record of this reference for the decision. */
export async function keepsFromRegister({ page }: Visitor, reference: string): Promise<void> {
  await page.locator(".register a").click();
  await page.locator('.register-form button[type="submit"]').click();
  const candidate = page.locator(".candidate", { hasText: reference }).first();
  await candidate.waitFor();
  if (!(await candidate.evaluate((element) => element.hasAttribute("open"))))
    await candidate.locator("summary").click();
  await candidate.locator(".candidate-choice > button").click();
}

/** The reference that is shown at the head of the case. */
export const shownReference = async ({ page }: Visitor): Promise<string> =>
  (await page.locator(".case-head .overline bdi").first().textContent()) ?? "";

/** Waits until the case is in this state, on a page that stands open: nothing is clicked and nothing reloaded. */
export async function seesState({ page }: Visitor, words: string): Promise<void> {
  await page.locator(".case-marks", { hasText: words }).waitFor();
}

/** What the page says, once nothing on it is still being fetched. */
export async function readPage({ page }: Visitor): Promise<string> {
  await page.waitForFunction(
    () => !/Chargement|Loading|جارٍ التحميل/.test(document.querySelector("main")?.textContent ?? ""),
  );
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not said.
  return page.evaluate(() => document.querySelector("main")?.innerText ?? "");
}
