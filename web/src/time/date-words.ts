import type { Language } from "../words/language.ts";
import { calendarWords } from "./calendar-words.ts";

export interface DateShape {
  readonly weekday?: boolean;
  /** Left out where the page says it already. */
  readonly year?: boolean;
  readonly short?: boolean;
}

const pad = (value: number) => String(value).padStart(2, "0");

/** `jeudi 12 mars 2026`, `الخميس 12 مارس 2026`, `Thursday 12 March 2026`. */
export function dateWords(date: Temporal.PlainDate, language: Language, shape: DateShape = {}): string {
  const { weekday = true, year = true, short = false } = shape;
  const words = calendarWords[language];
  const day = language === "fr" && date.day === 1 ? "1er" : String(date.day);
  return [
    weekday ? (short ? words.daysShort : words.days)[date.dayOfWeek - 1] : undefined,
    day,
    (short ? words.monthsShort : words.months)[date.month - 1],
    year ? String(date.year) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** `17 h 00`, `17:00`. The spaces do not break. */
export function timeWords(time: Temporal.PlainTime, language: Language, seconds = false): string {
  const clock = `${pad(time.hour)}:${pad(time.minute)}`;
  if (language !== "fr") return seconds ? `${clock}:${pad(time.second)}` : clock;
  const french = `${time.hour}\u00a0h\u00a0${pad(time.minute)}`;
  return seconds ? `${french}\u00a0min\u00a0${pad(time.second)}\u00a0s` : french;
}

const joint: Readonly<Record<Language, string>> = { fr: ", ", ar: "، الساعة ", en: ", " };

/** Date and legal time of a zone: `vendredi 13 mars 2026, 17 h 00`. */
export function instantWords(instant: string, zone: string, language: Language, shape: DateShape = {}): string {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return `${dateWords(there.toPlainDate(), language, shape)}${joint[language]}${timeWords(there.toPlainTime(), language)}`;
}

/** A sentence begins with it. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether two zones show another clock at that instant: only then is the other shore's time worth a line. */
export function clocksDiffer(instant: string, one: string, other: string): boolean {
  const at = Temporal.Instant.from(instant);
  return at.toZonedDateTimeISO(one).offsetNanoseconds !== at.toZonedDateTimeISO(other).offsetNanoseconds;
}
