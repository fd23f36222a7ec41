/**
 * What a text is made into before the lexicon reads it:
 *
 * 1. compatibility decomposition (NFKD): presentation forms of old PDFs become letters, hamza seats lose their hamza;
 * 2. all combining marks go: accents, dots below, Arabic short vowels and superscript alef;
 * 3. invisible characters go: tatweel, soft hyphen, zero-width and direction marks;
 * 4. ة becomes ه, ى and Persian ی become ي, ٱ becomes ا, ک گ ڭ become ك; ɣ becomes gh, ɛ e, œ oe;
 * 5. Tifinagh becomes Latin letters, as usually typed without marks;
 * 6. Arabic and Persian digits become 0 to 9; typographic apostrophes and dashes become plain ones;
 * 7. a word cut at the end of a line is joined, white space becomes single spaces, lines stay lines;
 * 8. lower case.
 */
export function normaliseForScreening(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u061C]/gu, "")
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/\P{ASCII}/gu, (letter) => same[letter] ?? letter)
    .replace(/(\p{L})-[^\S\n]*\n\s*(?=\p{L})/gu, "$1")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ *\n[ \n]*/gu, "\n")
    .trim();
}

const same: Readonly<Record<string, string>> = {
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ٱ: "ا",
  ک: "ك",
  گ: "ك",
  ڭ: "ك",
  ɣ: "gh",
  ɛ: "e",
  ε: "e",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "´": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  ⴰ: "a",
  ⴱ: "b",
  ⴳ: "g",
  ⴷ: "d",
  ⴹ: "d",
  ⴻ: "e",
  ⴼ: "f",
  ⴽ: "k",
  ⵀ: "h",
  ⵃ: "h",
  ⵄ: "e",
  ⵅ: "x",
  ⵇ: "q",
  ⵉ: "i",
  ⵊ: "j",
  ⵍ: "l",
  ⵎ: "m",
  ⵏ: "n",
  ⵓ: "u",
  ⵔ: "r",
  ⵕ: "r",
  ⵖ: "gh",
  ⵙ: "s",
  ⵚ: "s",
  ⵛ: "c",
  ⵜ: "t",
  ⵟ: "t",
  ⵡ: "w",
  ⵢ: "y",
  ⵣ: "z",
  ⵥ: "z",
  ⵯ: "",
};
