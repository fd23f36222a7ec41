/**
 * What a reminder says, in three languages, the reader's first. It names the case by its human reference and nothing else: no
 * person, no step, no clock, no date. A mail lies open on its way.
 */
import type { Language } from "../http/api.ts";

export type Level = "warning" | "due" | "unattended";

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const sentences: Readonly<Record<Level, Readonly<Record<Language, string>>>> = {
  warning: {
    fr: "Une échéance approche dans un dossier de votre poste.",
    ar: "اقترب أجل في ملف تابع لمصلحتكم.",
    en: "A deadline is near in a case of your post.",
  },
  due: {
    fr: "Une échéance est arrivée dans un dossier de votre poste.",
    ar: "حلّ أجل في ملف تابع لمصلحتكم.",
    en: "A deadline has come in a case of your post.",
  },
  unattended: {
    fr: "Une échéance est passée sans que personne n’agisse ; ce dossier vous revient en remplacement.",
    ar: "انقضى أجل دون أن يتدخل أحد؛ أُسند إليكم هذا الملف بالنيابة.",
    en: "A deadline has passed and nobody has acted; this case comes to you as a substitute.",
  },
};

const open: Readonly<Record<Language, string>> = {
  fr: "Ouvrir le dossier :",
  ar: "فتح الملف:",
  en: "Open the case:",
};

const order: readonly Language[] = ["fr", "ar", "en"];

export function letter(level: Level, shown: string, link: string, reader: Language): Letter {
  const languages = [reader, ...order.filter((language) => language !== reader)];
  const parts = languages.map((language) => `${sentences[level][language]}\n${shown}\n${open[language]} ${link}`);
  return { subject: `Wasl · ${shown}`, text: `${parts.join("\n\n")}\n` };
}
