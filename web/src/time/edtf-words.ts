import type { Words } from "../words/words.tsx";
import { calendarWords } from "./calendar-words.ts";
import { dateWords } from "./date-words.ts";
import { type PartialDate, readEdtf } from "./edtf.ts";

function known(date: PartialDate, words: Words): string {
  const { year, month, day } = date;
  const { t, language } = words;
  if (month === "") return t("time.yearOnly", { year });
  if (day === "")
    return t("time.monthOnly", { month: calendarWords[language].months[Number(month) - 1] ?? month, year });
  if (/\D/.test(year)) return `${day}/${month}/${year}`;
  return dateWords(Temporal.PlainDate.from(`${year}-${month}-${day}`), language, { weekday: false });
}

/** `1992, jour et mois inconnus` ; `mai 1991, jour inconnu` ; `entre 1984 et 1986`. */
export function edtfWords(text: string, words: Words): string {
  const [from, to] = text.split("/");
  if (from !== undefined && to !== undefined) {
    const end = (part: string) => part.replace(/-XX(-XX)?$/, "");
    const said = (part: string) => (/^\d{4}$/.test(end(part)) ? end(part) : edtfWords(part, words));
    return words.t("time.between", { from: said(from), to: said(to) });
  }
  const date = readEdtf(text);
  if (date === undefined) return text;
  const said = known(date, words);
  if (date.doubt === "?") return words.t("time.doubtful", { date: said });
  if (date.doubt === "~") return words.t("time.about", { date: said });
  return said;
}
