import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf, instantOf } from "../../corridors/morocco-france/demonstration/script.ts";
import { button, confirm, fillAndSign, fillWhatIsMissing, goToCase, readPage, seesState } from "./testing/acts.ts";
import { anybody } from "./testing/anybody.ts";
import {
  agreedInPrinciple,
  document,
  flight,
  lawAllows,
  noMedicalReview,
  readAndMinimal,
  understood,
} from "./testing/dossier.ts";
import type { Filling } from "./testing/fields.ts";
import { picturesOnFailure } from "./testing/on-failure.ts";
import { flightTold } from "./testing/played.ts";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";
import { type VisitOptions, type Visitor, visit } from "./testing/visitor.ts";
import { said } from "./testing/words.ts";

let shores: TwoShores;
const now = Temporal.Now.instant();
/** Working days before today, and an hour. Every test goes on from where the one before it left the calendar. */
const turnTo = (day: number, time: string) => shores.turnTo(instantOf([day, time], now));

beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 5430 });
  await shores.playPast([
    flightTold("Yassine", { from: -38, flight: -20 }),
    flightTold("Omar", { from: -37, flight: 3 }),
    flightTold("Hakim", { from: -36, flight: -4 }),
  ]);
}, 180_000);
afterAll(() => shores?.stop(), 30_000);

const opened: Visitor[] = [];
async function at(person: string, given: string, options?: VisitOptions): Promise<Visitor> {
  const visitor = await visit(shores, person, options);
  opened.push(visitor);
  const { page } = visitor;
  // Closed cases too.
  await page.goto(new URL(`/cases?text=${given}&which=all`, page.url()).href);
  await page.locator(".row-what a").first().click();
  await page.locator(".case-head").waitFor();
  return visitor;
}

/** They go home: who comes next day opens the page anew. */
async function allLeave(): Promise<void> {
  for (const { id, complaints, context } of opened.splice(0)) {
    expect(complaints, id).toEqual([]);
    await context.close();
  }
}

interface Sheet {
  readonly pdf: Buffer;
  readonly number: string;
}

/** Prepared by the consul, signed by the deputy, and downloaded. */
async function issues(given: string, number: string, on?: Temporal.PlainDate): Promise<Sheet> {
  const rachid = await at("ma-rachid", given);
  await fillWhatIsMissing(rachid, { otherDocument: "none" });
  return signs(rachid, given, number, on);
}

async function signs(rachid: Visitor, given: string, number: string, on?: Temporal.PlainDate): Promise<Sheet> {
  await fillAndSign(rachid, "step", "issue", document(number, on));
  const khadija = await at("ma-khadija", given);
  await confirm(khadija, "sign", "issue");
  await seesState(rachid, said("states.issued"));
  expect(await mark(rachid)).toBeUndefined();
  const href = (await rachid.page.locator('a[href*="/document.pdf"]').getAttribute("href")) ?? "";
  const answer = await rachid.context.request.get(new URL(href, rachid.page.url()).href);
  return { pdf: await answer.body(), number };
}

/** What the card of the document says of it: that it is good no longer, and since when. */
async function mark({ page }: Visitor): Promise<string | undefined> {
  const card = page.locator('section[aria-labelledby="documents"]');
  await card.waitFor();
  const found = card.locator("li", { has: page.locator('a[href*="/document.pdf"]') }).locator(".status");
  return (await found.count()) > 0 ? ((await found.textContent()) ?? "") : undefined;
}

/** The verdict of the public page of this State, for somebody with the sheet. */
async function verdictOf({ pdf }: Sheet, state: "FR" | "MA"): Promise<string> {
  const officer = await anybody(shores, state);
  await officer.givesFile({ name: "sheet.pdf", mimeType: "application/pdf", buffer: pdf });
  const verdict = await officer.verdict();
  expect(officer.complaints).toEqual([]);
  await officer.context.close();
  return verdict;
}

