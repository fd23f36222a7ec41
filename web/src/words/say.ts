import { countWords } from "./count-words.ts";
import type { Language } from "./language.ts";

/** A text, or its plural forms by the categories of the language (Arabic has six). */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Values = Readonly<Record<string, string | number>>;

const rules = new Map<Language, Intl.PluralRules>();

function category(language: Language, count: number): Intl.LDMLPluralRule {
  const found = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, found);
  return found.select(count);
}

/** The form for `values.count`; zero has its own words where a language gives them. */
export function form(language: Language, message: Message, values: Values = {}): string {
  if (typeof message === "string") return message;
  const count = Number(values.count ?? 0);
  const exact = count === 0 ? message.zero : undefined;
  return exact ?? message[category(language, count)] ?? message.other ?? "";
}

const arabic = /\p{Script=Arabic}/u;

/**
 * Values in another script are isolated in Arabic, so that a Latin name or a reference never turns the sentence round. Arabic
 * ones are not: a preposition must join its word (بالرباط).
 */
export function say(language: Language, message: Message, values: Values = {}): string {
  const wrap = (text: string) => (language === "ar" && !arabic.test(text) ? `\u2068${text}\u2069` : text);
  return form(language, message, values).replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === "words") return countWords(Number(values.count ?? 0), language);
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? String(value) : wrap(value);
  });
}
