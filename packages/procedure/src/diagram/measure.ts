/**
 * How wide a text will be, without a screen. Widths are those of a wide common face (DejaVu Sans), in thousandths of the
 * type size, so that no face of the project or of a reader's machine overruns the room made for it.
 */

type Widths = readonly (readonly [number, string])[];

const latin: Widths = [
  [340, "ijlîïI.,:;'’|· /-،؛"],
  [440, 'frt()[]"!'],
  [600, "cksçzvxyJ«»°?L"],
  [640, "abdeghnopquàâäáéèêëôöùûüñ0123456789EFPT"],
  [700, "ABCKRSVXYZÀÂÉÈÊÇ"],
  [850, "DGHNOQUw+=↑↓mM"],
  [1100, "W%—…œæŒÆ"],
];
/** Arabic letters within a word, and at its end, where many of them are much wider. */
const joined: Widths = [
  [340, "اأإآبتثنيلئى"],
  [580, "دذرزوؤعغفقكمهةء"],
  [660, "جحخ"],
  [900, "سشصضطظ"],
];
const closing: Widths = [
  [320, "اأإآ"],
  [560, "دذرزوؤءةه"],
  [660, "جحخعغم"],
  [840, "لنيىئقك"],
  [1050, "بتثفطظ"],
  [1240, "سشصض"],
];
const table = (widths: Widths) =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((one) => [one, width] as const)));
const [byLatin, byJoined, byClosing] = [table(latin), table(joined), table(closing)];
const boldness = 1.14;
/** A character that is in no table: a capital of another alphabet, a sign. */
const unknown = 900;

/** Marks that stand over or under a letter, and marks of direction, take no room. */
const roomless = /[\p{Mn}\u200e\u200f\u2066-\u2069]/gu;
const arabic = /\p{Script=Arabic}/u;

/** Width of a text in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  const characters = [...text.replaceAll(roomless, "")];
  const total = characters.reduce((sum, character, index) => {
    const next = characters[index + 1];
    const table = next !== undefined && arabic.test(next) ? byJoined : byClosing;
    return sum + (byLatin.get(character) ?? table.get(character) ?? unknown);
  }, 0);
  return (total * size * (bold ? boldness : 1)) / 1000;
}

/** Breaks a text between words into lines of at most `room`; a single longer word gets a line of its own, whole. */
export function wrap(text: string, size: number, room: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, bold) <= room) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.length > 0 ? lines : [""];
}

export function widest(lines: readonly string[], size: number, bold = false): number {
  return Math.max(...lines.map((line) => textWidth(line, size, bold)));
}
