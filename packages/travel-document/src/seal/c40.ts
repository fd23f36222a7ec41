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

/** Character of each value, the shifts standing for none; and of each two values, where both stand for one. */
interface Table {
  readonly one: readonly string[];
  readonly two: readonly string[];
}

function tableWith(space: string): Table {
  const one = Array.from({ length: 40 }, (_, value) => (value === 3 ? space : (characterOf(value) ?? "")));
  const two = one.flatMap((first) => one.map((second) => (first && second ? first + second : "")));
  return { one, two };
}

const tables: Readonly<Record<" " | "<", Table>> = { " ": tableWith(" "), "<": tableWith("<") };

/**
 * @param space what stands for a space: the MRZ's filler, where the text is one of a zone.
 * @param from where it begins, and `to` where it ends.
 * @returns undefined where the bytes are nothing that `encodeC40` writes.
 */
export function decodeC40(bytes: Uint8Array, space: " " | "<" = " ", from = 0, to = bytes.length): string | undefined {
  if ((to - from) % 2 !== 0 || to > bytes.length) return undefined;
  const { one, two } = tables[space];
  let text = "";
  for (let at = from; at < to; at += 2) {
    const packed = (bytes[at] as number) * 256 + (bytes[at + 1] as number) - 1;
    // Most of what a seal holds: three characters, none of them a shift.
    const head = two[Math.floor(packed / 40)];
    const end = one[packed % 40];
    if (head && end) text += head + end;
    else {
      const part = at + 2 === to ? lastOf(packed, head) : undefined;
      if (part === undefined) return undefined;
      text += part === " " ? space : part;
    }
  }
  return text;
}

/** At the end only: two characters and a shift, or one as ASCII + 1 (§2.6.3). */
function lastOf(packed: number, head: string | undefined): string | undefined {
  const plain = packed + 1;
  if (plain >> 8 !== unlatch) return head && packed % 40 === 0 ? head : undefined;
  const character = String.fromCharCode((plain & 0xff) - 1);
  return valueIn(character) === undefined ? undefined : character;
}
