/** A season from the work authorisation to priority for the next one, between two servers: offices in French, the worker in Arabic on a phone. */
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { seasonalCases } from "../../corridors/morocco-france/demonstration/cases/seasonal.ts";
import { authorise } from "../../corridors/morocco-france/demonstration/cases/seasonal-moves.ts";
import type { DemonstrationCase } from "../../corridors/morocco-france/demonstration/script.ts";
import type { CasePage } from "../../server/http/api.ts";
import { addEntry, choose, complete, confirm, fillAndSign, seesState } from "./testing/acts.ts";
import { fillIn } from "./testing/fields.ts";
import { picturesOnFailure } from "./testing/on-failure.ts";
import { type Phone, phone } from "./testing/phone.ts";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";
import { type Visitor, visit } from "./testing/visitor.ts";

let shores: TwoShores;
let ref: string;
let worker: Phone;
const visitors: Visitor[] = [];
const season = "seasonal-placement" as const;
const pin = "503917";
const today = Temporal.Now.plainDateISO();
const day = (shift: number) => today.add({ days: shift }).toString();

const named = (id: string): DemonstrationCase => {
  const found = seasonalCases.find((each) => each.id === id);
  if (!found) throw new Error(`No case ${id}`);
  return found;
};

/** Each signs in once, and stays. */
async function come(person: string): Promise<Visitor> {
  const here = visitors.find(({ id }) => id === person) ?? (await visit(shores, person));
  if (!visitors.includes(here)) visitors.push(here);
  await here.page.goto(`${new URL(here.page.url()).origin}/cases/${ref}`);
  await here.page.locator(".case-head").waitFor();
  return here;
}

/** One fact, on the page of its own form. */
async function notes(visitor: Visitor, fact: string, value: Parameters<typeof complete>[1][string]): Promise<void> {
  await visitor.page.goto(`${visitor.page.url()}/record/${fact}`);
  await complete(visitor, { [fact]: value }, undefined, season);
}

/** Why a step cannot be taken now, as its line says it. */
const whyNot = ({ page }: Visitor, words: string) =>
  page.locator(".can-do").getByText(words).first().waitFor({ state: "attached" });

beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 4840 });
  const accepted = named("season-accepted");
  // Looked up, authorised by one and by another: the visa is next.
  const moves = [...accepted.moves, ...authorise(-5, 30).slice(0, 3)];
  const refs = await shores.play([named("offer-olives"), { ...accepted, moves }]);
  ref = refs.get("season-accepted") ?? "";
}, 240_000);
afterAll(() => shores?.stop(), 30_000);
beforeEach(() => picturesOnFailure(shores));

test("an appointment is no medical check: the visa waits until it was held, and the offer is read beside the contract", {
  timeout: 240_000,
}, async () => {
  const yves = await come("fr-yves");
  await notes(yves, "medical", { heldOn: day(3) });
  await whyNot(yves, "La visite médicale n’a pas encore eu lieu");
  await notes(yves, "medical", { heldOn: day(0) });
  const visa = { reference: "V-CAS-0001", issuedOn: day(0), validTo: day(90) };
  await fillAndSign(yves, "step", "issueVisa", { visa }, undefined, season);
  await seesState(yves, "Visa délivré");
  const najat = await come("ma-najat");
  await seesState(najat, "Visa délivré");
  const beside = najat.page.locator("#offer-beside ~ table");
  await beside.getByText("Diffère").first().waitFor();
  expect(await beside.locator("tbody tr").count()).toBe(11);
});

