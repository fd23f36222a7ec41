/** A moment on paper: day in words and hour in figures, in the legal zone of the State that prints. */
import type { Language } from "../http/api.ts";
import { dateWords } from "./dates.ts";

export function momentWords(at: string, zone: string, language: Language): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const comma = language === "ar" ? "،" : ",";
  return `${dateWords(local.toPlainDate().toString(), language)}${comma} ${local.toPlainTime().toString({ smallestUnit: "minute" })}`;
}
