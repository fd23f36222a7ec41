/** Seasonal work between two servers and a worker's phone: the main path in French, the refusals, the draft without a network. */
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { seasonalCases } from "../../corridors/morocco-france/demonstration/cases/seasonal.ts";
import {
  button,
  complete,
  confirm,
  fillAndSign,
  goToCase,
  readAndLetGo,
  seesState,
  shownReference,
} from "./testing/acts.ts";
import { picturesOnFailure } from "./testing/on-failure.ts";
import { type Phone, phone } from "./testing/phone.ts";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";
import { type Visitor, visit } from "./testing/visitor.ts";

let shores: TwoShores;
let refs: ReadonlyMap<string, string>;
const visitors: Visitor[] = [];
/** Each signs in once, and stays. */
const come = async (person: string): Promise<Visitor> => {
  const here = visitors.find(({ id }) => id === person);
  if (here) return here;
  const visitor = await visit(shores, person);
  visitors.push(visitor);
  return visitor;
};

beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 4870 });
  const wanted = ["offer-forbidden-criteria", "offer-olives", "season-contract"];
  refs = await shores.play(seasonalCases.filter(({ id }) => wanted.includes(id)));
}, 240_000);
afterAll(() => shores?.stop(), 30_000);
beforeEach(() => picturesOnFailure(shores));

const pin = "503917";
const offer = "seasonal-offer" as const;
const season = "seasonal-placement" as const;

async function open(visitor: Visitor, id: string): Promise<void> {
  const { page } = visitor;
  await page.goto(`${new URL(page.url()).origin}/cases/${refs.get(id)}`);
  await page.locator(".case-head").waitFor();
}

test("an offer that asks for mothers is refused by the name of each criterion; corrected, it is signed by two and announced", {
  timeout: 240_000,
}, async () => {
  const solene = await come("fr-solene");
  await open(solene, "offer-forbidden-criteria");
  const panel = solene.page.locator(".can-do");
  for (const said of ["demande un sexe", "situation de famille", "avoir des enfants"]) {
    await panel.getByText(said).first().waitFor({ state: "attached" });
  }
  const denis = await come("fr-denis");
  await open(denis, "offer-forbidden-criteria");
  const demands = Object.fromEntries(
    ["sex", "familyStatus", "children", "religion", "origin", "pregnancy", "unionMembership", "pastComplaint"].map(
      (one) => [one, "notAsked"],
    ),
  );
  await denis.page.goto(`${denis.page.url()}/record/demands`);
  await complete(denis, { demands }, undefined, offer);
  await button(solene.page, "step", "publish").waitFor();
  await confirm(solene, "step", "publish");
  const nora = await come("fr-nora");
  await open(nora, "offer-forbidden-criteria");
  await confirm(nora, "sign", "publish");
  const shown = await shownReference(nora);
  const gilles = await come("fr-gilles");
  await readAndLetGo(gilles);
  const najat = await come("ma-najat");
  await goToCase(najat, shown);
  await fillAndSign(
    najat,
    "step",
    "announce",
    {
      announcement: {
        french: "Cueillette en Gironde. Être recruté ne coûte rien.",
        arabic: "جني الفواكه. التشغيل مجاني.",
        zeroFeeNotice: true,
        complaintLine: "0800 000 000",
        authorisation: "given",
      },
    },
    undefined,
    offer,
  );
  await readAndLetGo(await come("ma-adil"));
  await seesState(solene, "sélection ouverte");
});

let code = "";
let worker: Phone;

test("the agency hands over a paper; the worker reads both languages, says that money was taken, and accepts once it is back", {
  timeout: 240_000,
}, async () => {
  const najat = await come("ma-najat");
  await open(najat, "season-contract");
  await najat.page.locator(".worker-access .buttons .button").first().click();
  code = (await najat.page.locator(".worker-code .code").textContent()) ?? "";
  worker = await phone(shores, "MA", `#${code}`);
  expect(worker.page.url()).not.toContain(code);
  await worker.enters(pin);
  await worker.goes(0);
  await worker.page.getByText("Salaire horaire brut").waitFor();
  await worker.page.getByText("الأجر الإجمالي للساعة").waitFor();
  await worker.answers(0, 1);
  await worker.answers(2, 0);
  await worker.answers(3, 2);
  const accept = worker.page.locator("form.w-card .button.is-first");
  await accept.click();
  await worker.page.locator(".w-trouble", { hasText: "التشغيل مجاني" }).waitFor();
  await worker.answers(3, 3);
  await worker.page.reload();
  await worker.enters(pin);
  await worker.goes(0);
  for (const [question, answer] of [
    [0, 1],
    [2, 0],
    [3, 3],
  ] as const)
    await worker.answers(question, answer);
  await accept.click();
  await worker.page.locator("#place").waitFor();
  await accept.waitFor({ state: "detached" });
  await seesState(najat, "autorisation attendue");
  await worker.goes(2);
  expect(await worker.page.locator(".w-standing").count()).toBe(1);
});

