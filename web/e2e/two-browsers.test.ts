import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, choose, confirm, date, fill, signForm } from "./act.ts";
import { openTheatre, type Theatre } from "./harness.ts";

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre(true);
}, 240_000);
afterAll(async () => theatre?.stop(), 60_000);

const today = () => Temporal.Now.plainDateISO("Africa/Casablanca");

/** Marks the page as loaded once: a reload would wipe the mark. */
const mark = (page: Page) => page.evaluate(() => Object.assign(globalThis, { loadedOnce: true }));
const stillMarked = (page: Page) => page.evaluate(() => "loadedOnce" in globalThis);

/** The case of a person whose file waits for its second signature in the demonstration. */
async function findCase(page: Page, name: string): Promise<string> {
  await page.goto("/cases");
  await page.getByRole("link", { name: new RegExp(name) }).click();
  await page.locator(".can-do").waitFor();
  return page.url().split("/").at(-1) ?? "";
}

const state = (page: Page) => page.locator(".case-marks .status").first();

/** Whoever must attest, attests everything that is asked, with the answer that lets the file go. */
async function attest(page: Page, ref: string, answers: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`/cases/${ref}/record/missing`);
  await page.locator("form.act-form").waitFor();
  for (const [fact, label] of Object.entries(answers)) await choose(page, `/${fact}`, label);
  await signForm(page);
}

test("two browsers, one on each server, carry a case from request to issue with no reload", {
  timeout: 240_000,
}, async () => {
  const paris = await theatre.visit("fr-julien");
  const rabat = await theatre.visit("ma-rachid");
  const [fr, ma] = [paris.page, rabat.page];

  // The consul has a list of cases open; the second reader in Bordeaux signs, and the request appears there.
  await ma.goto("/cases");
  await ma.locator(".rows").waitFor();
  await mark(ma);
  await findCase(fr, "Nassiri");
  await mark(fr);
  expect(await ma.getByText("Mouadh Nassiri").count()).toBe(0);
  await begin(fr, "sign", "request");
  await confirm(fr);
  // No machine looks at a photograph: the second reader does, then lets it leave.
  await fr.getByRole("link", { name: "Lire maintenant" }).click();
  await fr.getByRole("img", { name: "Image à lire avant l’envoi" }).waitFor();
  await fr.getByRole("button", { name: "Lu, laisser partir" }).click();
  await fr.getByText("Lu et laissé partir").waitFor();
  await ma.getByRole("link", { name: /Nassiri/ }).click();
  await ma.locator(".can-do").waitFor();
  const ref = ma.url().split("/").at(-1) ?? "";
  await fr.getByRole("link", { name: "Dossiers" }).first().click();
  await fr.getByRole("link", { name: /Nassiri/ }).click();
  await fr.waitForURL(`**/cases/${ref}`);

  // Acknowledged: the receipt and the next turn show in Bordeaux by themselves.
  await begin(ma, "step", "acknowledge");
  await choose(ma, "/answerBasis/instrument", "FICTIF : instrument de démonstration");
  await choose(ma, "/answerBasis/purpose", "Identification et document de voyage");
  await date(ma, "/answerBasis/validUntil", today().add({ years: 1 }));
  await signForm(ma);
  await fr.getByText("Dossier jugé complet").first().waitFor();

  // The identification service checks; the consul reads the register and decides.
  await begin(ma, "internal", "sendToIdentification");
  await confirm(ma);
  const hamid = (await theatre.visit("ma-hamid")).page;
  await hamid.goto(`/cases/${ref}`);
  await begin(hamid, "internal", "recordIdentification");
  await choose(hamid, "/identityCheck/prints", "Trouvé");
  await choose(hamid, "/identityCheck/civilRegister", "Trouvé");
  await signForm(hamid);
  await ma.locator('.can-do [data-name="recognise"] a').waitFor();
  await begin(ma, "step", "recognise");
  await fill(ma, "/recognition/given/latin", "Mouad");
  await fill(ma, "/recognition/family/latin", "Naciri");
  await date(ma, "/recognition/birthDate", Temporal.PlainDate.from("1994-03-02"));
  await fill(ma, "/recognition/registerReference", "1994-0302");
  await ma.locator("#f-recognition-grounds").click();
  await fill(ma, "/recognition/grounds/0", "civilRegister");
  await signForm(ma);
  await begin(ma, "step", "agree");
  await choose(ma, "/agreement/noticeWorkingDays", "5 jours ouvrés");
  await choose(ma, "/agreement/surrenderPassport", "Non");
  await signForm(ma);
  await fr.getByText("Accord de principe").first().waitFor();

  // Every gate is attested again before a flight is told; then the other shore hears of it.
  const camille = (await theatre.visit("fr-camille")).page;
  await attest((await theatre.visit("fr-helene")).page, ref, {
    enforceability: "Exécutoire",
    appeal: "Aucun recours",
    asylum: "Jamais demandé",
    age: "Personne majeure",
    reflection: "Aucun",
  });
  await attest((await theatre.visit("fr-ines")).page, ref, { medicalReview: "Aucun examen en cours" });
  await attest(fr, ref, { minimisation: "Rien de trop ne part" });
  await mark(fr);
  await attest(camille, ref, { informed: "Informée dans une langue qu’elle comprend" });
  const departs = today().add({ days: 21 });
  await begin(camille, "step", "notifyFlight");
  await fill(camille, "/flight/number", "AT789");
  await date(camille, "/flight/departsAt", departs.toPlainDateTime("14:35"));
  await date(camille, "/flight/arrivesAt", departs.toPlainDateTime("16:40"));
  await fill(camille, "/flight/from", "BOD");
  await fill(camille, "/flight/to", "CMN");
  await choose(camille, "/flight/need", "Aucun");
  await fill(camille, "/flight/personsOnFlight", "1");
  await signForm(camille);

  // The consul prepares the document, the vice-consul signs: it is issued, on both shores.
  await ma.locator('.can-do [data-name="issue"] a').waitFor();
  expect(await stillMarked(ma)).toBe(true);
  await attest(ma, ref, { otherDocument: "Aucun" });
  await mark(ma);
  await begin(ma, "step", "issue");
  await fill(ma, "/document/number", "MA0099001");
  await choose(ma, "/document/code", "Document de voyage d’urgence (PU)");
  await fill(ma, "/document/issuingPost", "MA-CG-BOD");
  await date(ma, "/document/issuedOn", today());
  await date(ma, "/document/validTo", departs.add({ days: 4 }));
  await fill(ma, "/document/journeys", "1");
  await fill(ma, "/document/destination", "CMN");
  await signForm(ma);
  const khadija = (await theatre.visit("ma-khadija", { language: "ar" })).page;
  await khadija.goto(`/cases/${ref}`);
  await begin(khadija, "sign", "issue");
  await khadija.locator("[role=dialog]").getByText("MA0099001").waitFor();
  await confirm(khadija);
  for (const page of [fr, ma]) {
    await page.getByText("Laissez-passer émis").first().waitFor();
    expect(await state(page).textContent()).toContain("Laissez-passer émis");
    expect(await stillMarked(page)).toBe(true);
  }
  expect([...paris.complaints, ...rabat.complaints]).toEqual([]);
});
