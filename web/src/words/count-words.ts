import type { Language } from "./language.ts";

const words: Readonly<Record<Language, readonly string[]>> = {
  fr: ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
  // As they stand before a masculine noun (أجل).
  ar: ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"],
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

/** Up to ten in words, as one writes in a sentence; then in figures. */
export const countWords = (count: number, language: Language): string => words[language][count] ?? String(count);
