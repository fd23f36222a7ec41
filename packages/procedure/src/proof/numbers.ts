import type { PageLanguage } from "../page/dates.ts";

const formats: Readonly<Record<PageLanguage, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat("fr-FR"),
  ar: new Intl.NumberFormat("ar-MA"),
  en: new Intl.NumberFormat("en-GB"),
};

/** A large whole number as people read it, in European figures everywhere: *1 047 783*. */
export const numberInWords = (number: number, language: PageLanguage): string => formats[language].format(number);
