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

/** That the document is on no list of its State's, and what such a list does not know yet. @param asOf instant of the list. */
export function notEndedWords(asOf: string, language: Language): string {
  const day = dayWords(asOf.slice(0, 10), language);
  return {
    fr: `Le document n’est pas parmi ceux que l’État n’accepte plus, selon sa liste du ${day}. Elle ignore les deux jours qui précèdent : en cas de doute, demandez-lui.`,
    ar: `الوثيقة ليست من بين الوثائق التي لم تعد الدولة تقبلها، حسب لائحتها بتاريخ ${day}. ولا تشمل اللائحة اليومين السابقين لها: عند الشك اسألوا الدولة.`,
    en: `The document is not among those that the State no longer accepts, by its list of ${day}. The list knows nothing of the two days before it: in doubt, ask the State.`,
  }[language];
}

/** What no seal tells, where its State publishes nothing of its documents: said on the plate itself, where an officer decides. */
export const sinceWords: Readonly<Record<Language, string>> = {
  fr: "Cela concerne le certificat seul : le document a pu être utilisé, annulé ou remplacé depuis. Seul l’État émetteur le sait : demandez-lui.",
  ar: "يخص ذلك الشهادة وحدها: ربما استُعملت الوثيقة أو أُلغيت أو استُبدلت بعد ذلك. الدولة المصدرة وحدها تعلم: اسألوها.",
  en: "This is of the certificate alone: the document may have been used, cancelled or replaced since. Only the issuing State knows: ask it.",
};
