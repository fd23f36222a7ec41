/** Latin letters that are more than a letter of A–Z with a mark (Doc 9303-3 §6.A). Marks themselves are left out. */
const letters: Readonly<Record<string, string>> = {
  Ä: "AE",
  Å: "AA",
  Æ: "AE",
  Ǽ: "AE",
  Ð: "D",
  Đ: "D",
  Ħ: "H",
  ı: "I",
  Ĳ: "IJ",
  ĸ: "K",
  Ŀ: "L",
  Ł: "L",
  Ŋ: "N",
  Ñ: "N",
  Ö: "OE",
  Ø: "OE",
  Ǿ: "OE",
  Œ: "OE",
  Þ: "TH",
  Ŧ: "T",
  Ü: "UE",
  ẞ: "SS",
  // Not in ICAO's table; written as their States' passports write them.
  Ə: "E",
  Ɛ: "E",
  Ɣ: "G",
  Ʒ: "Z",
  Ǥ: "G",
  Ɂ: "",
};

/** What §6.A allows beside the first form, for those that have several: `NXX` keeps a name apart from the one without its mark. */
const others: Readonly<Record<string, readonly string[]>> = {
  Ä: ["A"],
  Å: ["A"],
  Ñ: ["NXX"],
  Ö: ["O"],
  Ü: ["UXX", "U"],
};

/**
 * One capital Latin letter, with or without marks, in the letters of an MRZ.
 *
 * @param choices letter by letter, another of ICAO's forms: `{ Ñ: "NXX", Ü: "U" }`.
 * @returns undefined where it is no Latin letter.
 */
export function latinLetter(letter: string, choices: Readonly<Record<string, string>>): string | undefined {
  const choice = choices[letter];
  if (choice !== undefined && others[letter]?.includes(choice)) return choice;
  const known = letters[letter];
  if (known !== undefined) return known;
  const [base = "", ...marks] = letter.normalize("NFD");
  const plain = letters[base] ?? (/^[A-Z]$/.test(base) ? base : undefined);
  return marks.every((mark) => /^\p{M}$/u.test(mark)) ? plain : undefined;
}
