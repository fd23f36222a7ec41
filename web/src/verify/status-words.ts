import type { Language } from "../words/language.ts";
import { dayWords } from "./days.ts";

const known: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["État connu au ", "."],
  ar: ["الحالة المعروفة بتاريخ ", "."],
  en: ["Status known as of ", "."],
};

const unknown: Readonly<Record<Language, string>> = {
  fr: "État de révocation inconnu.",
  ar: "حالة الإلغاء غير معروفة.",
  en: "Revocation status unknown.",
};

/** Of which day the revocation list is that was looked at: what came after it, nobody knows here. */
export function statusWords(asOf: string | undefined, language: Language): string {
  const [before, after] = known[language];
  return asOf ? `${before}${dayWords(asOf.slice(0, 10), language)}${after} ` : `${unknown[language]} `;
}
