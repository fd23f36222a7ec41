/** What `wasl register` and `wasl match` say, in three languages; what may be wrong with a file is in `register/errors.ts`. */
import { inWords } from "../register/errors.ts";
import { terminalLanguage } from "./terminal-language.ts";

const words = {
  checked: {
    fr: "{rows} lignes vérifiées…",
    ar: "عدد الأسطر التي جرى التحقق منها: {rows}…",
    en: "{rows} rows checked…",
  },
  brought: { fr: "{rows} lignes sur {of}…", ar: "السطر {rows} من {of}…", en: "{rows} of {of} rows…" },
  imported: {
    fr: "{count} actes importés de {file}.",
    ar: "عدد القيود المستوردة من {file}: {count}.",
    en: "{count} records imported from {file}.",
  },
  takenOut: { fr: "{count} retirés.", ar: "عدد القيود المسحوبة: {count}.", en: "{count} taken out." },
  resumed: {
    fr: "L’import précédent a été repris après la ligne {row}.",
    ar: "استؤنف الاستيراد السابق بعد السطر {row}.",
    en: "The earlier import was gone on with after row {row}.",
  },
  leftOut: {
    fr: "{count} lignes n’ont pu être lues et ont été laissées de côté.",
    ar: "عدد الأسطر التي تعذرت قراءتها وتُركت جانبًا: {count}.",
    en: "{count} rows could not be read and were left out.",
  },
  running: {
    fr: "Wasl fonctionne déjà sur {folder} (processus {by}). Arrêtez-le, puis importez.",
    ar: "يعمل Wasl حاليًا على {folder} (العملية {by}). أوقفوه أولًا ثم استوردوا.",
    en: "Wasl runs on {folder} (process {by}). Stop it first, then import.",
  },
  state: {
    fr: "--state attend les deux lettres d’un État, et non « {given} ».",
    ar: "ينتظر الخيار ‎--state حرفي الدولة، لا «{given}».",
    en: '--state takes a State\'s two letters, not "{given}".',
  },
  registerTakes: {
    fr: "register attend import FICHIER, et les options ci-dessous.",
    ar: "ينتظر register الأمر import FILE والخيارات أدناه.",
    en: "register takes import FILE, and the options below.",
  },
  badLine: {
    fr: "{file}, ligne {line} : {why}.",
    ar: "{file}، السطر {line}: {why}.",
    en: "{file}, line {line}: {why}.",
  },
  matchTakes: {
    fr: "match attend --register FICHIER --queries FICHIER.jsonl --out FICHIER.jsonl.",
    ar: "ينتظر match الخيارات ‎--register FILE --queries FILE.jsonl --out FILE.jsonl.",
    en: "match takes --register FILE --queries FILE.jsonl --out FILE.jsonl.",
  },
  limit: {
    fr: "--limit attend un nombre de 1 à 999.",
    ar: "ينتظر الخيار ‎--limit عددًا من 1 إلى 999.",
    en: "--limit takes a number from 1 to 999.",
  },
  noQueries: {
    fr: "{file} ne peut être lu : vérifiez son nom et vos droits de lecture.",
    ar: "تعذرت قراءة {file}: تحققوا من اسمه ومن صلاحية قراءته.",
    en: "{file} cannot be read: check its name and that you may read it.",
  },
  noResults: {
    fr: "{file} ne peut être écrit : vérifiez que le dossier existe et que vous pouvez y écrire.",
    ar: "تعذرت الكتابة في {file}: تحققوا من وجود المجلد ومن صلاحية الكتابة فيه.",
    en: "{file} cannot be written: check that its folder exists and that you may write there.",
  },
  matched: {
    fr: "{asked} questions posées à {count} actes ; les fiches proposées sont dans {file}. Les scores sont synthétiques : ils n’ont pas été mesurés sur des décisions.",
    ar: "عدد الأسئلة: {asked}، وعدد القيود: {count}؛ القيود المقترحة في {file}. الدرجات تركيبية: لم تُقَس على قرارات فعلية.",
    en: "{asked} questions put to {count} records; candidates in {file}. Scores are synthetic: not measured on decisions.",
  },
  noQuestion: {
    fr: "{file} : aucune question lisible à la ligne {lines}.",
    ar: "{file}: لا سؤال مقروء في السطر {lines}.",
    en: "{file}: no question could be read on line {lines}.",
  },
} as const;

/** In the language of the person's terminal. */
export const say = (what: keyof typeof words, about: Readonly<Record<string, string | number>> = {}): string =>
  inWords(words[what], terminalLanguage(), about);
