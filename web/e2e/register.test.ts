import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { complete, goToCase, keepsFromRegister, seesState, shownReference } from "./testing/acts.ts";
import { focusComesTo, tabTo } from "./testing/keyboard.ts";
import { picturesOnFailure } from "./testing/on-failure.ts";
import { misheard, noTrace } from "./testing/played.ts";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";
import { visit } from "./testing/visitor.ts";
import { said } from "./testing/words.ts";

let shores: TwoShores;
beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 5250 });
  await shores.play([misheard, noTrace]);
}, 120_000);
afterAll(() => shores?.stop(), 30_000);

const record = "R-900014";

/** Whether a word stands anywhere in a State's database. */
async function databaseHolds(state: "FR" | "MA", word: string): Promise<boolean> {
  const { urls } = shores.server(state).server.database;
  for (const connectionString of [urls.owner, urls.people, urls.jobs]) {
    const client = new Client({ connectionString });
    await client.connect();
    try {
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
           and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')`,
      );
      for (const { name } of rows) {
        const found = await client.query(`select 1 from ${name} t where t::text like '%' || $1 || '%' limit 1`, [word]);
        if ((found.rowCount ?? 0) > 0) return true;
      }
    } finally {
      await client.end();
    }
  }
  return false;
}

test("a consul finds a person from a misspelt Latin name in an Arabic-only record, sees why, decides; the prefecture holds no candidate", async () => {
  picturesOnFailure(shores);
  const rachid = await visit(shores, "ma-rachid");
  const camille = await visit(shores, "fr-camille");
  const { page } = rachid;
  await page.locator(".row", { hasText: "Semllali" }).locator(".row-what a").click();
  await page.locator(".case-head").waitFor();
  const shown = await shownReference(rachid);
  await goToCase(camille, shown);

  await keepsFromRegister(rachid, record);
  expect(await page.locator("#register-family").inputValue()).toBe("Semllali");
  const candidate = page.locator(".candidate", { hasText: record }).first();
  expect(await candidate.locator("summary").textContent()).toContain("نور الدين السملالي");
  // Why: names that meet across two scripts, letter by letter, in words and without a figure.
  const family = candidate.locator('tr[data-field="family"]');
  expect(await family.locator("td").last().textContent()).toMatch(/même nom, autre graphie|nom proche/);
  expect(await family.locator("td").last().textContent()).toContain("d’une écriture à l’autre");
  const letters = await candidate
    .locator(".letters")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  expect(letters.join(" ")).toMatch(/semll?ali et .*سملالي, lettre à lettre/);
  expect(await candidate.locator('tr[data-field="birth"]').textContent()).toContain("même mois");

  await page.locator('[data-decide="recognise"]').click();
  await complete(rachid, {
    recognition: { birthPlace: { confidence: "documented" }, grounds: ["civilRegister", "familyLinks"] },
  });
  await seesState(rachid, said("states.recognised"));
  await seesState(camille, said("states.recognised"));
  // The answer has crossed, in the register's own writing; what else was proposed has not.
  await expect.poll(() => camille.page.locator("main").textContent()).toContain("السملالي");
  expect(await databaseHolds("MA", record)).toBe(true);
  for (const word of [record, "السملالي", "R-900001"])
    expect([word, await databaseHolds("FR", word)]).toEqual([word, false]);
  expect(await camille.page.locator(".register").count()).toBe(0);
  expect([rachid.complaints, camille.complaints]).toEqual([[], []]);
}, 120_000);

test("none of these is as near as any candidate: nobody is found, another way is tried, and the reason is given, by keyboard alone", async () => {
  picturesOnFailure(shores);
  const { page, complaints } = await visit(shores, "ma-khadija");
  await page.goto(`${shores.urlOf("ma-khadija")}/?scope=post`);
  await page.locator(".row", { hasText: "Zerouali" }).locator(".row-what a").click();
  await page.locator(".register a").waitFor();
  await tabTo(page, ".register a");
  await page.keyboard.press("Enter");
  await page.locator(".register-form").waitFor();

  await page.locator("#register-given").fill("Youssef 🙂");
  await page.locator("#register-given").press("Enter");
  await page.locator(".question-field .error").waitFor();
  await focusComesTo(page, "#register-given");
  expect(await page.locator("#register-given").getAttribute("aria-invalid")).toBe("true");

  // Of what is known of the parents a register may find somebody: it is left aside here.
  for (const field of ["father", "mother"]) await page.locator(`#register-${field}`).fill("");
  await page.locator("#register-given").fill("Qaqwaq");
  await page.locator("#register-family").fill("Wexwex");
  await page.locator("#register-family").press("Enter");
  await page.locator(".nobody").waitFor();
  await focusComesTo(page, "#found");
  await tabTo(page, ".tries button");
  await page.keyboard.press("Enter");
  await page.locator(".nobody, .candidate:not(.is-none)").first().waitFor();

  await tabTo(page, ".candidate.is-none button");
  await page.keyboard.press("Space");
  await page.locator(".decide").waitFor();
  await tabTo(page, '[data-decide="notRecognise"]');
  await page.keyboard.press("Enter");
  await page.locator("form.act-form").waitFor();
  expect(await page.locator('input[type="radio"][name="f-reason"]:checked').count()).toBe(0);
  expect(complaints.filter((one) => !one.includes("422"))).toEqual([]);
}, 120_000);
