import { aboutInWords, errors, type Refusal } from "@wasl/travel-document";
import type { Language } from "../../http/api.ts";
import { terminalLanguage } from "../terminal-language.ts";

/** The language asked for, else the terminal's; undefined where it is none of ours. */
export function languageOf(asked: string | boolean | undefined): Language | undefined {
  if (asked === undefined) return terminalLanguage();
  return asked === "fr" || asked === "ar" || asked === "en" ? asked : undefined;
}

/** What a code says and what to do next, its words filled in; or only what it says. */
export function sentence({ code, about = {} }: Refusal, language: Language, how?: "short"): string {
  const text = errors[code]?.[language];
  if (!text) return code;
  const words = aboutInWords(code, about, language);
  return (how ? text.says : `${text.says} ${text.next}`).replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
}
