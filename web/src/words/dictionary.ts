import type french from "../texts/fr/index.ts";
import type { Language } from "./language.ts";
import type { Message } from "./say.ts";

export type Dictionary = Readonly<Record<string, Readonly<Record<string, Message>>>>;

type Chapters = typeof french;
/** Every text of the application by its name, `case.whatHappened`: a missing one does not compile. */
export type TextKey = { [C in keyof Chapters]: `${C & string}.${keyof Chapters[C] & string}` }[keyof Chapters];

/** One language is fetched, not three. */
export async function dictionary(language: Language): Promise<Dictionary> {
  switch (language) {
    case "fr":
      return (await import("../texts/fr/index.ts")).default;
    case "ar":
      return (await import("../texts/ar/index.ts")).default;
    case "en":
      return (await import("../texts/en/index.ts")).default;
  }
}

export function message(texts: Dictionary, key: TextKey): Message {
  const cut = key.indexOf(".");
  return texts[key.slice(0, cut)]?.[key.slice(cut + 1)] ?? key;
}
