/** Dates in words. Moroccan month names in Arabic, European figures everywhere. */
export type PageLanguage = "fr" | "ar" | "en";

const months: Readonly<Record<PageLanguage, readonly string[]>> = {
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  ar: ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** An ISO date in words, `11 novembre 2025`; what is no date comes back as it is. */
export function dateInWords(text: string, language: PageLanguage): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text) ?? [];
  const name = months[language][Number(month) - 1];
  if (year === undefined || name === undefined) {
    return text;
  }
  const first = language === "fr" && Number(day) === 1 ? "1er" : String(Number(day));
  return `${first} ${name} ${year}`;
}

/** An ISO instant as date and hour in universal time: the moment of a worked case. */
export function instantInWords(text: string, language: PageLanguage): string {
  const hour = /T(\d{2}):(\d{2})/u.exec(text);
  return hour ? `${dateInWords(text, language)}, ${hour[1]}:${hour[2]} UTC` : dateInWords(text, language);
}

const units: Readonly<Record<PageLanguage, Readonly<Record<"Y" | "M" | "D" | "H" | "m", readonly [string, string]>>>> =
  {
    fr: {
      Y: ["an", "ans"],
      M: ["mois", "mois"],
      D: ["jour", "jours"],
      H: ["heure", "heures"],
      m: ["minute", "minutes"],
    },
    ar: { Y: ["سنة", "سنوات"], M: ["شهر", "أشهر"], D: ["يوم", "أيام"], H: ["ساعة", "ساعات"], m: ["دقيقة", "دقائق"] },
    en: {
      Y: ["year", "years"],
      M: ["month", "months"],
      D: ["day", "days"],
      H: ["hour", "hours"],
      m: ["minute", "minutes"],
    },
  };

/** An ISO duration of one part in words, `P2D` → *2 jours*; anything else comes back as it is. */
export function durationInWords(text: string, language: PageLanguage): string {
  const [, days, time] = /^P(?:(\d+[YMD])|T(\d+[HM]))$/u.exec(text) ?? [];
  const part = days ?? time;
  if (part === undefined) {
    return text;
  }
  const count = Number.parseInt(part, 10);
  const unit = time?.endsWith("M") ? "m" : (part.slice(-1) as "Y" | "M" | "D" | "H");
  const [one, many] = units[language][unit];
  // In Arabic, three to ten take the plural; eleven and more the singular.
  const plural = language === "ar" ? count >= 3 && count <= 10 : count > 1;
  return `${count} ${plural ? many : one}`;
}
