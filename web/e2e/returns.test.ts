import { afterAll, beforeAll, expect, test } from "vitest";
import { cases } from "../../corridors/morocco-france/demonstration/index.ts";
import { readPdfText } from "../../server/gate/pdf-text.ts";
import {
  button,
  complete,
  confirm,
  fillAndSign,
  fillWhatIsMissing,
  goToCase,
  readPage,
  seesState,
  shownReference,
} from "./testing/acts.ts";
import { lawAllows, noMedicalReview, readAndMinimal, understood } from "./testing/dossier.ts";
import type { Filling } from "./testing/fields.ts";
import { picturesOnFailure } from "./testing/on-failure.ts";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";
import { type VisitOptions, type Visitor, visit } from "./testing/visitor.ts";
import { said } from "./testing/words.ts";

let shores: TwoShores;
beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 4860 });
  const played = [
    "readmission-draft",
    "handover-prepared",
    "handover-arrived",
    "handover-slot",
    "channel-young",
    "channel-student",
    "mobility-sent",
  ];
  await shores.playPast(cases.filter(({ id }) => played.includes(id)));
}, 180_000);
afterAll(() => shores?.stop(), 30_000);

type Procedure = NonNullable<Visitor["procedure"]>;

const comes = async (person: string, procedure: Procedure, options?: VisitOptions): Promise<Visitor> => ({
  ...(await visit(shores, person, options)),
  procedure,
});

/** Into the case of the person of this name. */
async function opens({ page }: Visitor, family: string): Promise<string> {
  await page.goto(new URL(`/cases?text=${encodeURIComponent(family)}&which=all`, page.url()).href);
  await page.locator(".row-what a").first().click();
  await page.locator(".case-head").waitFor();
  return (await page.locator(".case-head .overline bdi").first().textContent()) ?? "";
}

const basis = (): Filling => ({
  instrument: "demonstrationInstrument",
  purpose: "readmissionAndTransfer",
  validUntil: inDays(300),
});
const inDays = (days: number) =>
  Temporal.Now.zonedDateTimeISO("Africa/Casablanca").toPlainDate().add({ days }).toString();

test("counsel objects before anything is sent; a jurist looks again, two people apply, and the consul accepts on the evidence", async () => {
  picturesOnFailure(shores);
  const camille = await comes("fr-camille", "readmission");
  const shown = await opens(camille, "Benkirane");
  await camille.page.locator('[data-counsel="fr-valerie"] button').click();
  await fillWhatIsMissing(camille, {
    proof: { pieces: [{ kind: "passport", speaksFor: "nationality", number: "XB0000417" }] },
    ...understood,
  });

  // She sees the one file that names her, and may object in it.
  const valerie = await comes("fr-valerie", "readmission");
  await valerie.page.locator('.nav a[href="/cases"]').click();
  await valerie.page.locator(".row-what a").first().waitFor();
  expect(await valerie.page.locator(".row-what a").count()).toBe(1);
  await goToCase(valerie, shown);
  expect(await readPage(valerie)).toContain("Benkirane");
  await confirm(valerie, "raise", "objection");

  const [helene, ines, julien] = await Promise.all(
    ["fr-helene", "fr-ines", "fr-julien"].map((person) => comes(person, "readmission")),
  );
  if (!helene || !ines || !julien) throw new Error("Somebody did not come");
  for (const one of [helene, ines, julien]) await goToCase(one, shown);
  await fillWhatIsMissing(helene, lawAllows);
  await fillWhatIsMissing(ines, noMedicalReview);
  await fillWhatIsMissing(julien, { ...readAndMinimal, genuine: "noneFalse" });
  await fillAndSign(julien, "internal", "passReading", {});
  await camille.page
    .getByText(said("conditions.noObjection.refusal", "fr", "readmission"))
    .first()
    .waitFor({ state: "attached" });
  expect(await button(camille.page, "step", "apply").count()).toBe(0);

  await confirm(helene, "lift", "objection");
  await confirm(camille, "step", "apply");
  await confirm(julien, "sign", "apply");
  await seesState(camille, said("states.requested", "fr", "readmission"));

  const rachid = await comes("ma-rachid", "readmission");
  // Its first sending gave the case the reference that both shores use.
  await goToCase(rachid, await shownReference(camille));
  await fillWhatIsMissing(rachid, { evidenceWeighed: "counts" });
  await fillAndSign(rachid, "step", "accept", {
    acceptance: { grounds: ["proof"], transferBy: inDays(60), arrivalPost: "MA-PAF-CMN" },
    answerBasis: basis(),
  });
  await seesState(camille, said("states.accepted", "fr", "readmission"));
  for (const visitor of [camille, valerie, helene, julien, rachid]) expect(visitor.complaints, visitor.id).toEqual([]);
}, 240_000);

