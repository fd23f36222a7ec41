/** The options of a command line; what is wrong with them is said in the language of the person's terminal. */
import { parseArgs } from "node:util";
import { inWords } from "../register/errors.ts";
import { terminalLanguage } from "./terminal-language.ts";

type Values = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Reads a command's options.
 *
 * @param kinds which options exist: `string` takes a word, `boolean` none.
 * @returns the options and the remaining words, or what is wrong with them in a sentence.
 */
export function readOptions(
  args: string[],
  kinds: Readonly<Record<string, "string" | "boolean">>,
):
  | { readonly ok: true; readonly values: Values; readonly words: readonly string[] }
  | { readonly ok: false; readonly says: string } {
  try {
    const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { ok: true, values: values as Values, words: positionals };
  } catch (error) {
    // Node says it in English alone, the option first.
    const [option = ""] = /--?[^\s'<]+/u.exec(String(error)) ?? [];
    const name = option.replace(/^--/u, "");
    const what = (Object.hasOwn(kinds, name) ? kinds[name] : undefined) ?? "unknown";
    return { ok: false, says: inWords(wrong[what], terminalLanguage(), { option }) };
  }
}

const wrong = {
  unknown: {
    fr: "L’option {option} n’existe pas ici.",
    ar: "الخيار ‎{option} غير موجود هنا.",
    en: "There is no option {option} here.",
  },
  string: {
    fr: "{option} attend une valeur : {option} VALEUR, ou {option}=-VALEUR si elle commence par un tiret.",
    ar: "ينتظر الخيار ‎{option} قيمة: ‎{option} VALUE، أو ‎{option}=-VALUE إن بدأت بشرطة.",
    en: "{option} takes a value: {option} VALUE, or {option}=-VALUE where it begins with a dash.",
  },
  boolean: {
    fr: "{option} ne prend pas de valeur.",
    ar: "لا يأخذ الخيار ‎{option} أي قيمة.",
    en: "{option} takes no value.",
  },
} as const;
