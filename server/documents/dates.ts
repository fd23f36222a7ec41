/** Dates on paper: day, month in words, year, in the months' Moroccan names in Arabic. */
import type { Language } from "../http/api.ts";

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  ar: "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** An EDTF date as far as it is known; anything finer than day, month and year is printed as it was written. */
export function dateWords(written: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(written) ?? [];
  if (!year) return written;
  const name = month && month !== "XX" ? months[language][Number(month) - 1] : undefined;
  if (!name) return year;
  if (!day || day === "XX") return `${name} ${year}`;
  return `${dayWord(Number(day), language)} ${name} ${year}`;
}

function dayWord(day: number, language: Language): string {
  return day === 1 && language === "fr" ? "1er" : day === 1 && language === "ar" ? "فاتح" : String(day);
}
