/** A child is protected, from the first screen to the judge's decision; somebody goes back because they want to, in Arabic. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { confirm, fillAndSign, seesState } from "./testing/acts.ts";
import type { ProcedureName } from "./testing/fields.ts";
import { picturesOnFailure } from "./testing/on-failure.ts";
import { isRefused, opensCase, records, refOf, seesCases } from "./testing/protecting.ts";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";
import { type Visitor, visit } from "./testing/visitor.ts";
import { said } from "./testing/words.ts";

let shores: TwoShores;
beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 5410 });
}, 180_000);
afterAll(() => shores?.stop(), 30_000);

const day = (days: number) => Temporal.Now.plainDateISO("Africa/Casablanca").add({ days }).toString();
const minutes = (count: number) => Temporal.Now.instant().add({ minutes: count }).toString();

/** Comes to a case by its address, as from a message of a colleague. */
async function comesTo(
  person: string,
  procedure: ProcedureName,
  at: string,
  language: "fr" | "ar" = "fr",
): Promise<Visitor> {
  const visitor = await visit(shores, person, { procedure, language });
  await visitor.page.goto(new URL(new URL(at).pathname, visitor.page.url()).href);
  await visitor.page.locator(".case-head").waitFor();
  return visitor;
}

const child = (doubt: boolean) => ({
  given: { latin: "Amina", arabic: "أمينة" },
  family: { latin: "Berrada", arabic: "برادة" },
  birthDate: "2001-04-02",
  ageBasis: "document",
  doubt,
  languages: ["darija"],
});
/** What the browser complained of, but for the refusals that were asked for. */
const complaintsOf = (...visitors: readonly Visitor[]) =>
  visitors.flatMap(({ complaints }) => complaints.filter((one) => !one.includes("422")));

const words = "Je voudrais dormir sans avoir peur. Après, je vous dirai.";

test("a child whose age is disputed is sheltered, heard and protected by a judge, and no prefecture and no other State sees it", {
  timeout: 300_000,
}, async () => {
  picturesOnFailure(shores);
  const procedure = "child-best-interests";
  const nathalie = await visit(shores, "fr-nathalie", { procedure });
  const at = await opensCase(nathalie, "fr");
  const signal = { at: minutes(-90), from: "association", safety: "shelterNeeded" };
  const refusal = said("conditions.mayBeChild.refusal", "fr", procedure);
  await isRefused(nathalie, "step", "secure", { child: child(false), signal }, refusal);
  await fillAndSign(nathalie, "step", "secure", { child: child(true), signal });

  const elise = await comesTo("fr-elise", procedure, at);
  const representation = { guardian: "FR-AAH-33", lawyer: "FR-BAR-BOD", orderedOn: day(0), reference: "TPE-2026-1" };
  await fillAndSign(elise, "step", "represent", { representation });
  await records(nathalie, at, {
    childSays: { heardAt: minutes(-30), language: "darija", withWhom: ["guardian"], wish: "notYetKnown", words },
  });
  const needs = {
    safety: "safe",
    relatives: "notKnown",
    history: "Arrivée seule à l’automne.",
    family: "Peu de nouvelles.",
  };
  await fillAndSign(nathalie, "step", "assess", { needs });
  const weighed = (solution: string) => ({
    solution,
    speaksFor: "Repères retrouvés.",
    speaksAgainst: "Loin des siens.",
  });
  await fillAndSign(nathalie, "step", "determine", {
    determination: {
      options: [weighed("localCare"), weighed("familyInOrigin")],
      solution: "localCare",
      reasons: "Chaque solution a été pesée.",
      panel: ["care", "guardian"],
      undertaking: true,
    },
  });
  const marc = await comesTo("fr-marc", procedure, at);
  await confirm(marc, "sign", "determine");

  const odile = await comesTo("fr-odile", procedure, at);
  expect(await odile.page.locator("blockquote.own-words").textContent()).toBe(words);

  const judgment = { kind: "protectHere", decidedOn: day(0), reference: "TPE-2026-2", reasons: "Intérêt supérieur." };
  await fillAndSign(elise, "step", "protectHere", { judgment });
  await seesState(nathalie, said("states.protectedHere", "fr", procedure));

  const ref = refOf(at);
  for (const stranger of ["fr-camille", "fr-sonia", "ma-naima"]) {
    const visitor = await visit(shores, stranger);
    expect(await seesCases(visitor, ref)).toMatchObject({ total: 0, status: 404, body: { code: "unknown-case" } });
  }
  expect(complaintsOf(nathalie, elise, odile)).toEqual([]);
});

