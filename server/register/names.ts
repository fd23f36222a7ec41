/**
 * Names made comparable. `fold` keeps the spelling and drops what a writer may add or leave out; `keyOf` goes further and
 * gives one key for the usual spellings of a name in Latin and in Arabic letters. A later engine knows more; this is plain.
 */

/** Written before a name, at times joined, at times left out. */
const latinParticles = new Set([
  "el",
  "al",
  "l",
  "es",
  "er",
  "ez",
  "ed",
  "et",
  "en",
  "ech",
  "ben",
  "bent",
  "bin",
  "bint",
  "ibn",
  "ould",
  "ait",
  "ayt",
  "si",
]);
const arabicParticles = new Set(["ال", "بن", "ابن", "بنت", "ولد", "ايت", "سي"]);

export const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** The words of a name, particles gone, spelling kept but for marks, case and doubled letters. */
export function fold(name: string): readonly string[] {
  const plain = name.normalize("NFC").replace(/[çÇ]/gu, "s").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return isArabic(plain) ? foldArabic(plain) : foldLatin(plain);
}

function foldLatin(plain: string): readonly string[] {
  const joined = plain
    .replace(/['’ʼ`.]/gu, "")
    .replace(/[^a-z]+/gu, " ")
    .replace(
      /\babd(?:\s?(?:el|al|ul|ou?l|er(?=\s?r)|es(?=\s?s)|ez(?=\s?z)|en(?=\s?n)|ed(?=\s?d)))?\s?(?=[a-z])/gu,
      "abd",
    );
  const words = joined
    .split(" ")
    .filter((word) => word !== "" && !latinParticles.has(word))
    .map((word) => word.replace(/^(?:el(?=.{4})|ait(?=.{4})|ben(?!n)(?=.{4}))/u, ""))
    .map((word) => word.replace(/(.)\1+/gu, "$1"));
  return words.length > 0 ? words : joined.split(" ").filter((word) => word !== "");
}

function foldArabic(plain: string): readonly string[] {
  const joined = plain
    .replace(/[\u0640\u0621]/gu, "")
    .replace(/ٱ/gu, "ا")
    .replace(/ى|ی/gu, "ي")
    .replace(/ة/gu, "ه")
    .replace(/[ݣگڭک]/gu, "ك")
    .replace(/[^\p{Script=Arabic}]+/gu, " ")
    .replace(/(^| )عبد ?ال/gu, "$1عبد");
  const words = joined
    .split(" ")
    .filter((word) => word !== "" && !arabicParticles.has(word))
    .map((word) => word.replace(/^(?:ال(?=.{2})|بن(?=.{3})|ايت(?=.{3}))/u, ""));
  return words.length > 0 ? words : joined.split(" ").filter((word) => word !== "");
}

/** Consonants of a folded word, as they sound in both scripts: `youssef`, `yousef` and `يوسف` give `ysf`. */
export function keyOf(word: string): string {
  const consonants = isArabic(word) ? arabicConsonants(word) : latinConsonants(word);
  return consonants.replace(/(.)\1+/gu, "$1") || "-";
}

export const keysOf = (name: string): readonly string[] => [...new Set(fold(name).map(keyOf))];

function latinConsonants(word: string): string {
  return word
    .replace(/^ou(?=[aei])/u, "w")
    .replace(/h$/u, "")
    .replace(/kh/gu, "x")
    .replace(/gh/gu, "G")
    .replace(/[ct]?ch|sh/gu, "C")
    .replace(/dj/gu, "j")
    .replace(/ph/gu, "f")
    .replace(/([td])h(?=[aeiouy]|$)/gu, "$1")
    .replace(/c(?=[eiy])/gu, "s")
    .replace(/[ckqg]/gu, "k")
    .replace(/v/gu, "f")
    .replace(/p/gu, "b")
    .replace(/(?!^)[wy]/gu, "")
    .replace(/[aeiou]/gu, "");
}

const arabicLetters: Readonly<Record<string, string>> = {
  ب: "b",
  ت: "t",
  ث: "t",
  ج: "j",
  ح: "h",
  خ: "x",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "C",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "d",
  غ: "G",
  ف: "f",
  ق: "k",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  ڤ: "f",
  پ: "b",
};

function arabicConsonants(word: string): string {
  const body = word.replace(/(?!^)ه$/u, "");
  const first = body.startsWith("و") ? "w" : body.startsWith("ي") ? "y" : "";
  return first + [...body].map((letter) => arabicLetters[letter] ?? "").join("");
}
