/** What those who protect a child, and those who counsel a return, do at their screens. */
import { expect } from "vitest";
import { choose, complete } from "./acts.ts";
import { type Filling, fillIn } from "./fields.ts";
import type { Visitor } from "./visitor.ts";
import { said } from "./words.ts";

type Facts = Readonly<Record<string, Filling>>;

/** From the list of cases: the tile of this person's procedure, and the case is there. */
export async function opensCase({ page, procedure }: Visitor, language: "fr" | "ar"): Promise<string> {
  await page.locator('.nav a[href="/cases"]').click();
  await page.locator('a[href="/cases/new"]').click();
  await page.locator(".tile", { hasText: said("title", language, procedure) }).click();
  await page.locator('form.open-form button[type="submit"]').click();
  await page.locator(".case-head").waitFor();
  return page.url();
}

/** One fact, or one attestation, on the page of its own. */
export async function records(visitor: Visitor, at: string, facts: Facts): Promise<void> {
  for (const [name, value] of Object.entries(facts)) {
    await visitor.page.goto(`${at}/record/${name}`);
    await complete(visitor, { [name]: value });
  }
}

/** The form is filled in and signed, and refused in these words; nothing was written. */
export async function isRefused(
  visitor: Visitor,
  act: Parameters<typeof choose>[1],
  name: string,
  facts: Facts,
  words: string,
): Promise<void> {
  const { page } = visitor;
  const at = page.url();
  await choose(visitor, act, name);
  await page.locator("form.act-form").waitFor();
  await fillIn(page, facts, { state: visitor.id.slice(0, 2).toUpperCase(), procedure: visitor.procedure });
  await page.locator('form.act-form button[type="submit"]').click();
  await page.locator('[role="dialog"] .button.is-first').click();
  await page.getByText(words).first().waitFor();
  await page.goto(at);
  await page.locator(".case-head").waitFor();
}

/** References of the cases that this person is shown, and the answer to a question about one. */
export async function seesCases({ page, context }: Visitor, about?: string) {
  const { origin } = new URL(page.url());
  const list = await (await context.request.get(`${origin}/api/cases`)).json();
  const answer = about === undefined ? undefined : await context.request.get(`${origin}/api/cases/${about}`);
  return { total: list.total as number, status: answer?.status(), body: answer ? await answer.json() : undefined };
}

export const refOf = (url: string): string => {
  const ref = new URL(url).pathname.split("/")[2] ?? "";
  expect(ref).toMatch(/^[0-9a-f-]{36}$/);
  return ref;
};
