import { dateWords } from "../time/date-words.ts";
import type { Language } from "../words/language.ts";

/** A day in words; one that is known in part, or not at all, as it is written. */
export function dayWords(written: string, language: Language): string {
  try {
    return dateWords(Temporal.PlainDate.from(written), language);
  } catch {
    return written;
  }
}
