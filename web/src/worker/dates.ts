/** Days and amounts in the reader's language, with figures that everybody reads. */
import { calendarWords } from "../time/calendar-words.ts";
import { dateWords, instantWords } from "../time/date-words.ts";
import type { Language } from "../words/language.ts";

export const dayWords = (day: string, language: Language): string =>
  dateWords(Temporal.PlainDate.from(day), language, { weekday: false });

/** In the phone's own zone: where the worker is. */
export const momentWords = (instant: string, language: Language): string =>
  instantWords(instant, Temporal.Now.timeZoneId(), language, { weekday: false });

export const monthWords = (month: string, language: Language): string => {
  const { month: number, year } = Temporal.PlainYearMonth.from(month);
  return `${calendarWords[language].months[number - 1]} ${year}`;
};

/** Arabic of Morocco writes its figures as French does. */
export const euros = (cents: number, language: Language): string =>
  new Intl.NumberFormat(language === "ar" ? "ar-MA-u-nu-latn" : language, {
    style: "currency",
    currency: "EUR",
  }).format(cents / 100);
