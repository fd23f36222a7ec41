import bwip from "bwip-js/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageOf } from "../../server/documents/testing/pages.ts";
import { anySeal, portrait } from "../../server/documents/testing/samples.ts";
import {
  button,
  complete,
  confirm,
  fillAndSign,
  fillWhatIsMissing,
  goToCase,
  keepsFromRegister,
  readAndLetGo,
  seesState,
  shownReference,
} from "./testing/acts.ts";
import { anybody } from "./testing/anybody.ts";
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
  // As every ten minutes: were the next key made only now, the other shore would not know what it signs.
  await shores.server("MA").server.inside.jobs.seals();
}, 120_000);
afterAll(() => shores?.stop(), 30_000);

/** The document as the border downloads it, and what its screen says the sheet must bear. */
interface Sheet {
  readonly pdf: Buffer;
  readonly zone: string;
}

let issued: Sheet | undefined;

async function downloaded(sonia: Visitor, shown: string): Promise<Sheet> {
  await goToCase(sonia, shown);
  const link = sonia.page.locator('a[href*="/document.pdf"]');
  const zone = ((await sonia.page.locator(".compare-zone .mrz").textContent()) ?? "").replace(/\s/g, "");
  const answer = await sonia.context.request.get(
    new URL((await link.getAttribute("href")) ?? "", sonia.page.url()).href,
  );
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  return { pdf: await answer.body(), zone };
}

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
  issued = await downloaded(await comes("fr-sonia"), shown);

  for (const visitor of visitors) {
    expect(await visitor.stayed(), visitor.id).toBe(true);
    expect(visitor.complaints, visitor.id).toEqual([]);
  }
}, 240_000);

test("anybody verifies the downloaded document on the public page: by file, by camera, without a network; a changed byte and another's document are found out", async () => {
  picturesOnFailure(shores);
  const { pdf, zone } = issued as Sheet;
  const file = { name: "sheet.pdf", mimeType: "application/pdf", buffer: pdf };
  const officer = await anybody(shores, "FR");

  await officer.givesFile(file);
  expect(await officer.verdict()).toBe("valid");
  expect(await officer.page.locator(".seal-facts .mrz").textContent()).toContain(zone.slice(36));
  await officer.typesZone(`${zone.slice(0, 36)}\n${zone.slice(36)}`);
  expect(await officer.verdict()).toBe("valid");
  await officer.typesZone(changed(zone, 5, "A", "B"));
  expect(await officer.verdict()).toBe("mismatch");
  await officer.typesZone(changed(zone, 50));
  expect(await officer.verdict()).toBe("printed-wrong");
  await officer.typesZone(anotherZone);
  expect(await officer.verdict()).toBe("mismatch");

  const [seal = ""] = await (await pageOf(pdf, 300)).readSquares();
  await officer.pastes(seal);
  expect(await officer.verdict()).toBe("valid");
  for (const place of [40, 120, seal.length - 1]) {
    await officer.pastes(changed(seal, place));
    expect(await officer.verdict(), `a changed byte at ${place}`).not.toBe("valid");
  }

  await officer.context.setOffline(true);
  await officer.page.reload();
  await officer.givesFile(file);
  expect(await officer.verdict()).toBe("valid");
  await officer.seesByCamera(
    await bwip.toBuffer({
      bcid: "datamatrix",
      text: Buffer.from(seal, "hex").toString("latin1"),
      binarytext: true,
      scale: 4,
    }),
  );
  expect(await officer.verdict()).toBe("valid");
  expect(officer.elsewhere).toEqual([]);
  await officer.context.close();
}, 120_000);

test("whatever is given to the verifier gets a verdict, never a crash", async () => {
  picturesOnFailure(shores);
  const officer = await anybody(shores, "MA", "ar");
  const noise = Buffer.from(Array.from({ length: 1_000_000 }, (_, index) => (index * 7919 + (index >> 3)) % 251));
  for (const [name, buffer] of [
    ["noise.png", noise],
    ["empty.jpg", Buffer.alloc(0)],
    ["noise.pdf", Buffer.concat([Buffer.from("%PDF-1.7\n"), noise])],
  ] as const) {
    await officer.givesFile({ name, mimeType: "image/png", buffer });
    expect(await officer.verdict(), name).toBe("not-a-picture");
  }
  await officer.givesFile({ name: "face.png", mimeType: "image/png", buffer: portrait });
  expect(await officer.verdict()).toBe("no-square");
  for (const [kind, expected] of [
    ["qrcode", "other-barcode"],
    ["datamatrix", "not-a-seal"],
  ] as const) {
    const buffer = await bwip.toBuffer({ bcid: kind, text: "https://example.org/ticket/4711", scale: 4, padding: 8 });
    await officer.givesFile({ name: "other.png", mimeType: "image/png", buffer });
    expect(await officer.verdict(), kind).toBe(expected);
  }
  await officer.pastes("");
  expect(await officer.verdict()).toBe("nothing-pasted");
  await officer.pastes(`${"ف".repeat(1000)}dc03`);
  expect(await officer.verdict()).toBe("not-a-seal");
  await officer.pastes(anySeal);
  expect(await officer.verdict()).toBe("unknown-signer");
  await officer.refusesCamera();
  expect(officer.complaints).toEqual([]);
  await officer.context.close();
}, 120_000);

/** Somebody else's document, its check digits right. */
const anotherZone = "PUMARTAZI<<NADIA<<<<<<<<<<<<<<<<<<<<MA00419985MAR8801018F2612317<<<<<<<6";

/** One character is another. */
function changed(text: string, place: number, one = "0", other = "1"): string {
  return `${text.slice(0, place)}${text.charAt(place) === one ? other : one}${text.slice(place + 1)}`;
}

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
  await keepsFromRegister(rachid, "R-900013");
  await page.locator('[data-decide="recognise"]').click();
  await complete(rachid, {
    recognition: { birthPlace: { confidence: "documented" }, grounds: ["civilRegister", "familyLinks"] },
  });
}
