import { afterAll, beforeAll, expect, test } from "vitest";
import {
  button,
  complete,
  confirm,
  fillAndSign,
  fillWhatIsMissing,
  goToCase,
  readAndLetGo,
  seesState,
  shownReference,
} from "./testing/acts.ts";
import {
  agreedInPrinciple,
  answerBasis,
  document,
  dossier,
  flight,
  foundOnRegister,
  lawAllows,
  noMedicalReview,
  readAndMinimal,
  understood,
} from "./testing/dossier.ts";
import { picturesOnFailure } from "./testing/on-failure.ts";
import { startTwoShores, type TwoShores } from "./testing/two-shores.ts";
import { type Visitor, visit } from "./testing/visitor.ts";
import { said } from "./testing/words.ts";

let shores: TwoShores;
const visitors: Visitor[] = [];
beforeAll(async () => {
  shores = await startTwoShores({ firstPort: 4810 });
}, 120_000);
afterAll(() => shores?.stop(), 30_000);

async function comes(person: string): Promise<Visitor> {
  const visitor = await visit(shores, person);
  visitors.push(visitor);
  return visitor;
}

test("two browsers, one on each server, carry a case from its opening to the issued document, and no page is reloaded", async () => {
  picturesOnFailure(shores);
  const [camille, rachid] = [await comes("fr-camille"), await comes("ma-rachid")];

  await opens(camille);
  const draft = await shownReference(camille);
  const desk = await gathersGironde();
  await fillWhatIsMissing(camille, dossier());
  await attests(desk, draft);
  await confirm(camille, "internal", "checkCompleteness");
  await fillAndSign(desk.julien, "internal", "passReading", readAndMinimal);

  await confirm(camille, "step", "request");
  await confirm(desk.julien, "sign", "request");
  await readAndLetGo(desk.bruno);
  await seesState(camille, said("states.requested"));
  const shown = await shownReference(camille);

  // The consulate's page stood open while the request was on its way: the case comes by itself.
  await rachid.page.locator(".row", { hasText: shown }).locator(".row-what a").click();
  await fillAndSign(rachid, "step", "acknowledge", answerBasis());
  await seesState(camille, said("states.acknowledged"));
  await confirm(rachid, "internal", "sendToIdentification");
  const hamid = await comes("ma-hamid");
  await goToCase(hamid, shown);
  await fillAndSign(hamid, "internal", "recordIdentification", foundOnRegister);

  await decidesByRegister(rachid);
  await seesState(camille, said("states.recognised"));
  await fillAndSign(rachid, "step", "agree", agreedInPrinciple);
  await seesState(camille, said("states.agreed"));

  await attestsAgain(camille, desk, shown);
  await fillAndSign(desk.bruno, "step", "notifyFlight", flight());
  await seesState(rachid, said("states.flightNotified"));

  await fillWhatIsMissing(rachid, { otherDocument: "none" });
  await fillAndSign(rachid, "step", "issue", document("MA0041999"));
  const khadija = await comes("ma-khadija");
  await goToCase(khadija, shown);
  await confirm(khadija, "sign", "issue");
  await seesState(rachid, said("states.issued"));
  await seesState(camille, said("states.issued"));

  for (const visitor of visitors) {
    expect(await visitor.stayed(), visitor.id).toBe(true);
    expect(visitor.complaints, visitor.id).toEqual([]);
  }
}, 240_000);

type Desk = Readonly<Record<"helene" | "ines" | "julien" | "bruno", Visitor>>;

async function gathersGironde(): Promise<Desk> {
  return {
    helene: await comes("fr-helene"),
    ines: await comes("fr-ines"),
    julien: await comes("fr-julien"),
    bruno: await comes("fr-bruno"),
  };
}

async function opens({ page }: Visitor): Promise<void> {
  await page.locator('.nav a[href="/cases"]').click();
  await page.locator('a[href="/cases/new"]').click();
  await page.locator(".tile", { hasText: said("title") }).click();
  await page.locator('form.open-form button[type="submit"]').click();
  await page.locator(".case-head").waitFor();
}

async function attests({ helene, ines, julien }: Desk, shown: string): Promise<void> {
  await goToCase(helene, shown);
  await fillWhatIsMissing(helene, lawAllows);
  await goToCase(ines, shown);
  await fillWhatIsMissing(ines, noMedicalReview);
  await goToCase(julien, shown);
}

/** Every gate is asked again before the flight is told. */
async function attestsAgain(camille: Visitor, { helene, ines, julien, bruno }: Desk, shown: string): Promise<void> {
  await fillWhatIsMissing(camille, understood);
  await fillWhatIsMissing(helene, lawAllows);
  await fillWhatIsMissing(ines, noMedicalReview);
  await fillWhatIsMissing(julien, readAndMinimal);
  await goToCase(bruno, shown);
}

/** The register proposes; what the consul keeps stands in the form of the decision. */
async function decidesByRegister(rachid: Visitor): Promise<void> {
  const { page } = rachid;
  await button(page, "step", "recognise").waitFor();
  await page.locator(".register form button").click();
  await page.locator(".candidate", { hasText: "R-900013" }).locator("button").click();
  await button(page, "step", "recognise").click();
  await complete(rachid, {
    recognition: { birthPlace: { confidence: "documented" }, grounds: ["civilRegister", "familyLinks"] },
  });
}
