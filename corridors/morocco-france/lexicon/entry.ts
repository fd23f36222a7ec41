/**
 * One row of the screening lexicon. A row that matches raises a doubt; only a person clears it (safeguards §5). So a row
 * may be too wide, never too narrow: an innocent text that is read once more costs a minute.
 */
export type LexiconLanguage = "fr" | "ar" | "darija" | "amazigh" | "any";

/** What must never leave (safeguards §5, identification §6). Titles are texts under `screening.<category>`. */
export type LexiconCategory =
  | "asylum"
  | "protection"
  | "medical"
  | "trafficking"
  | "complaint"
  | "political"
  | "family-in-danger"
  | "minor"
  | "criminal"
  | "aid"
  | "reference"
  | "contact"
  | "discrimination";

export interface LexiconEntry {
  readonly language: LexiconLanguage;
  readonly category: LexiconCategory;
  /** Source of a JavaScript expression, to be compiled with the flags `iu` and run on text given by {@link normaliseForScreening}. */
  readonly pattern: string;
  /** What it looks for, for the person who reads the doubt or mends the lexicon. */
  readonly note: string;
}

/** Whole words in Latin letters. The alternatives are sources of expressions, already normalised. */
export const latin = (...alternatives: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`;

/** Whole words in Arabic letters, with the particles written before them and the pronouns written after. */
export const arabic = (...alternatives: readonly string[]): string =>
  `(?<!\\p{L})[وف]?(?:بال|كال|لل|ال|[بلك])?(?:${alternatives.join("|")})(?:تها|تهم|تنا|ته|تي|ها|هم|نا|كم|ه|ي|ك|ا)?(?!\\p{L})`;

/** Two notions in one sentence, in either order, at most this far apart. */
export const near = (left: string, right: string, distance = 80): string => {
  const between = `[^.!?؟\\n]{0,${distance}}?`;
  return `(?:${left}${between}${right}|${right}${between}${left})`;
};
