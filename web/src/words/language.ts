import type { Language } from "../../../server/http/api.ts";

export type { Language };

/** Each language in its own name, the order in which they are offered. */
export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: "fr", name: "Français" },
  { code: "ar", name: "العربية" },
  { code: "en", name: "English" },
];

export const direction = (language: Language): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");

const isLanguage = (text: string): text is Language => languages.some(({ code }) => code === text);

/** What `before-paint.js` has put on the page. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "fr";
}

/** Turns the page over and remembers it for the next visit. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  try {
    localStorage.setItem("wasl.language", language);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
