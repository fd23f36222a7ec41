import { errors } from "@wasl/procedure";
import { afterAll, beforeAll, expect, test } from "vitest";
import { button, choose, fillAndSign, goToCase, readAndLetGo, readPage, seesState } from "./testing/acts.ts";
import { picturesOnFailure } from "./testing/on-failure.ts";
import { noTrace, readyBut } from "./testing/played.ts";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";
import { type Visitor, visit } from "./testing/visitor.ts";
import { said } from "./testing/words.ts";

let shores: TwoShores;
beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 4830 });
  await shores.play([
    noTrace,
    readyBut("asylum", "Adil", { asylum: "open" }),
    readyBut("age", "Badr", { age: "doubt" }),
    readyBut("medical", "Chafik", { medicalReview: "pending" }),
  ]);
}, 120_000);
afterAll(() => shores?.stop(), 30_000);

test("the consul does not recognise, with a reason code and written reasons that a colleague reads; the prefecture sees both and what to do next", async () => {
  picturesOnFailure(shores);
  const camille = await visit(shores, "fr-camille");
  await goToCase(camille, "Samir Zerouali");
  const rachid = await visit(shores, "ma-rachid");
  await goToCase(rachid, "Samir Zerouali");
  const reasons = "Aucune inscription ne correspond aux noms et à l’année donnés.";
  await fillAndSign(rachid, "step", "notRecognise", { writtenReasons: { text: reasons } }, 0);
  await readAndLetGo(await visit(shores, "ma-khadija"));

  await seesState(camille, said("states.notRecognised"));
  const page = camille.page.locator("main");
  await page.getByText(said("reasons.NO_TRACE")).first().waitFor();
  await page.getByText(said("states-next.notRecognised")).waitFor();
  await page.locator("[data-fact='writtenReasons'] summary").click();
  expect(await readPage(camille)).toContain(reasons);
  expect(await camille.stayed()).toBe(true);
}, 90_000);

/** What the prefecture reads of a case whose request it tries to sign, without what is the case's own. */
async function tries(camille: Visitor, given: string): Promise<string> {
  const { page } = camille;
  await goToCase(camille, `${given} Zerouali`);
  await button(page, "step", "request").waitFor();
  // The last part of the page to come.
  await page.locator("#counsel").waitFor();
  const before = await readPage(camille);
  await choose(camille, "step", "request");
  await page.locator('[role="dialog"] .button.is-first').click();
  await page.locator('[role="dialog"] .notice').waitFor();
  const refused = await page.locator('[role="dialog"]').textContent();
  await page.keyboard.press("Escape");
  await page.locator('[role="dialog"]').waitFor({ state: "detached" });
  return `${before}\n${refused}`
    .replaceAll(given, "…")
    .replace(/LP-\w{4}-\w{4}/g, "LP")
    .replace(/\d{1,2} h \d{2}( min \d+ s)?/g, "h");
}

test("the prefecture sees only that a gate is not met, the same for asylum, age and health; the legal officer sees which", async () => {
  picturesOnFailure(shores);
  const camille = await visit(shores, "fr-camille");
  const asylum = await tries(camille, "Adil");
  expect(await tries(camille, "Badr")).toBe(asylum);
  expect(await tries(camille, "Chafik")).toBe(asylum);
  expect(asylum).toContain(errors["gate-not-met"].fr.says);
  expect(asylum).not.toMatch(/asile|mineur|majeur|médical|santé/i);

  const helene = await visit(shores, "fr-helene");
  await goToCase(helene, "Adil Zerouali");
  await helene.page.getByText(said("conditions.asylumClosed.refusal")).first().waitFor();
}, 90_000);
