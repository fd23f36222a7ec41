/** Dates on paper: day, month in words, year, in the months' Moroccan names in Arabic. */
import type { Language } from "../http/api.ts";

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  ar: "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** Year, month and day of an EDTF date, a doubt about it aside; a year of which a figure is not known is `XXXX`. */
function partsOf(written: string): readonly [year: string, month?: string, day?: string] | undefined {
  const found = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/.exec(written);
  if (!found) return undefined;
  const [, year = "", month, day] = found.map((part) => (part === "XX" ? undefined : part));
  return [year.includes("X") ? "XXXX" : year, month, day];
}

/** An EDTF date as far as it is known; anything finer than day, month and year is printed as it was written. */
export function dateWords(written: string, language: Language): string {
  const [year, month, day] = partsOf(written) ?? [];
  if (!year) return written;
  const name = month && months[language][Number(month) - 1];
  if (!name) return year;
  if (!day) return `${name} ${year}`;
  return `${dayWord(Number(day), language)} ${name} ${year}`;
}

/** As ICAO's visual zone has it (Doc 9303-3 §3.5): `12 MAR/MAR 1992`, X for each part that is not known. */
export function zoneDate(written: string): string {
  const [year, month, day] = partsOf(written) ?? [];
  if (!year) return written;
  const name = month && shortMonths[Number(month) - 1];
  return `${(name && day) || "XX"} ${name || "XX"} ${year}`;
}

const shortMonths =
  "JAN/JAN FÉV/FEB MARS/MAR AVR/APR MAI/MAY JUIN/JUN JUIL/JUL AOÛT/AUG SEPT/SEP OCT/OCT NOV/NOV DÉC/DEC".split(" ");

function dayWord(day: number, language: Language): string {
  return day === 1 && language === "fr" ? "1er" : day === 1 && language === "ar" ? "فاتح" : String(day);
}