test("a third person on the flight is refused with the reason; with one it leaves, and the other State holds the flight and no more", async () => {
  picturesOnFailure(shores);
  const bruno = await comes("fr-bruno", "handover");
  await opens(bruno, "Bensouda");
  const at = (time: string) =>
    Temporal.PlainDate.from(inDays(21))
      .toZonedDateTime({ timeZone: "Europe/Paris", plainTime: time })
      .toInstant()
      .toString();
  const flight = (personsOnFlight: string): Filling => ({
    number: "AT787",
    departsAt: at("12:40"),
    arrivesAt: at("14:35"),
    from: "BOD",
    to: "CMN",
    need: "ESCORT",
    personsOnFlight,
  });
  await button(bruno.page, "step", "notify").click();
  await complete(bruno, { flight: flight("3") }).catch(() => undefined);
  await bruno.page
    .getByText(said("conditions.fewOnFlight.refusal", "fr", "handover"))
    .first()
    .waitFor();
  await opens(bruno, "Bensouda");
  await fillAndSign(bruno, "step", "notify", { flight: flight("1") });
  await seesState(bruno, said("states.notified", "fr", "handover"));
}, 120_000);

test("in Arabic: the border police signs the very record that the other State wrote, and confirms", async () => {
  picturesOnFailure(shores);
  const samira = await comes("ma-samira", "handover", { language: "ar" });
  await opens(samira, "برشيد");
  expect(await readPage(samira)).toContain(said("states.arrived", "ar", "handover"));
  await fillAndSign(samira, "step", "signHandover", {});
  await seesState(samira, said("states.handedOver", "ar", "handover"));
  await confirm(samira, "step", "confirm");
  await seesState(samira, said("states.confirmed", "ar", "handover"));
  expect(samira.complaints).toEqual([]);
}, 120_000);

test("the court reads the record of diligence from the log, in its language, and nothing protected is in it; the monitor sees no name", async () => {
  picturesOnFailure(shores);
  const pierre = await comes("fr-pierre", "handover");
  await pierre.page.locator('.nav a[href="/diligence"]').click();
  await pierre.page.locator('a[href*="/diligence.pdf"]').first().waitFor();
  const row = pierre.page.locator("[data-court]", { hasText: "Berrechid" });
  for (const [language, act] of [
    ["fr", said("steps.notify.done", "fr", "handover")],
    ["ar", "الإشعار"],
  ] as const) {
    const href = (await row.locator(`a[href$="language=${language}"]`).getAttribute("href")) ?? "";
    const answer = await pierre.context.request.get(new URL(href, pierre.page.url()).href);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    const text = (await readPdfText(await answer.body()))?.pages.join(" ") ?? "";
    expect(text).toContain(act);
    expect(text).not.toMatch(/asile|اللجوء|neverAsked|Apte|Hélène/);
  }
  const agathe = await comes("fr-agathe", "handover");
  await agathe.page.locator('.nav a[href="/monitor"]').click();
  await agathe.page.locator("#departures").waitFor();
  expect(await readPage(agathe)).not.toMatch(/Bensouda|Berrechid|Benkirane/);
  expect(await readPage(agathe)).toContain("BOD");
}, 120_000);

test("the host authority links a channel with places left and authorises; in a full one the next place is refused, and the screen says so", async () => {
  picturesOnFailure(shores);
  const maud = await comes("fr-maud", "legal-mobility");
  await opens(maud, "Hakimi");
  expect(await button(maud.page, "step", "authorise").count()).toBe(0);
  const links = maud.page.locator('[data-link="channel"]');
  await links.locator("button").last().click();
  await links.locator("button.is-plain").waitFor();
  const hostBasis = { instrument: "demonstrationInstrument", purpose: "legalMobility", validUntil: inDays(300) };
  await fillAndSign(maud, "step", "authorise", {
    authorisation: { authorisedOn: inDays(0), startsOn: inDays(120), endsOn: inDays(400), reference: "AT-DEMO-1" },
    hostBasis,
  });
  await seesState(maud, said("states.authorised", "fr", "legal-mobility"));

  await maud.page.locator('.nav a[href="/channels"]').click();
  const full = maud.page.locator(".channel", {
    hasText: said("facts.terms.values.youngProfessional", "fr", "mobility-channel"),
  });
  await full.waitFor();
  expect(await full.locator('[data-figure="left"] dd').textContent()).toBe("0");
  await full.locator("h2 a").click();
  await maud.page.locator(".case-head").waitFor();
  await button(maud.page, "contribute", "places").click();
  const form = maud.page.locator("form.act-form");
  await form.locator("#f-value-reference").fill("LM-STUV-WXYZ");
  const [year, month, day] = inDays(0).split("-");
  await form.locator("#f-value-authorisedOn").fill(day ?? "");
  await form.locator('[data-part="month"] input').fill(month ?? "");
  await form.locator('[data-part="year"] input').fill(year ?? "");
  await form.locator('button[type="submit"]').click();
  await maud.page.locator('[role="dialog"] .button.is-first').click();
  await maud.page.getByText("Toutes les places convenues sont prises.").first().waitFor();
}, 120_000);