test("somebody is counselled, consents, travels and arrives, all in Arabic; without understanding nothing begins", {
  timeout: 300_000,
}, async () => {
  picturesOnFailure(shores);
  const procedure = "assisted-return";
  const lucie = await visit(shores, "fr-lucie", { procedure, language: "ar" });
  const at = await opensCase(lucie, "ar");
  const names = { given: { latin: "Omar", arabic: "عمر" }, family: { latin: "Tazi", arabic: "التازي" } };
  await records(lucie, at, {
    person: { ...names, birthDate: "1988", nationality: "MAR", languages: ["darija"], earlierAid: "never" },
  });
  const counselling = (understood: boolean) => ({
    counselling: { at: minutes(-60), language: "darija", toldOf: ["legalRoutes", "asylum"], allTold: true, understood },
  });
  const refusal = said("conditions.told.refusal", "ar", procedure);
  await isRefused(lucie, "internal", "counsel", counselling(false), refusal);
  await fillAndSign(lucie, "internal", "counsel", counselling(true));
  await records(lucie, at, { age: "adult" });
  await fillAndSign(lucie, "internal", "findEligible", {
    eligibility: { answer: "eligible", why: "طلب أول", appealTo: "المحكمة الإدارية" },
    aid: { table: "DEMO-2026", allowance: 1200, reintegration: 3000, shownOn: day(0) },
  });
  await records(lucie, at, { stillWants: "yes" });
  await fillAndSign(lucie, "internal", "consentInWriting", {
    consent: { signedOn: day(0), language: "darija", passesOn: ["name", "plan"] },
  });
  const samuel = await comesTo("fr-samuel", procedure, at, "ar");
  await confirm(samuel, "sign", "consentInWriting");

  const transferBasis = { instrument: "demonstrationInstrument", purpose: "voluntaryReturn", validUntil: day(300) };
  const asksAgain = { stillWants: "yes", age: "adult" };
  await records(lucie, at, { ...asksAgain, transferBasis });
  const documentRequest = { post: "MA-CG-BOD", ...names, birthDate: "1988", kind: "voluntary" };
  await fillAndSign(lucie, "step", "askDocument", { documentRequest });
  await confirm(samuel, "sign", "askDocument");
  await seesState(lucie, said("states.documentAsked", "ar", procedure));
  const here = lucie.page.url();

  const btissam = await comesTo("ma-btissam", procedure, here, "ar");
  await fillAndSign(btissam, "step", "giveDocument", {
    travelDocument: { number: "MA0052007", issuedOn: day(0), validUntil: day(30) },
    answerBasis: transferBasis,
  });
  await seesState(lucie, said("states.documentKnown", "ar", procedure));
  await records(lucie, here, asksAgain);
  await fillAndSign(lucie, "step", "book", {
    booking: { number: "AT787", departsAt: minutes(60), arrivesAt: minutes(180), from: "BOD", to: "CMN", help: "none" },
    wishes: { partner: "MA-REINT", ...names, kind: "business", region: "فاس" },
  });
  await samuel.page.goto(here);
  await confirm(samuel, "sign", "book");
  await seesState(lucie, said("states.booked", "ar", procedure));
  await records(lucie, here, asksAgain);
  await fillAndSign(lucie, "step", "depart", { departure: { boardedAt: minutes(-3), airport: "BOD" } });

  const reda = await comesTo("ma-reda", procedure, here, "ar");
  await fillAndSign(reda, "step", "confirmArrival", { arrival: { at: minutes(-1), metBy: "partner" } });
  expect(await reda.page.locator(".due-line li").count()).toBe(3);
  expect((await seesCases(await visit(shores, "fr-camille"), refOf(here))).status).toBe(404);
  expect(complaintsOf(lucie, btissam, reda)).toEqual([]);
});
