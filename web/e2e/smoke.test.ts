import { afterAll, beforeAll, expect, test } from "vitest";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";
import { visit } from "./testing/visitor.ts";

let shores: TwoShores;
beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 4810 });
}, 120_000);
afterAll(() => shores?.stop());

test("an officer of each State signs in on the server of that State", async () => {
  const camille = await visit(shores, "fr-camille");
  const salma = await visit(shores, "ma-salma", { language: "ar" });
  expect(await camille.page.locator("h1").textContent()).toBe("Ce que je dois faire");
  expect(await salma.page.locator("html").getAttribute("dir")).toBe("rtl");
  expect(await camille.stayed()).toBe(true);
}, 60_000);
