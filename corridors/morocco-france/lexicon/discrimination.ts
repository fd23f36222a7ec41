/**
 * Criteria that no offer of work may have (seasonal-work S3), as they are written in offers. The phrase is what the reader sees
 * marked; a person decides.
 */
import { arabic, type LexiconEntry, type LexiconLanguage, latin } from "./entry.ts";

const row = (language: LexiconLanguage, note: string, pattern: string): LexiconEntry => ({
  language,
  category: "discrimination",
  note,
  pattern,
});

const preferred = "(?:prefere|recherche|souhaite|exige|demande|acceptee?s?)";

export const discrimination: readonly LexiconEntry[] = [
  row(
    "fr",
    "mothers, married women, women or men only",
    latin(
      "meres? de famille",
      "femmes? mariees?",
      "hommes? uniquement",
      "femmes? uniquement",
      "(?:femmes?|hommes?) exclusivement",
      "de sexe (?:feminin|masculin)",
    ),
  ),
  row(
    "fr",
    "married, with or without children, as a condition",
    latin(
      "mariee?s? avec enfants",
      "avec enfants? a charge",
      "sans enfants?",
      `(?:celibataires?|mariee?s?|veufs?|veuves?) ${preferred}e?s?`,
    ),
  ),
  row(
    "fr",
    "not pregnant, not in a union, without a complaint",
    latin("non enceintes?", "test de grossesse", "non syndiquee?s?", "sans (?:plainte|reclamation)s?"),
  ),
  row("ar", "mothers, married women, women only", arabic("امهات", "متزوجات", "نساء فقط", "رجال فقط", "ربات بيوت")),
  row(
    "ar",
    "with or without children, not pregnant, not in a union",
    arabic("لديهن اطفال", "دون اطفال", "بدون اطفال", "غير حوامل", "غير حامل", "غير منتم نقابيا"),
  ),
  row("darija", "married women, mothers", latin("mzewjat", "mzewjin", "om(?:m)?ahat", "3yalat mzewjat")),
];
