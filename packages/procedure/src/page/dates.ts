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
  const comma = language === "ar" ? "،" : ",";
  return hour ? `${dateInWords(text, language)}${comma} ${hour[1]}:${hour[2]} UTC` : dateInWords(text, language);
}

const units: Readonly<Record<"fr" | "en", Readonly<Record<"Y" | "M" | "D" | "H" | "m", readonly [string, string]>>>> = {
  fr: {
    Y: ["an", "ans"],
    M: ["mois", "mois"],
    D: ["jour", "jours"],
    H: ["heure", "heures"],
    m: ["minute", "minutes"],
  },
  en: {
    Y: ["year", "years"],
    M: ["month", "months"],
    D: ["day", "days"],
    H: ["hour", "hours"],
    m: ["minute", "minutes"],
  },
};

/** One, two, three to ten, eleven and more: Arabic has a form for each, and the first two need no figure. */
type ArabicForms = readonly [one: string, two: string, few: string, many: string];

const arabicUnits: Readonly<Record<"Y" | "M" | "D" | "H" | "m", ArabicForms>> = {
  Y: ["سنة واحدة", "سنتان", "سنوات", "سنة"],
  M: ["شهر واحد", "شهران", "أشهر", "شهرًا"],
  D: ["يوم واحد", "يومان", "أيام", "يومًا"],
  H: ["ساعة واحدة", "ساعتان", "ساعات", "ساعة"],
  m: ["دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة"],
};

function counted(count: number, [one, two, few, many]: ArabicForms): string {
  if (count === 1) return one;
  if (count === 2) return two;
  return `${count} ${count >= 3 && count <= 10 ? few : many}`;
}

/** An ISO duration of one part in words, `P2D` → *2 jours*; anything else comes back as it is. */
export function durationInWords(text: string, language: PageLanguage): string {
  const [, days, time] = /^P(?:(\d+[YMD])|T(\d+[HM]))$/u.exec(text) ?? [];
  const part = days ?? time;
  if (part === undefined) {
    return text;
  }
  const count = Number.parseInt(part, 10);
  const unit = time?.endsWith("M") ? "m" : (part.slice(-1) as "Y" | "M" | "D" | "H");
  if (language === "ar") {
    return counted(count, arabicUnits[unit]);
  }
  const [one, many] = units[language][unit];
  return `${count} ${count > 1 ? many : one}`;
}
