/** C40 as Doc 9303-13 §2.6 uses it: capital letters, figures, and spaces, which stand for the MRZ's filler. */

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const unlatch = 0xfe;

function valueIn(character: string): number | undefined {
  if (character === " ") return 3;
  const index = alphabet.indexOf(character);
  return character.length === 1 && index >= 0 ? index + 4 : undefined;
}

function characterOf(value: number): string | undefined {
  return value === 3 ? " " : alphabet[value - 4];
}

/**
 * Three characters in two bytes; two that remain are filled with Shift 1, one that remains is written as ASCII + 1 after 0xFE
 * (§2.6.3).
 *
 * @returns undefined where a character cannot be written.
 */
export function encodeC40(text: string): Uint8Array | undefined {
  const characters = [...text.replaceAll("<", " ")];
  const bytes = new Uint8Array(2 * Math.ceil(characters.length / 3));
  for (let index = 0; index < characters.length; index += 3) {
    const triple = characters.slice(index, index + 3).map(valueIn);
    if (triple.includes(undefined)) return undefined;
    const [first = 0, second, third] = triple;
    const at = (2 * index) / 3;
    if (second === undefined) {
      bytes.set([unlatch, (characters[index] ?? "").charCodeAt(0) + 1], at);
    } else {
      const packed = 1600 * first + 40 * second + (third ?? 0) + 1;
      bytes.set([packed >> 8, packed & 0xff], at);
    }
  }
  return bytes;
}

/** Code of the character of each value; 0 for the shifts, which stand for none. */
const codes = Uint8Array.from({ length: 40 }, (_, value) => characterOf(value)?.charCodeAt(0) ?? 0);

/** @returns the text, a space for each filler; undefined where the bytes are nothing that `encodeC40` writes. */
export function decodeC40(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const found: number[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    if (!decodePair(bytes[at] ?? 0, bytes[at + 1] ?? 0, at + 2 === bytes.length, found)) return undefined;
  }
  return String.fromCharCode(...found);
}

/** Adds the characters of two bytes; false where they stand for none. */
function decodePair(high: number, low: number, last: boolean, found: number[]): boolean {
  if (high === unlatch) {
    found.push(low - 1);
    return last && valueIn(String.fromCharCode(low - 1)) !== undefined;
  }
  const packed = high * 256 + low - 1;
  if (packed < 0 || packed >= 64_000) return false;
  const third = packed % 40;
  const first = codes[Math.floor(packed / 1600)] ?? 0;
  const second = codes[Math.floor(packed / 40) % 40] ?? 0;
  found.push(first, second);
  if (third !== 0) found.push(codes[third] ?? 0);
  return first !== 0 && second !== 0 && (third === 0 ? last : codes[third] !== 0);
}
