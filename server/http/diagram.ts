/** The drawing of a procedure, made once a language: laying it out takes a moment and it never changes within a release. */
import { diagram, type Procedure } from "@wasl/procedure";
import type { Language } from "./api.ts";

const drawn = new WeakMap<Procedure, Map<Language, Promise<string>>>();

/** @returns SVG; its colours are custom properties with fallbacks, so that it takes a page's theme. */
export function diagramOf(
  definition: Procedure,
  texts: Readonly<Record<string, string>>,
  language: Language,
): Promise<string> {
  const known = drawn.get(definition) ?? new Map<Language, Promise<string>>();
  drawn.set(definition, known);
  const made =
    known.get(language) ??
    diagram(definition, (key) => wordOf(texts, key), { dir: language === "ar" ? "rtl" : "ltr", lang: language });
  known.set(language, made);
  // A drawing that failed is tried again at the next asking.
  made.catch(() => known.delete(language));
  return made;
}

/** A key of a procedure falls back to the words shared by all, then to its own last part. */
function wordOf(texts: Readonly<Record<string, string>>, key: string): string {
  const path = key.slice(key.indexOf(".") + 1);
  return texts[key] ?? texts[`common.${path}`] ?? key.slice(key.lastIndexOf(".") + 1);
}
