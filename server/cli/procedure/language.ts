export type Language = "fr" | "ar" | "en";

export const languages: readonly Language[] = ["fr", "ar", "en"];

/** One of the three languages, or undefined. */
export function languageOf(word: unknown): Language | undefined {
  return languages.find((language) => language === word);
}
