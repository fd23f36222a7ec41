import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPdfText } from "../gate/pdf-text.ts";
import { dateWords } from "./dates.ts";
import { documentMaker } from "./documents.ts";

const input = {
  facts: {
    person: { given: { latin: "Youssef" }, family: { latin: "El Amrani" }, birthDate: "1992-XX-XX", sex: "M" },
    recognition: {
      given: { latin: "Youssef", arabic: "يوسف" },
      family: { latin: "El Amrani", arabic: "العمراني" },
      birthDate: "1992-03-01",
      birthPlace: { commune: "Sidi Kacem", country: "MAR", confidence: "documented" },
      registerReference: "SK-1992-004411",
      grounds: ["prints"],
    },
    document: {
      number: "MA4207719",
      code: "PU",
      issuingPost: "MA-CG-BOD",
      issuedOn: "2026-03-12",
      validTo: "2026-04-12",
      journeys: 1,
      destination: "CMN",
    },
  },
  issuer: { fr: "Royaume du Maroc", ar: "المملكة المغربية", en: "Kingdom of Morocco" },
  post: {
    fr: "Consulat général du Maroc à Bordeaux",
    ar: "القنصلية العامة للمغرب ببوردو",
    en: "Consulate General of Morocco in Bordeaux",
  },
  specimen: true,
};

test("the laissez-passer is one page in three languages, marked SPECIMEN in each", async () => {
  const pdf = await documentMaker.make("laissez-passer", input, ["fr", "ar", "en"]);
  if (process.env.WASL_KEEP_PAGES)
    writeFileSync(join(process.env.WASL_KEEP_PAGES, "laissez-passer.pdf"), pdf as Uint8Array);
  const read = await readPdfText(pdf as Uint8Array);
  expect(read?.pages).toHaveLength(1);
  const page = (read?.pages[0] ?? "").replaceAll("M A 4 2 0 7 7 1 9", "MA4207719");
  for (const words of ["EL AMRANI", "Youssef", "MA4207719", "SPÉCIMEN", "SPECIMEN", "12 avril 2026", "12 April 2026"]) {
    expect(page).toContain(words);
  }
  for (const words of ["العمراني", "مارس", "القنصلية", "ببوردو"]) expect(page).toContain(words);
});

test("the same facts give the same bytes", async () => {
  const [first, second] = await Promise.all([
    documentMaker.make("laissez-passer", input, ["fr", "ar", "en"]),
    documentMaker.make("laissez-passer", input, ["fr", "ar", "en"]),
  ]);
  expect(Buffer.from(first as Uint8Array).equals(Buffer.from(second as Uint8Array))).toBe(true);
});

test("nothing is printed before the consul has decided who the person is", async () => {
  const { recognition: _, ...facts } = input.facts;
  expect(await documentMaker.make("laissez-passer", { ...input, facts }, ["fr"])).toBeUndefined();
  expect(await documentMaker.make("driving-licence", input, ["fr"])).toBeUndefined();
});

test("a name cannot be a program", async () => {
  const facts = {
    ...input.facts,
    recognition: { ...input.facts.recognition, birthPlace: { commune: '#panic("x") $ * _ \\' } },
  };
  expect(await documentMaker.make("laissez-passer", { ...input, facts }, ["fr", "ar", "en"])).toBeDefined();
});

test("a birth known by its year only is printed as its year", () => {
  expect(dateWords("1992-XX-XX", "fr")).toBe("1992");
  expect(dateWords("1992-08", "ar")).toBe("غشت 1992");
  expect(dateWords("2026-05-01", "ar")).toBe("فاتح ماي 2026");
  expect(dateWords("1984/1986", "en")).toBe("1984/1986");
});
