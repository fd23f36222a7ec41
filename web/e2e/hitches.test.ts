import { errors as ofTheKernel } from "@wasl/procedure";
import { afterAll, beforeAll, expect, test } from "vitest";
import { errors } from "../../server/http/errors.ts";
import { button, goToCase } from "./testing/acts.ts";
import { fillIn } from "./testing/fields.ts";
import { focusComesTo, tabTo } from "./testing/keyboard.ts";
import { picturesOnFailure } from "./testing/on-failure.ts";
import { begun, readyBut } from "./testing/played.ts";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";
import { type Visitor, visit } from "./testing/visitor.ts";

let shores: TwoShores;
beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 4870 });
  await shores.play([begun("begun", "Nadir"), readyBut("ready", "Wadie", {})]);
}, 120_000);
afterAll(() => shores?.stop(), 30_000);

const words = (code: string) => ({ ...ofTheKernel, ...errors })[code]?.fr.says ?? code;
const signs = '[role="dialog"] .button.is-first';
const submits = 'form.act-form button[type="submit"]';

/** In the form of one fact of a case, up to the last word before the signature. */
async function writes({ page }: Visitor, fact: string, facts: Parameters<typeof fillIn>[1]): Promise<void> {
  await page.locator(`[data-fact="${fact}"] summary`).click();
  await page.locator(`[data-fact="${fact}"] .known-edit`).click();
  await fillIn(page, facts, { state: "FR" });
  await page.locator(submits).click();
  await page.locator(signs).waitFor();
}

test("everything to the first act of a case and back is done without a mouse, and the focus is always to be seen", async () => {
  picturesOnFailure(shores);
  const context = await shores.browser.newContext({ locale: "fr-FR", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${shores.urlOf("fr-camille")}/sign-in`);
  await page.locator("[data-person]").first().waitFor();
  await tabTo(page, '[data-person="fr-camille"]');
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/");
  await page.locator(".row").first().waitFor();
  await focusComesTo(page, "#main");

  await tabTo(page, ".row-what a");
  const person = await page.evaluate(
    () => document.activeElement?.closest(".row")?.querySelector(".row-who")?.textContent,
  );
  await page.keyboard.press("Enter");
  await page.locator(".can-do").waitFor();
  expect(await page.locator("h1").textContent()).toContain(person?.trim().split(" ")[0]);
  await focusComesTo(page, "#main");

  await tabTo(page, '.nav a[href="/cases"]', "Shift+Tab");
  await page.keyboard.press("Enter");
  const wadie = page.locator(".row", { hasText: "Wadie" }).locator(".row-what a");
  await tabTo(page, `.row-what a[href="${await wadie.getAttribute("href")}"]`);
  await page.keyboard.press("Enter");
  await page.locator(".can-do").waitFor();
  await tabTo(page, '.can-do [data-name="request"] button');
  await page.keyboard.press("Enter");
  await page.locator('[role="dialog"]').waitFor();
  await focusComesTo(page, '[role="dialog"]');
  await page.keyboard.press("Escape");
  await page.locator('[role="dialog"]').waitFor({ state: "detached" });
  await focusComesTo(page, '.can-do [data-name="request"]');

  await tabTo(page, '.can-do [data-act="message"] a, .can-do [data-act="contribute"] a');
  await page.keyboard.press("Enter");
  await page.locator("form.act-form").waitFor();
  await focusComesTo(page, "#main");
  await tabTo(page, "form.act-form :is(input, textarea, select)");
  await page.keyboard.type("2");
  page.once("dialog", (dialog) => void dialog.accept());
  await tabTo(page, "form.act-form .buttons button[type='button']");
  await page.keyboard.press("Enter");
  await page.locator(".can-do").waitFor();
  await focusComesTo(page, "#main");
  await context.close();
}, 90_000);

test("a session that has ended says so, and what was written is still there after signing in again", async () => {
  picturesOnFailure(shores);
  const camille = await visit(shores, "fr-camille");
  const { page } = camille;
  await goToCase(camille, "Nadir Zerouali");
  await writes(camille, "removalDecision", { removalDecision: { reference: "33-2026-0812" } });
  await endsSessionOf("fr-camille");
  await page.locator(signs).click();
  await page.getByText(words("session-expired")).waitFor();

  const other = await camille.context.newPage();
  await other.goto(`${shores.urlOf("fr-camille")}/sign-in`);
  await other.locator('[data-person="fr-camille"]').click();
  await other.waitForURL((url) => url.pathname === "/");
  await other.close();
  await page.locator(signs).click();
  await page.locator(".can-do").waitFor();
  await page.locator('[data-fact="removalDecision"] summary').click();
  await page.getByText("33-2026-0812").waitFor();
  expect(await camille.stayed()).toBe(true);
  await camille.context.close();
}, 60_000);

test("of two tabs the one that is behind is told so, and keeps what was written in it", async () => {
  picturesOnFailure(shores);
  const camille = await visit(shores, "fr-camille");
  const { page, context } = camille;
  await goToCase(camille, "Nadir Zerouali");
  // Behind, because the line that tells of changes does not reach this tab.
  const behind = await context.newPage();
  await behind.route("**/api/events", (route) => route.abort());
  await behind.goto(page.url());
  await behind.locator(".can-do").waitFor();
  const tab = { ...camille, page: behind };
  await writes(tab, "removalDecision", { removalDecision: { reference: "33-2026-0999" } });
  await page.bringToFront();
  await writes(camille, "information", { information: { interpreter: "INT-0900" } });
  await page.locator(signs).click();
  await page.locator(".can-do").waitFor();

  await behind.bringToFront();
  const seen = behind.waitForResponse(
    (answer) => answer.request().method() === "GET" && answer.url().includes("/cases/"),
  );
  await behind.locator(signs).click();
  await behind.getByText(words("stale-version")).waitFor();
  await seen;
  await behind.locator(signs).click();
  await behind.locator(".can-do").waitFor();
  await behind.locator('[data-fact="removalDecision"] summary').click();
  await behind.getByText("33-2026-0999").waitFor();
  await context.close();
}, 60_000);

test("a server that is gone is said to be gone, on its own shore only; when it is back the work goes on where it stood", async () => {
  picturesOnFailure(shores);
  const camille = await visit(shores, "fr-camille");
  const rachid = await visit(shores, "ma-rachid");
  await goToCase(camille, "Nadir Zerouali");
  await writes(camille, "removalDecision", { removalDecision: { reference: "33-2026-1111" } });
  await shores.end("FR");
  await camille.page.locator(signs).click();
  await camille.page.locator('[role="dialog"] .notice[role="alert"]').waitFor();
  expect(await camille.page.locator('[role="dialog"]').textContent()).toContain("Le serveur ne répond pas");
  await camille.page.getByText("Liaison interrompue").waitFor({ state: "attached" });
  expect(await rachid.page.getByText("Liaison interrompue").count()).toBe(0);

  await shores.again();
  await camille.page.getByText("Liaison interrompue").waitFor({ state: "detached" });
  await camille.page.locator(signs).click();
  await button(camille.page, "contribute", "diligence").or(camille.page.locator(".can-do")).first().waitFor();
  await camille.page.locator('[data-fact="removalDecision"] summary').click();
  await camille.page.getByText("33-2026-1111").waitFor();
  expect(await camille.stayed()).toBe(true);
}, 90_000);

/** As at the end of a working day: the server knows the cookie, and that it is no longer good. */
const endsSessionOf = (person: string) =>
  shores.server("FR").server.services.pools.people.query('delete from people.session where "userId" = $1', [person]);