test("on the phone the worker says the day of arriving; a day to come is refused in Arabic, and nothing is noted", {
  timeout: 240_000,
}, async () => {
  const solene = await come("fr-solene");
  await solene.page.locator(".worker-access .buttons .button").first().click();
  const code = (await solene.page.locator(".worker-code .code").textContent()) ?? "";
  worker = await phone(shores, "FR", `#${code}`);
  await worker.enters(pin);
  const arrival = worker.page.locator("form", { has: worker.page.locator("#arrival") });
  const { violations } = await new AxeBuilder({ page: worker.page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await arrival.locator('input[type="date"]').fill(day(5));
  await arrival.locator(".button.is-first").click();
  await arrival.locator(".w-trouble", { hasText: "تاريخ الدخول لم يحن بعد" }).waitFor();
  await arrival.locator('input[type="date"]').fill(day(0));
  await arrival.locator(".button.is-first").click();
  await arrival.waitFor({ state: "detached" });
  await seesState(solene, "carte à demander");
});

test("the card is asked for, days and pay are noted; the worker disputes the statement, and a rent that was taken is flagged", {
  timeout: 240_000,
}, async () => {
  const solene = await come("fr-solene");
  await fillAndSign(solene, "step", "startWork", { card: { askedOn: day(0) } }, undefined, season);
  await seesState(solene, "Au travail");
  const denis = await come("fr-denis");
  const month = day(0).slice(0, 7);
  const statement = { month, hours: 158, overtimeHours: 7, gross: 194_498, net: 152_470, rentTaken: 9000 };
  await addEntry(denis, "statements", statement, season);
  await worker.page.reload();
  await worker.enters(pin);
  await worker.goes(1);
  const days = worker.page.locator("form", { has: worker.page.locator('input[type="date"]').nth(1) }).first();
  await days.locator('input[type="date"]').nth(0).fill(day(0));
  await days.locator('input[type="date"]').nth(1).fill(day(-1));
  await days.locator(".button.is-first").click();
  await days.locator(".w-trouble").waitFor();
  await days.locator('input[type="date"]').nth(0).fill(day(-1));
  await days.locator('input[type="date"]').nth(1).fill(day(0));
  await days.locator(".button.is-first").click();
  await worker.page.locator(".w-list li").first().waitFor();
  await worker.goes(2);
  await worker.page.locator(".w-trouble, .w-note").first().waitFor();
  await worker.page.locator(".w-card .button").first().click();
  await worker.answers(0, 1);
  await worker.page.locator("textarea").fill("عملنا يوم أحد ولم يُحسب.");
  await worker.page.locator(".w-card .button.is-first").first().click();
  await worker.page.locator(".w-note", { hasText: "تم" }).first().waitFor();
  await come("fr-denis");
  await denis.page.getByText("عملنا يوم أحد ولم يُحسب.").first().waitFor();
});

test("the employer defaults: another place is looked for, the worker accepts it, two sign, and the season goes on", {
  timeout: 240_000,
}, async () => {
  const nora = await come("fr-nora");
  await choose(nora, "internal", "openReplacement");
  await nora.page.locator('[role="dialog"] input[type="radio"]').first().check();
  await nora.page.locator('[role="dialog"] .button.is-first').click();
  await nora.page.locator('[role="dialog"]').waitFor({ state: "detached" });
  const solene = await come("fr-solene");
  const contract = {
    employer: "Serres de Cadillac",
    site: "Route de Sauternes, Cadillac",
    starts: day(1),
    ends: day(100),
    hourlyGross: 1250,
    weeklyHours: 35,
    overtime: "paidMore",
    travelPaidBy: "employer",
    housing: "ownContract",
    monthlyRent: 8000,
    rentTakenFromPay: false,
    tasks: ["picking"],
  };
  await notes(solene, "contract", contract);
  await whyNot(solene, "n’a pas encore accepté la nouvelle place");
  await worker.page.reload();
  await worker.enters(pin);
  await worker.goes(0);
  await worker.page.getByText("Serres de Cadillac").first().waitFor();
  await worker.page
    .locator("section", { has: worker.page.locator("#new-place") })
    .locator(".is-first")
    .click();
  await worker.page.locator(".w-note", { hasText: "تم" }).first().waitFor();
  const authorisation = { reference: "AT-33-0002", endorsedOn: day(0), validTo: day(120) };
  await come("fr-solene");
  await fillAndSign(solene, "internal", "placeAgain", { authorisation, newEmployer: "FR-EMP-33-2" }, undefined, season);
  const gilles = await come("fr-gilles");
  await confirm(gilles, "sign", "placeAgain");
  await seesState(gilles, "Au travail");
  const mireille = await come("fr-mireille");
  await mireille.page.getByText("Serres de Cadillac").first().waitFor();
  const before = await visitors
    .find(({ id }) => id === "fr-denis")
    ?.context.request.get(`${shores.server("FR").url}/api/cases/${ref}`);
  expect(before?.status()).toBe(404);
  const url = `${shores.server("FR").url}/api/cases/${ref}`;
  const entered = async ({ context }: Visitor) => {
    const { view } = (await (await context.request.get(url)).json()) as CasePage;
    return Object.values(view.lists).flat().length;
  };
  // Neither what was paid elsewhere nor what was disputed there, nor what another employer had offered.
  expect([(await entered(solene)) > 0, await entered(mireille)]).toEqual([true, 0]);
  expect(await (await mireille.context.request.get(`${url}/offer`)).json()).toEqual([]);
});

test("the season ends, the worker says the exit or does not, and priority for the next season is seen in Morocco", {
  timeout: 240_000,
}, async () => {
  const solene = await come("fr-solene");
  await choose(solene, "step", "endSeason");
  await solene.page.locator("form.act-form").waitFor();
  await fillIn(solene.page, { seasonEnd: { on: day(2) } }, { state: "FR", procedure: season });
  await solene.page.locator('input[type="radio"][name="f-reason"]').first().check();
  await solene.page.locator('form.act-form button[type="submit"]').click();
  await solene.page.locator('[role="dialog"] .button.is-first').click();
  await solene.page.getByText("La saison ne peut pas finir avant l’entrée").first().waitFor();
  await come("fr-solene");
  await fillAndSign(solene, "step", "endSeason", { seasonEnd: { on: day(0) } }, 0, season);
  await seesState(solene, "Saison finie");
  await worker.page.reload();
  await worker.enters(pin);
  await worker.goes(1);
  const exit = worker.page.locator("form").last();
  await exit.locator('input[type="date"]').fill(day(0));
  await exit.locator(".button").click();
  await worker.page.locator(".w-note", { hasText: "تم" }).first().waitFor();
  await whyNot(solene, "Entendez d’abord la personne");
  await confirm(solene, "step", "givePriority");
  const najat = await come("ma-najat");
  await seesState(najat, "Priorité pour la saison suivante");
  const complaints = [worker, ...visitors].flatMap((one) => one.complaints);
  // The end that was still to come, and nothing else.
  expect(complaints).toEqual([expect.stringContaining("422")]);
});
