/** Numbers, dates and addresses that tell of a procedure or of a third person, in any language. */
import { type LexiconCategory, type LexiconEntry, latin } from "./entry.ts";

const row = (category: LexiconCategory, note: string, pattern: string): LexiconEntry => ({
  language: "any",
  category,
  pattern,
  note,
});

const number = "(?:n|no|nr|num|numero|ref|reference|dossier|recours|رقم)\\.?[°o:]?\\s{0,2}:?\\s{0,2}";

export const patterns: readonly LexiconEntry[] = [
  row(
    "asylum",
    "the English words",
    latin("asylum", "refugees?", "persecut\\w*", "international protection", "stateless\\w*"),
  ),
  row("medical", "the English words", latin("hospitals?", "disease", "illness", "medical\\w*", "pregnan\\w*")),
  row(
    "reference",
    "Eurodac: country, category 1 to 3, number",
    "(?<![\\p{L}\\p{N}])(?:fr|be|de|es|it|nl|pt|at|ch|gr|el|mt|se|dk|no|fi|pl|cz|hu|lu|ie)[ -]?[1-3][ -]?\\d{6,12}(?!\\p{N})",
  ),
  row(
    "reference",
    "an asylum office's file: year, month, number",
    "(?<!\\p{N})(?:19|20)\\d{2}[-/ ](?:0[1-9]|1[0-2])[-/ ]\\d{5,6}(?!\\p{N})",
  ),
  row(
    "reference",
    "an asylum court's appeal: eight figures after a number sign",
    `(?<!\\p{L})${number}\\d{8}(?!\\p{N})`,
  ),
  row("reference", "a foreigner's ten-figure number", "(?<![\\p{N}+])(?!0)\\d{10}(?!\\p{N})"),
  row(
    "reference",
    "an article of asylum, trafficking or medical law",
    latin("[lr]\\.? ?(?:5[1-9]\\d|425|75[2-4]|571)-\\d{1,2}(?:-\\d)?", "l\\.? ?611-3", "l\\.? ?613-1"),
  ),
  row(
    "reference",
    "a police or court file number",
    latin("(?:pv|procedure|parquet|rg|minute)\\s{0,2}(?:n|no|numero)?\\.?[°o:]?\\s{0,2}\\d{2,}[\\d/-]*"),
  ),
  row(
    "contact",
    "an e-mail address",
    "[\\p{L}\\p{N}._%+-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\]|\\[a\\])\\s?[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+",
  ),
  row(
    "contact",
    "a telephone number of France or Morocco, or an international one",
    "(?<![\\p{N}+])(?:(?:\\+|00)\\d{1,3}[ .-]?(?:\\(0\\)[ .-]?)?\\d(?:[ .-]?\\d){7,10}|0[1-9](?:[ .-]?\\d{2}){4})(?!\\p{N})",
  ),
  row(
    "contact",
    "a network of messages",
    latin(
      "whats ?app",
      "facebook",
      "messenger",
      "telegram",
      "instagram",
      "tik ?tok",
      "snapchat",
      "واتساب",
      "واتس اب",
      "فيسبوك",
      "تيليغرام",
    ),
  ),
  row(
    "contact",
    "a bank account",
    "(?<![\\p{L}\\p{N}])(?:fr|ma|be|es|it|de)\\d{2}(?: ?[\\p{L}\\p{N}]{4}){4,7}(?: ?[\\p{L}\\p{N}]{1,4})?(?![\\p{L}\\p{N}])",
  ),
];
