/**
 * The consular laissez-passer as a plain page in three languages. Machine-readable zone and seal are another piece of work
 * (ICAO Doc 9303-8); without production keys the page is a SPECIMEN.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "@wasl/procedure";
import type { Language } from "../http/api.ts";
import { dateWords } from "./dates.ts";
import type { DocumentInput } from "./maker.ts";
import { typeset } from "./typst.ts";

const template = readFileSync(join(import.meta.dirname, "laissez-passer.typ"), "utf8");

type Words = Readonly<Record<Language, string>>;

const labels = {
  title: { fr: "Laissez-passer consulaire", ar: "رخصة مرور قنصلية", en: "Consular laissez-passer" },
  subtitle: {
    fr: "Document de voyage d’urgence, un seul voyage",
    ar: "وثيقة سفر استعجالية، صالحة لسفر واحد",
    en: "Emergency travel document, single journey",
  },
  number: { fr: "Numéro", ar: "الرقم", en: "Number" },
  family: { fr: "Nom", ar: "الاسم العائلي", en: "Surname" },
  given: { fr: "Prénoms", ar: "الاسم الشخصي", en: "Given names" },
  birthDate: { fr: "Date de naissance", ar: "تاريخ الولادة", en: "Date of birth" },
  birthPlace: { fr: "Lieu de naissance", ar: "مكان الولادة", en: "Place of birth" },
  sex: { fr: "Sexe", ar: "الجنس", en: "Sex" },
  destination: { fr: "Destination", ar: "الوجهة", en: "Destination" },
  transit: { fr: "Transit", ar: "العبور", en: "Transit" },
  issuedOn: { fr: "Délivré le", ar: "سُلِّمت بتاريخ", en: "Date of issue" },
  validTo: { fr: "Valable jusqu’au", ar: "صالحة إلى غاية", en: "Date of expiry" },
  post: { fr: "Autorité", ar: "السلطة", en: "Authority" },
  signature: { fr: "Cachet et signature", ar: "الختم والتوقيع", en: "Stamp and signature" },
  photo: { fr: "Photographie", ar: "الصورة", en: "Photograph" },
  note: {
    fr: "Ce document ne vaut que pour le voyage indiqué. Il est remis aux autorités à l’arrivée.",
    ar: "لا تصلح هذه الوثيقة إلا للسفر المبيّن أعلاه، وتُسلّم إلى السلطات عند الوصول.",
    en: "This document is valid only for the journey named. It is handed to the authorities on arrival.",
  },
  specimen: {
    fr: "SPÉCIMEN, sans valeur. Démonstration ; base FICTIVE.",
    ar: "نموذج غير صالح للاستعمال. عرض توضيحي، أساس قانوني افتراضي.",
    en: "SPECIMEN, no value. Demonstration; FICTITIOUS basis.",
  },
} satisfies Record<string, Words>;

const sexes: Readonly<Record<string, Words>> = {
  M: { fr: "M", ar: "ذكر", en: "M" },
  F: { fr: "F", ar: "أنثى", en: "F" },
  X: { fr: "X", ar: "غير محدد", en: "X" },
};

interface Row {
  readonly label: Words;
  /** Written left to right, one line a language where they differ. */
  readonly latin: readonly string[];
  /** Empty where a Latin identifier serves both. */
  readonly arabic: string;
}

/** @returns undefined unless the document and the identity that the consul decided are both there. */
export function laissezPasser(input: DocumentInput, languages: readonly Language[]): Uint8Array | undefined {
  const document = recordOf(input.facts.document);
  const holder = recordOf(input.facts.recognition);
  if (!document || !holder) return undefined;
  return typeset(template, {
    labels,
    languages,
    issuer: input.issuer,
    specimen: input.specimen,
    number: textOf(document.number),
    rows: rowsOf(document, holder, recordOf(input.facts.person), input.post, languages),
  });
}

type Fields = Readonly<Record<string, Json>>;

function rowsOf(
  document: Fields,
  holder: Fields,
  person: Fields | undefined,
  post: Words,
  languages: readonly Language[],
) {
  const given = recordOf(holder.given);
  const family = recordOf(holder.family);
  const place = recordOf(holder.birthPlace);
  const sex = sexes[textOf(person?.sex)];
  const dated = (label: Words, value: Json | undefined): Row => ({
    label,
    latin: languages.filter((language) => language !== "ar").map((language) => dateWords(textOf(value), language)),
    arabic: dateWords(textOf(value), "ar"),
  });
  const rows: (Row | undefined)[] = [
    { label: labels.family, latin: [textOf(family?.latin).toUpperCase()], arabic: textOf(family?.arabic) },
    { label: labels.given, latin: [textOf(given?.latin)], arabic: textOf(given?.arabic) },
    dated(labels.birthDate, holder.birthDate),
    place && { label: labels.birthPlace, latin: [placeOf(place)], arabic: "" },
    sex && { label: labels.sex, latin: [sex.fr], arabic: sex.ar },
    { label: labels.destination, latin: [textOf(document.destination)], arabic: "" },
    Array.isArray(document.transitPoints) && document.transitPoints.length > 0
      ? { label: labels.transit, latin: [document.transitPoints.map(textOf).join(", ")], arabic: "" }
      : undefined,
    dated(labels.issuedOn, document.issuedOn),
    dated(labels.validTo, document.validTo),
    { label: labels.post, latin: [post.fr, post.en], arabic: post.ar },
  ];
  return rows.filter((row) => row !== undefined);
}

function placeOf({ commune, province, country }: Fields): string {
  return [commune, province, country].map(textOf).filter(Boolean).join(", ");
}

function recordOf(value: Json | undefined): Fields | undefined {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Fields) : undefined;
}

function textOf(value: Json | undefined): string {
  return value === undefined || value === null ? "" : String(value);
}
