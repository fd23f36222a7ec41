/** What fills a sentence is a code where the package means a part of something: here in the words of each language. */
import type { ErrorText } from "./text.ts";

export type Language = keyof ErrorText;
type Words = Readonly<Record<Language, string>>;

const words = (fr: string, ar: string, en: string): Words => ({ fr, ar, en });

/** Parts of a seal that are not as Doc 9303-13 has them; `#` stands for a number. */
const part: Readonly<Record<string, Words>> = {
  length: words("trop long", "أطول مما يجب", "too long"),
  header: words("en-tête", "الرأس", "header"),
  profile: words("type de document inconnu", "نوع وثيقة غير معروف", "unknown type of document"),
  zones: words("suite des éléments", "تسلسل العناصر", "sequence of elements"),
  "version #": words("version #", "الإصدار #", "version #"),
  "feature #": words("élément #", "العنصر #", "element #"),
  "feature # twice": words("élément # répété", "العنصر # مكرر", "element # twice"),
  "feature # missing": words("élément # absent", "العنصر # غائب", "element # missing"),
  "two zones": words("deux zones lisibles", "منطقتان مقروءتان", "two machine-readable zones"),
  "no zone": words("aucune zone lisible", "بدون منطقة مقروءة", "no machine-readable zone"),
};

/** Why a certificate is not believed. */
const fault: Readonly<Record<string, Words>> = {
  "no-authority": words("autorité inconnue", "سلطة غير معروفة", "unknown authority"),
  "not-an-authority": words("l’émetteur n’est pas une autorité", "المصدر ليس سلطة تصديق", "its issuer is no authority"),
  "authority-critical-extension": words(
    "autorité à l’extension critique inconnue",
    "سلطة لها ملحق حرج غير معروف",
    "an authority with an unknown critical extension",
  ),
  "other-state": words("État différent", "دولة أخرى", "another State"),
  "authority-not-valid": words(
    "autorité non valable à l’émission",
    "سلطة غير صالحة عند الإصدار",
    "authority not valid at issuance",
  ),
  "chain-signature": words("signature de l’autorité fausse", "توقيع السلطة خاطئ", "wrong signature of the authority"),
  "key-usage": words("non destiné aux cachets", "غير مخصصة للأختام", "not meant for seals"),
  "an-authority": words("certificat d’autorité", "شهادة سلطة تصديق", "an authority’s certificate"),
  "critical-extension": words("extension critique inconnue", "ملحق حرج غير معروف", "unknown critical extension"),
  subject: words("nom hors profil", "اسم مخالف للنموذج", "name out of profile"),
  serial: words("numéro de série nul", "رقم تسلسلي صفر", "serial number zero"),
};

/** Fields that a check digit covers. */
const of: Readonly<Record<string, Words>> = {
  number: words("numéro du document", "رقم الوثيقة", "document number"),
  birth: words("date de naissance", "تاريخ الولادة", "date of birth"),
  expiry: words("date d’expiration", "تاريخ انتهاء الصلاحية", "date of expiry"),
  optional: words("données facultatives", "البيانات الاختيارية", "optional data"),
  composite: words("ensemble de la zone", "المنطقة بكاملها", "the whole zone"),
};

const field: Readonly<Record<string, Words>> = {
  documentNumber: words("numéro du document", "رقم الوثيقة", "document number"),
  optionalData: words("données facultatives", "البيانات الاختيارية", "optional data"),
  optionalData2: words("autres données facultatives", "بيانات اختيارية أخرى", "further optional data"),
};

const byName: Readonly<Record<string, Readonly<Record<string, Words>>>> = { part, fault, of, field };

/**
 * @param name what is filled: `fault`, `part`, `of`, `field`.
 * @param value as `about` has it.
 * @returns the value itself where it is no code of ours: a name, a date, a character.
 */
export function aboutWords(name: string, value: string, language: Language): string {
  const found = byName[name]?.[value] ?? byName[name]?.[value.replace(/\d+/, "#")];
  return found ? found[language].replace("#", /\d+/.exec(value)?.[0] ?? "") : value;
}
