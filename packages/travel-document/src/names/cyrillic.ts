/** Cyrillic letters as Doc 9303-3 §6.B has them, in the form that is not bound to one language. */
const table = `
Ё E Ђ D Є IE Ѕ DZ І I Ї I Ј J Љ LJ Њ NJ Ќ K Ў U Џ DZ А A Б B В V Г G Д D Е E Ж ZH З Z И I Й I К K Л L М M Н N О O П P Р R С S
Т T У U Ф F Х KH Ц TS Ч CH Ш SH Щ SHCH Ъ IE Ы Y Э E Ю IU Я IA Ѫ U Ѵ Y Ґ G Ғ G Һ C`;

const words = table.trim().split(/\s+/);
const letters = new Map<string, string>();
for (let index = 0; index < words.length; index += 2) letters.set(words[index] ?? "", words[index + 1] ?? "");

/** @returns undefined where ICAO's table does not have the letter. */
export function cyrillicLetter(letter: string): string | undefined {
  return letters.get(letter);
}
