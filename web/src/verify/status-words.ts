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

/** What no seal tells: said on the plate itself, where an officer decides. */
export const sinceWords: Readonly<Record<Language, string>> = {
  fr: "Cela concerne le certificat seul : le document a pu être utilisé, annulé ou remplacé depuis. Seul l’État émetteur le sait : demandez-lui.",
  ar: "يخص ذلك الشهادة وحدها: ربما استُعملت الوثيقة أو أُلغيت أو استُبدلت بعد ذلك. الدولة المصدرة وحدها تعلم: اسألوها.",
  en: "This is of the certificate alone: the document may have been used, cancelled or replaced since. Only the issuing State knows: ask it.",
};