test("the office authorises with two signatures and both counts before its eyes, the consulate gives the visa", {
  timeout: 240_000,
}, async () => {
  const solene = await come("fr-solene");
  await open(solene, "season-contract");
  await solene.page.locator("#year-count").waitFor();
  await solene.page.goto(`${solene.page.url()}/record/otherSeason`);
  await complete(solene, { otherSeason: "none" }, undefined, season);
  const until = Temporal.Now.plainDateISO().add({ months: 9 }).toString();
  const yearCount = {
    civilYearUntil: until,
    rollingYearUntil: until,
    reading: "civilYear",
    reason: "Première saison.",
  };
  const authorisation = { reference: "AT-33-0001", endorsedOn: Temporal.Now.plainDateISO().toString(), validTo: until };
  await fillAndSign(solene, "step", "authorise", { yearCount, authorisation }, undefined, season);
  const gilles = await come("fr-gilles");
  await open(gilles, "season-contract");
  await confirm(gilles, "sign", "authorise");
  const yves = await come("fr-yves");
  await open(yves, "season-contract");
  expect(await yves.page.locator('.can-do [data-name="issueVisa"]').first().getAttribute("data-act")).toBe("step");
  await yves.page.getByText("La visite médicale n’a pas encore eu lieu").first().waitFor({ state: "attached" });
});

test("a complaint written without a network is kept, encrypted, leaves once when there is one, and signing out leaves nothing", {
  timeout: 240_000,
}, async () => {
  const { page, context } = worker;
  await worker.goes(2);
  await context.setOffline(true);
  await worker.answers(1, 3);
  await page.locator("textarea").fill("عشر ساعات في اليوم وسبع مؤداة.");
  await page.locator("form.w-card .button.is-first").first().click();
  await page.locator(".w-answer .w-note").waitFor();
  await page.reload();
  await worker.enters(pin);
  await page.locator(".w-note .button").waitFor();
  const kept = await page.evaluate(async () => {
    const open = indexedDB.open("wasl-season");
    const base = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const all = base.transaction("kept").objectStore("kept").getAll();
    const values = await new Promise<unknown[]>((done) => {
      all.onsuccess = () => done(all.result);
    });
    base.close();
    const text = (value: unknown) =>
      new TextDecoder().decode((value as { bytes?: ArrayBuffer }).bytes ?? new ArrayBuffer());
    return values.map(text).join();
  });
  expect(kept).not.toMatch(/ساعات|Bennacer|grievance/);
  await context.setOffline(false);
  await page.locator(".w-note .button").waitFor({ state: "detached" });
  await worker.goes(2);
  await page.locator(".w-standing").nth(1).waitFor();
  const brahim = await come("ma-brahim");
  await brahim.page.goto(`${new URL(brahim.page.url()).origin}/cases?procedure=seasonal-complaint`);
  await brahim.page.locator(".row").nth(1).waitFor();
  expect(await brahim.page.locator(".row").count()).toBe(2);
  await page.locator(".w-foot .button").click();
  await page.locator('input[type="password"]').waitFor();
  const left = await page.evaluate(async () => ({
    session: sessionStorage.length,
    bases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    kept: Object.keys(localStorage).filter((key) => !key.startsWith("wasl.")),
  }));
  expect(left).toEqual({ session: 0, bases: [], cookies: "", kept: [] });
  expect((await context.cookies()).filter(({ name }) => name.includes("worker"))).toEqual([]);
});

test("the worker's page has no barrier that axe knows, in Arabic and in Tifinagh, and nothing beyond its edge", {
  timeout: 240_000,
}, async () => {
  const own = await phone(shores, "MA");
  for (const speech of ["ar", "zgh"]) {
    await own.page.goto(`${shores.server("MA").url}/worker?lang=${speech}`);
    await own.page.locator("details summary").click();
    const { violations } = await new AxeBuilder({ page: own.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await own.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await own.enters(pin, code);
  for (const place of [0, 1, 2, 3]) {
    await own.goes(place);
    const { violations } = await new AxeBuilder({ page: own.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await own.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  expect([...own.complaints, ...worker.complaints, ...visitors.flatMap(({ complaints }) => complaints)]).toEqual([]);
});
