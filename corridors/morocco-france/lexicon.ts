/** The screening lexicon, whole: what raises a doubt on a text before it may cross. See `lexicon/entry.ts` for its use. */
import { amazigh } from "./lexicon/amazigh.ts";
import { arabicLexicon } from "./lexicon/ar.ts";
import { darija } from "./lexicon/darija.ts";
import { discrimination } from "./lexicon/discrimination.ts";
import type { LexiconEntry } from "./lexicon/entry.ts";
import { french } from "./lexicon/fr.ts";
import { patterns } from "./lexicon/patterns.ts";

export type { LexiconCategory, LexiconEntry, LexiconLanguage } from "./lexicon/entry.ts";
export { normaliseForScreening } from "./lexicon/normalise.ts";

export const lexicon: readonly LexiconEntry[] = [
  ...french,
  ...arabicLexicon,
  ...darija,
  ...amazigh,
  ...discrimination,
  ...patterns,
];
