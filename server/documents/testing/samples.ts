/** Invented documents for tests: an ordinary one, and those whose names and dates are hard. */
import { readFileSync } from "node:fs";
import type { Json } from "@wasl/procedure";
import type { HolderFields } from "../fields.ts";
import type { DocumentInput } from "../maker.ts";
import { documentZone } from "../zone.ts";

/** The example of Doc 9303-8 Appendix B: a seal of the usual size. */
export const anySeal =
  "dc03d9c5d9cac8a73a995d913a7d9c575e030230bab3d2b3c549cd1da93c5bd458135c6f57fc133c133c133c6b38208a4d0d4a32b0c11ae6268427153f7c453c133c1345ff4039034e85da183c1cc0d3ac16732d7ee2c20d7aef7b381c0ae509f10a97890d511c3c47b94807a4d0f67ce9083a7f206f04fb35afdb8ab9658a93327a4e0ee6ed";

export const portrait = readFileSync(
  new URL("../../../corridors/morocco-france/demonstration/files/portrait-2.png", import.meta.url),
);

const issued = {
  number: "MA4207719",
  code: "PU",
  issuingPost: "MA-CG-BOD",
  issuedOn: "2026-03-12",
  validTo: "2026-04-12",
  journeys: 1,
  destination: "CMN",
};

const youssef: HolderFields = {
  given: { latin: "Youssef", arabic: "يوسف" },
  family: { latin: "El Amrani", arabic: "العمراني" },
  birthDate: "1992-03-01",
  birthPlace: { commune: "Sidi Kacem", province: "Sidi Kacem", country: "MAR" },
  sex: "M",
};

/** A document of this holder, its zone written; the seal is that of another unless one is given. */
export function documentOf(holder: HolderFields, more: Readonly<Record<string, Json>> = {}, seal = anySeal) {
  const document = { ...issued, ...more };
  const written = documentZone({ document, recognition: holder, person: { sex: holder.sex } } as never, "MAR");
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return { ...document, holder, mrz: written.lines.join(""), seal };
}

export function inputOf(document: unknown, photo: Uint8Array | undefined = portrait): DocumentInput {
  return {
    facts: { document: document as Json },
    issuer: { fr: "Royaume du Maroc", ar: "المملكة المغربية", en: "Kingdom of Morocco" },
    post: {
      fr: "Consulat général du Maroc à Bordeaux",
      ar: "القنصلية العامة للمغرب ببوردو",
      en: "Consulate General of Morocco in Bordeaux",
    },
    specimen: true,
    ...(photo ? { photo } : {}),
  };
}

const long = "Abdelhamid Mohammed Abderrahmane Benabdellah El Idrissi El Alaoui El Mansouri Bar";

export const holders: Readonly<Record<string, HolderFields>> = {
  ordinary: youssef,
  long: {
    ...youssef,
    given: { latin: long, arabic: "عبد الحميد محمد عبد الرحمان بنعبد الله الإدريسي العلوي المنصوري بن عبد القادر" },
    family: { latin: long, arabic: "بنعبد الله الإدريسي العلوي المنصوري بن عبد القادر الشريف الحسني الإدريسي الفاسي" },
    birthPlace: {
      commune: "Sidi Mohamed Ben Abdellah Lahmar et des Oulad Sidi Abderrahmane de la Montagne du Moyen Atlas oriental",
      province: "Préfecture d’Aïn Sebaâ Hay Mohammadi et de la province voisine de Moulay Yacoub jusqu’à la rivière",
      country: "MAR",
    },
  },
  mixed: {
    ...youssef,
    given: { latin: "Fatima-Zahra (فاطمة)", arabic: "فاطمة الزهراء (Zahra)" },
    family: { latin: "Aït Ouḥmad", arabic: "أيت وحمد", tifinagh: "ⴰⵢⵜ" },
    sex: "F",
  },
  oneName: { birthDate: "1985-05-XX", sex: "X", given: { latin: "Moulay", arabic: "مولاي" } },
  arabicOnly: { birthDate: "1985", sex: "F", given: { arabic: "ياسمين" }, family: { arabic: "الناصري" } },
};
