/** Arabic script and the letters of an MRZ, both ways (Doc 9303-3 §6.C, Appendix B). X escapes: one or two letters follow it. */

const table = `
ء XE آ XAA أ XAE ؤ U إ I ئ XI ا A ب B ت T ث XTH ج J ح XH خ XKH د D ذ XDH ر R ز Z س S ش XSH ص XSS ض XDZ ط XTT ظ XZZ ع E غ G
ف F ق Q ك K ل L م M ن N ه H و W ى XAY ي Y ٱ XXA ڤ V ڥ XF
ٹ XXT ټ XRT پ P ځ XKE څ XXH چ XC ڈ XXD ډ XDR ڑ XXR ړ XRR ږ XRX ژ XJ ښ XXS ک XKK ګ XXK ڭ XNG گ XGG ں XNN ڼ XXN ھ XDO ۀ XYH
ہ XXG ۂ XGE ۃ XTG ی XYA ۍ XXY ې Y ے XYB ۓ XBE`;

const letters = new Map<string, string>();
const words = table.trim().split(/\s+/);
for (let index = 0; index < words.length; index += 2) letters.set(words[index] ?? "", words[index + 1] ?? "");

const tehMarbuta = "ة";
const shadda = "\u0651";

/** Not encoded: tatweel, short vowels, sukun, superscript alef, and what marks only how a text is laid out. */
const unwritten = /^[\u0640\u064B-\u0650\u0652\u0670\u200C-\u200F\u061C\u202A-\u202E\u2066-\u2069ڜڢڧڨ]$/;

/**
 * One component of a name in Arabic script. Shadda doubles what stands before it; teh marbuta is XAH at the end of the
 * component and XTA elsewhere.
 *
 * @returns the letters, or the character that the table does not have.
 */
export function arabicComponent(component: string): { readonly mrz: string } | { readonly unknown: string } {
  const characters = [...composed(component)].filter((character) => !unwritten.test(character));
  let mrz = "";
  let last = "";
  for (const [index, character] of characters.entries()) {
    if (character === shadda) {
      // The sequence is repeated, its escape is not: ضّ is XDZDZ (§6.C, note 3).
      mrz += last.replace(/^X+/, "");
      continue;
    }
    const ends = characters.slice(index + 1).every((after) => after === shadda);
    const written = character === tehMarbuta ? (ends ? "XAH" : "XTA") : letters.get(character);
    if (written === undefined) return { unknown: character };
    mrz += written;
    last = written;
  }
  return { mrz };
}

export function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

/** Presentation forms as letters, a letter and its hamza or madda as one. */
function composed(component: string): string {
  return component.normalize("NFKC");
}

const back = new Map([...letters].map(([letter, mrz]) => [mrz, letter]));
back.set("Y", "ي").set("XAH", tehMarbuta).set("XTA", tehMarbuta);

/**
 * The Arabic letters that a component of an MRZ was written from, by ICAO's table: a key to look a register up, never a name to
 * print, since the zone may as well hold a transcription (Appendix B.6). A letter doubled comes back as a shadda, as ICAO's own
 * program reads it; where an escaped sequence was doubled the zone does not tell.
 *
 * @returns undefined where it cannot have come from the table.
 */
export function arabicFromMrz(component: string): string | undefined {
  let written = "";
  let last = "";
  for (let index = 0; index < component.length; ) {
    const length = component[index] === "X" ? (back.has(component.slice(index, index + 3)) ? 3 : 2) : 1;
    const sequence = component.slice(index, index + length);
    const letter = back.get(sequence);
    if (letter === undefined) return undefined;
    written += sequence === last ? shadda : letter;
    last = sequence === last ? "" : sequence;
    index += length;
  }
  return written;
}