/** Every gate is asked again; what is to leave is read again too. */
async function attestsAgain(given: string, leaves = true): Promise<void> {
  for (const [person, facts] of [
    ["fr-camille", understood],
    ["fr-helene", lawAllows],
    ["fr-ines", noMedicalReview],
    ...(leaves ? ([["fr-julien", readAndMinimal]] as const) : []),
  ] as const) {
    await fillWhatIsMissing(await at(person, given), facts);
  }
}

/** From a document that cannot serve to the next: asked for, agreed, another flight told. */
async function asksForAnother(given: string): Promise<void> {
  await attestsAgain(given);
  const camille = await at("fr-camille", given);
  await confirm(camille, "step", "askReissue");
  const rachid = await at("ma-rachid", given);
  await fillAndSign(rachid, "step", "agreeReissue", agreedInPrinciple);
  await seesState(camille, said("states.agreed"));
  await attestsAgain(given);
  const bruno = await at("fr-bruno", given);
  await fillAndSign(bruno, "step", "notifyFlight", flight());
  await seesState(rachid, said("states.flightNotified"));
}

const sheets: Record<string, Sheet> = {};

test("a document is issued; the flight is cancelled, and nobody can write that it has run out while it has not", async () => {
  picturesOnFailure(shores);
  await turnTo(-26, "10:00");
  sheets.expired = await issues("Yassine", "MA0042001", dayOf(-26, now));
  const camille = await at("fr-camille", "Yassine");
  await camille.page.getByText(said("conditions.validityEnded.refusal")).first().waitFor({ state: "attached" });
  expect(await button(camille.page, "step", "recordExpiry").count()).toBe(0);
  await allLeave();
}, 120_000);

test("a document is returned and cancelled by the consul: both screens say since when it is good no longer", async () => {
  picturesOnFailure(shores);
  await turnTo(-8, "10:00");
  sheets.cancelled = await issues("Omar", "MA0042002", dayOf(-8, now));
  await confirm(await at("fr-camille", "Omar"), "step", "returnDocument");
  const rachid = await at("ma-rachid", "Omar");
  await seesState(rachid, said("states.returned"));
  await confirm(rachid, "step", "cancelDocument");
  await seesState(rachid, said("states.cancelled"));
  expect(await mark(rachid)).toContain("N’est plus valable depuis");
  expect(await mark(await at("fr-sonia", "Omar"))).toContain("N’est plus valable depuis");
  await allLeave();
}, 120_000);

test("a document is used: cleared by two on the eve, departure, arrival; the case closes and there is nothing left to do in it", async () => {
  picturesOnFailure(shores);
  await turnTo(-7, "10:00");
  sheets.used = await issues("Hakim", "MA0042003", dayOf(-7, now));
  await allLeave();
  await turnTo(-4, "08:00");
  await attestsAgain("Hakim", false);
  await confirm(await at("fr-helene", "Hakim"), "internal", "clearDeparture");
  await confirm(await at("fr-bruno", "Hakim"), "sign", "clearDeparture");
  await allLeave();
  await turnTo(-4, "12:20");
  await attestsAgain("Hakim", false);
  const sonia = await at("fr-sonia", "Hakim");
  const leaves = instantOf([-4, "12:15"], now).toString();
  const departure: Filling = { at: leaves, airport: "BOD", documentNumber: sheets.used.number, handedOver: true };
  await fillAndSign(sonia, "step", "depart", { departure });
  await seesState(sonia, said("states.departed"));
  const samira = await at("ma-samira", "Hakim", { language: "ar" });
  // On the way nobody reads that the paper is good no longer.
  expect([await mark(sonia), await mark(samira)]).toEqual([undefined, undefined]);
  await allLeave();

  await turnTo(-4, "15:20");
  const arrives = await at("ma-samira", "Hakim", { language: "ar" });
  const arrival: Filling = { at: instantOf([-4, "14:50"], now).toString(), airport: "CMN" };
  await fillAndSign(arrives, "step", "confirmArrival", { arrival });
  await seesState(arrives, said("states.used", "ar"));
  expect(await mark(arrives)).toContain("لم تعد صالحة منذ");
  const rachid = await at("ma-rachid", "Hakim");
  await seesState(rachid, said("states.used"));
  expect(await rachid.page.locator(".can-do button, .can-do a.button").count()).toBe(0);
  expect(await mark(rachid)).toContain("N’est plus valable depuis");
  await allLeave();
}, 180_000);

