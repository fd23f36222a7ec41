/** The corridor's texts as the API hands them out: flat, in three languages, read once. */
import type { CorridorData } from "../services.ts";
import type { Language } from "./api.ts";

export const languages: readonly Language[] = ["fr", "ar", "en"];

export interface Words {
  all(language: Language): Readonly<Record<string, string>>;
  /** The text of a key in three languages; the key's last part where none is written, so that nothing is ever blank. */
  of(key: string): Readonly<Record<Language, string>>;
  /** Texts `<prefix>.1`, `<prefix>.2`… of a procedure, else those of `common`. */
  list(procedure: string, path: string, language: Language): readonly string[];
}

export function createWords(corridor: Pick<CorridorData, "texts">): Words {
  const read = Object.fromEntries(languages.map((language) => [language, corridor.texts(language)])) as Record<
    Language,
    Readonly<Record<string, string>>
  >;
  const find = (language: Language, key: string) => read[language][key] ?? key.slice(key.lastIndexOf(".") + 1);
  return {
    all: (language) => read[language],
    of: (key) => ({ fr: find("fr", key), ar: find("ar", key), en: find("en", key) }),
    list(procedure, path, language) {
      const own = numbered(read[language], `${procedure}.${path}`);
      return own.length > 0 ? own : numbered(read[language], `common.${path}`);
    },
  };
}

function numbered(texts: Readonly<Record<string, string>>, prefix: string): readonly string[] {
  return Object.keys(texts)
    .filter((key) => key.startsWith(`${prefix}.`) && /^\d+$/.test(key.slice(prefix.length + 1)))
    .toSorted((left, right) => Number(left.slice(prefix.length + 1)) - Number(right.slice(prefix.length + 1)))
    .map((key) => texts[key] as string);
}
