import { type Result, refused } from "../result.ts";
import { arabicComponent, isArabic } from "./arabic.ts";
import { cyrillicLetter } from "./cyrillic.ts";
import { latinLetter } from "./latin.ts";

/** Other forms that §6.A allows for a letter, chosen by the issuing State: `{ Ñ: "NXX" }`. */
export type LetterChoices = Readonly<Record<string, string>>;

/** What parts one component of a name from the next: spaces, hyphens and commas (Doc 9303-3 §4.6). */
const separator = /[\s\p{Pd},،]+/u;

/** Left out, what stands on both sides of it put together: apostrophes and any other punctuation (§4.6), and layout marks. */
const unwritten = /^[\p{P}\p{Cf}\p{Sk}ʻʼʾʿˈ´`]$/u;

/**
 * The components of one identifier in the letters of an MRZ. Latin, Arabic and Cyrillic script are written by the tables of
 * Doc 9303-3 §6; a component in another script, or a figure, is refused and the character named.
 *
 * Where the civil register has a Latin form, give that one: a transcription that the State approved is what the person is
 * known by (Appendix B.3.1).
 */
export function mrzName(
  written: string,
  choices: LetterChoices = {},
): Result<{ readonly components: readonly string[] }> {
  const components: string[] = [];
  for (const component of written.normalize("NFC").replaceAll("<", " ").split(separator)) {
    const letters = isArabic(component) ? arabic(component) : alphabetic(component, choices);
    if ("unknown" in letters) return refused("unwritable-character", described(letters.unknown, written));
    if (letters.mrz !== "") components.push(letters.mrz);
  }
  return { ok: true, components };
}

type Letters = { readonly mrz: string } | { readonly unknown: string };

function arabic(component: string): Letters {
  return arabicComponent([...component].filter((character) => !unwritten.test(character)).join(""));
}

function alphabetic(component: string, choices: LetterChoices): Letters {
  let mrz = "";
  for (const character of component) {
    if (unwritten.test(character)) continue;
    // `ß` has two capitals and `ı` is a capital already: the table is asked about what upper case leaves whole.
    const capital = character === "ß" ? "ẞ" : character === "ı" ? character : character.toUpperCase();
    for (const letter of [...capital].length === 1 || /\p{M}/u.test(capital) ? [capital] : [...capital]) {
      const latin = latinLetter(letter, choices) ?? cyrillicLetter(letter);
      if (latin === undefined) return { unknown: character };
      mrz += latin;
    }
  }
  return { mrz };
}

function described(character: string, name: string): Readonly<Record<string, string>> {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { character, point: `U+${point}`, name };
}
