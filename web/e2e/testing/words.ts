/** The corridor's words, as a page of a language shows them. */
import corridor from "../../../corridors/morocco-france/corridor.ts";
import type { Language } from "../../../server/http/api.ts";

/** The words of a key, with the fallback to what procedures have in common. */
export function said(path: string, language: Language = "fr", procedure = "laissez-passer"): string {
  const texts = corridor.texts(language);
  const words = texts[`${procedure}.${path}`] ?? texts[`common.${path}`];
  if (words === undefined) throw new Error(`No words for ${procedure}.${path} in ${language}`);
  return words;
}
