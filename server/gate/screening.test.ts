import { describe, expect, test } from "vitest";
import { lexicon } from "../../corridors/morocco-france/lexicon.ts";
import { pageOf } from "../attachments/testing.ts";
import { createScreening } from "./screening.ts";
import { unspaced } from "./unspaced.ts";

const screening = createScreening(lexicon);
const pdf = (bytes: Buffer) => screening.attachment({ mediaType: "application/pdf", bytes });

describe("screening raises doubts", () => {
  test("F1: the text layer of a hearing's PDF that speaks of an asylum claim", async () => {
    expect(await pdf(pageOf("L'interesse declare avoir depose une demande d'asile le 3 mars"))).toContain("asylum");
  });

  test("I2: a statement that mentions an asylum claim, in any writing of our languages", () => {
    const told = [
      "J'ai demandé l'asile à mon arrivée",
      "طلب اللجوء منذ سنة",
      "bghit ndir loujou2 f fransa",
      "ⵜⴰⵔⵓⵍⴰ ⵙ ⴼⵕⴰⵏⵚⴰ",
      "demande d’a s i l e",
      "d e m a n d e d ' a s i l e",
    ];
    for (const text of told) expect(screening.text(text), text).toContain("asylum");
  });

  test("where nobody would look: the title of the file, a note on the page", async () => {
    const titled = pageOf("Bonjour", "", ["<< /Title (Recours CNDA) >>"], "/Info 6 0 R");
    expect(await pdf(titled)).toContain("asylum");
    expect(await pdf(pageOf("Bonjour"))).toEqual([]);
  });

  test("images and pages without text always go to a person", async () => {
    expect(await screening.attachment({ mediaType: "image/jpeg", bytes: Buffer.alloc(4) })).toEqual(["image"]);
    expect(await pdf(pageOf(""))).toEqual(["no-text-layer"]);
    expect(await pdf(Buffer.from("%PDF-1.7 broken"))).toEqual(["no-text-layer"]);
    expect(await screening.attachment({ mediaType: "application/octet-stream", bytes: Buffer.alloc(4) })).toEqual([
      "no-text-layer",
    ]);
  });

  test("an innocent text raises none", () => {
    expect(screening.text("Le père de l'intéressé se prénomme Brahim, né à Sidi Kacem.")).toEqual([]);
  });
});

test("only runs of single letters are joined", () => {
  expect(unspaced("il a dit : a s i l e, puis rien")).toBe("il a dit : asile, puis rien");
  expect(unspaced("il y a un an")).toBe("il y a un an");
});