test("the clock has passed the end: it is written down, another document is asked for and issued under a new number; the old seal is told apart from the new", async () => {
  picturesOnFailure(shores);
  await shores.turnTo();
  const camille = await at("fr-camille", "Yassine");
  expect(await mark(camille)).toContain("A expiré le");
  await confirm(camille, "step", "recordExpiry");
  await seesState(camille, said("states.expired"));
  const rachid = await at("ma-rachid", "Yassine");
  await seesState(rachid, said("states.expired"));
  expect(await mark(rachid)).toContain("A expiré le");
  expect(await button(rachid.page, "raise", "recalled").count()).toBe(0);
  await allLeave();

  await asksForAnother("Yassine");
  const next = await issues("Yassine", "MA0042011");
  const sonia = await at("fr-sonia", "Yassine");
  expect(await readPage(sonia)).toContain("MA0042011");
  expect(await mark(sonia)).toBeUndefined();
  await allLeave();
  expect([await verdictOf(sheets.expired as Sheet, "FR"), await verdictOf(next, "FR")]).toEqual(["expired", "valid"]);
}, 240_000);

test("a used number is refused for the document that follows a cancelled one; the verifier accepts that one and no longer the first", async () => {
  picturesOnFailure(shores);
  await asksForAnother("Omar");
  await allLeave();
  const rachid = await at("ma-rachid", "Omar");
  await fillWhatIsMissing(rachid, { otherDocument: "none" });
  await fillAndSign(rachid, "step", "issue", document("MA0042002"));
  const khadija = await visit(shores, "ma-khadija");
  await goToCase(khadija, "Omar Zerouali");
  await button(khadija.page, "sign", "issue").click();
  await khadija.page.locator('[role="dialog"] .button.is-first').click();
  const refused = khadija.page.locator('[role="dialog"] .notice');
  await refused.waitFor();
  expect(await refused.textContent()).toContain("Ce numéro de document a déjà servi");
  await khadija.context.close();
  await rachid.page.locator('.can-do [data-act="waiting"] button').click();
  const next = await signs(rachid, "Omar", "MA0042012");
  await shores.turnTo();
  for (const state of ["MA", "FR"] as const) {
    expect([await verdictOf(sheets.cancelled as Sheet, state), await verdictOf(next, state)]).toEqual([
      "ended",
      "valid",
    ]);
    expect(await verdictOf(sheets.used as Sheet, state)).toBe("ended");
  }
  sheets.recalled = next;
  await allLeave();
}, 240_000);

test("the consul recalls a document with a mistake: within the hour no border accepts it, and once the recall is lifted every border does", async () => {
  picturesOnFailure(shores);
  const recalled = sheets.recalled as Sheet;
  const rachid = await at("ma-rachid", "Omar");
  const sonia = await at("fr-sonia", "Omar");
  await confirm(rachid, "raise", "recalled");
  await sonia.page.locator(".case-marks", { hasText: said("flags.recalled.raised") }).waitFor();
  for (const visitor of [rachid, sonia]) expect(await mark(visitor)).toContain("ne doit plus être accepté");
  await shores.turnTo(now.add({ hours: 2 }));
  for (const state of ["MA", "FR"] as const) expect(await verdictOf(recalled, state)).toBe("ended");
  await confirm(rachid, "lift", "recalled");
  await sonia.page.locator(".case-marks", { hasText: said("flags.recalled.raised") }).waitFor({ state: "detached" });
  for (const visitor of [rachid, sonia]) expect(await mark(visitor)).toBeUndefined();
  await shores.turnTo(now.add({ hours: 3 }));
  for (const state of ["MA", "FR"] as const) expect(await verdictOf(recalled, state)).toBe("valid");
  await allLeave();
}, 120_000);
