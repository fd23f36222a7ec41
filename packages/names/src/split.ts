/** A name in its parts: what names, apart from titles and articles; compounds in one shape however they were spaced. */
import { type Folded, fold } from "./fold.ts";
import { joinedAs, particles } from "./words.ts";

export interface SplitName {
  readonly script: "latin" | "arabic";
  /** What names: at least one. A hyphen keeps the letters of two words apart. `Fatima Zahra` has two, `Abd el-Krim`, `Noureddine` and `Aït Lahcen` have one each. */
  readonly parts: readonly string[];
  /** Moulay, Sidi, Lalla, Hadj: said to a person, not always written. */
  readonly titles: readonly string[];
}

/**
 * @param name as written, in any of the three scripts
 * @returns undefined where the text holds no name
 */
export function splitName(name: string): SplitName | undefined {
  const folded = fold(name);
  return folded ? splitFolded(folded) : undefined;
}

/** At most so many parts of one name are looked at. */
const mostParts = 8;

export function splitFolded({ script, text }: Folded): SplitName {
  const prepared = script === "latin" ? prepareLatin(text) : prepareArabic(text);
  const words = prepared.split(" ").filter((word) => word !== "");
  const titles: string[] = [];
  const parts: string[] = [];
  let prefix = "";
  const known = particles[script];
  for (const [at, word] of words.entries()) {
    const kind = at < words.length - 1 ? known.get(word) : undefined;
    if (kind === "title") titles.push(word);
    else if (kind === "article") continue;
    else if (kind) prefix += joinedAs[script][word] ?? word;
    else {
      parts.push(canonical(prefix + word, script));
      prefix = "";
    }
  }
  // A title alone is a name, and a particle that ends a name belongs to it.
  if (parts.length === 0) parts.push(canonical(words.join(""), script));
  return { script, parts: parts.slice(0, mostParts), titles };
}

function prepareLatin(text: string): string {
  return text
    .replace(/\b(?:med|mohd|mohmd|mhd|moh)(?= [a-z])/gu, "mohamed")
    .replace(/\b(moh?amm?[ea]d|muhamm?[ea]d)(?=[a-z]{3})/gu, "$1 ")
    .replace(/\b(moulay|lalla|sidi)(?=[a-z]{4})/gu, "$1 ")
    .replace(/(?<=\b[a-z]{4,}) ?(?:(?:ez|e|az|al|el) ?)?z+([ao])h?ra(?:e|h|a)?\b/gu, " z$1hra")
    .replace(
      /\babd(?: ?(?:el|al|ul|ou?l|er(?= ?r)|es(?= ?s)|ez(?= ?z)|en(?= ?n)|ed(?= ?d)|ech(?= ?ch)|et(?= ?t)))? ?(?=[a-z]{2})/gu,
      "abd-",
    )
    .replace(/(?<=[a-z]{3}) (?:(?:e|a|u|i|ou)d ?d?|(?:el|al|ul) d|d)(?:i|ee|y)n(?:e)?\b/gu, "din")
    .replace(/(?<=[a-z]{3})(?:e|a|u|i|ou)dd?(?:i|ee)ne?\b/gu, "din");
}

function prepareArabic(text: string): string {
  return text
    .replace(/(^| )عبد ?ال(?=[^ ]{2})/gu, "$1عبد-")
    .replace(/(^| )عبد (?=[^ ])/gu, "$1عبد-")
    .replace(/(?<=[^ ]{2}) ?الدين(?= |$)/gu, "دين")
    .replace(/(?<=[^ ]{3}) ?الزهر(?:ا|ه)(?= |$)/gu, " زهره")
    .replace(/(^| )(محمد)(?=[^ ]{3})/gu, "$1$2 ");
}

function canonical(word: string, script: "latin" | "arabic"): string {
  if (script === "latin")
    return word.replace(/^(?:bin|ibn)(?=[a-z]{3})/u, "ben").replace(/^(?:ayt|eit)(?=[a-z]{3})/u, "ait");
  return word
    .replace(/^ال(?=..)/u, "")
    .replace(/^ابن(?=..)/u, "بن")
    .replace(/^بنال(?=..)/u, "بن");
}
