/** One writing for what is the same to a reader: letters only, one shape each, words apart. */
import { type Script, scriptOf } from "./script.ts";
import { readTifinagh } from "./tifinagh.ts";

/** Longer than any name; what follows is not read. */
const longest = 200;

const latinOnly: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ç: "s",
  ğ: "gh",
  ş: "ch",
  ʿ: "",
  ʾ: "",
};

export interface Folded {
  readonly script: Exclude<Script, "tifinagh">;
  /** Letters and single spaces. */
  readonly text: string;
}

/**
 * Folds a name: compatibility forms, case, diacritics, tatweel, hamza seats, ta marbuta, alef maqsura, apostrophes, bidirectional
 * controls. Tifinagh is read into Latin letters. Letters of the other script within one name are left out.
 *
 * @param text as written, of any length (the first 200 characters are read)
 * @returns undefined where nothing of a name is left
 */
export function fold(text: string): Folded | undefined {
  const read = readTifinagh(
    text
      .slice(0, longest)
      .normalize("NFKC")
      .replace(/\p{Cf}/gu, ""),
  );
  const script = scriptOf(read);
  if (script === undefined || script === "tifinagh") return undefined;
  const folded = script === "arabic" ? foldArabic(read) : foldLatin(read);
  return folded === "" ? undefined : { script, text: folded };
}

function foldLatin(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æœøßłđðþıçğşʿʾ]/gu, (letter) => latinOnly[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=[a-z])0|0(?=[a-z])/gu, "o")
    .replace(/(?<=[a-z])1|1(?=[a-z])/gu, "l")
    .replace(/['’‘ʼ`´.]/gu, "")
    .replace(/[^a-z]+/gu, " ")
    .trim();
}

function foldArabic(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0640\u0621]/gu, "")
    .replace(/\p{M}/gu, "")
    .replace(/[ٱٲٳٵ]/gu, "ا")
    .replace(/[ىیېۍےۑ]/gu, "ي")
    .replace(/[ةۃہھەۀ]/gu, "ه")
    .replace(/[کڪ]/gu, "ك")
    .replace(/[گڭڨ]/gu, "ݣ")
    .replace(/[ۆۈۇ]/gu, "و")
    .replace(/[^\p{Script=Arabic}]+/gu, " ")
    .replace(/[^ابتثجحخدذرزسشصضطظعغفقكلمنهويپچڤݣ ]+/gu, "")
    .trim();
}
