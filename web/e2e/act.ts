/** What a person does on a case page, in the words of the procedure's data: which act, which fields. */
import type { Page } from "playwright-core";

/** Opens an act from the panel of the case: a form's page or a question. */
export async function begin(page: Page, act: string, name: string): Promise<void> {
  await page.locator(`.can-do [data-act="${act}"][data-name="${name}"] :is(a, button)`).first().click();
}

const field = (pointer: string) => `#f${pointer.replace(/[^\w-]/g, "-")}`;

/** Fills one field by its place in the form: a text, a choice of a list. */
export async function fill(page: Page, pointer: string, value: string): Promise<void> {
  const box = page.locator(field(pointer));
  if ((await box.evaluate((element) => element.tagName)) === "SELECT") await box.selectOption(value);
  else await box.fill(value);
}

/** Chooses one of a few, by what the reader sees. */
export async function choose(page: Page, pointer: string, label: string): Promise<void> {
  const group = page.locator("fieldset", { has: page.locator(field(pointer)) }).last();
  await group.getByText(label, { exact: true }).click();
}

/** Day, month and year in their boxes; for an instant the hour and minute too. */
export async function date(
  page: Page,
  pointer: string,
  at: Temporal.PlainDate | Temporal.PlainDateTime,
): Promise<void> {
  const group = page.locator("fieldset", { has: page.locator(field(pointer)) }).last();
  const box = (part: string) => group.locator(`[data-part="${part}"] input`);
  await box("day").fill(String(at.day));
  await box("month").fill(String(at.month));
  await box("year").fill(String(at.year));
  if (at instanceof Temporal.PlainDateTime) {
    await box("hour").fill(String(at.hour).padStart(2, "0"));
    await box("minute").fill(String(at.minute).padStart(2, "0"));
  }
}

/** Reads the form again and signs it; ends back on the case. */
export async function signForm(page: Page): Promise<void> {
  await page.locator("form.act-form button[type=submit]").click();
  await page.locator("[role=dialog] .is-first").click();
  await page.locator("form.act-form").waitFor({ state: "detached" });
  await page.locator(".can-do").waitFor();
}

/** Answers the question that an act without a form asks. */
export async function confirm(page: Page): Promise<void> {
  await page.locator("[role=dialog] .is-first").click();
  await page.locator("[role=dialog]").waitFor({ state: "detached" });
}
