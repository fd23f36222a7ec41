/** The frame of an exploration's report; safeguards, promises and stories come in the procedure's and the proofs' own words. */
import type { Language } from "./language.ts";

export interface ExploreWords {
  readonly soFar: (states: string) => string;
  readonly walked: (states: string, transitions: string, depth: string) => string;
  readonly speed: (seconds: string, rate: string) => string;
  readonly whole: string;
  readonly cut: (bounds: string) => string;
  readonly walls: string;
  readonly notExplored: string;
  readonly allProved: (count: number) => string;
  /** Nothing is wrong there, and not everything is shown. */
  readonly notShown: (names: string) => string;
  readonly recorded: (file: string) => string;
  readonly notRecorded: (file: string) => string;
  readonly unwritable: (file: string) => string;
  readonly drawn: (file: string) => string;
  readonly nothingToDraw: string;
}

export const exploreWords: Readonly<Record<Language, ExploreWords>> = {
  fr: {
    soFar: (states) => `${states} états…`,
    walked: (states, transitions, depth) =>
      `${states} états, ${transitions} transitions ; le plus éloigné est à ${depth} actes du début`,
    speed: (seconds, rate) => `${seconds} s, ${rate} états par seconde`,
    whole: "Tous les déroulements ont été parcourus.",
    cut: (bounds) =>
      `Tout n’a PAS été parcouru : ${bounds}. Ce qui n’est pas démontré n’est pas prouvé ; rien de faux n’a été trouvé au-delà de ce qui est dit ici.`,
    walls: "Garanties",
    notExplored: "pas exploré : corrigez d’abord ce qui suit",
    allProved: (count) => (count === 1 ? "La procédure est prouvée." : `Les ${count} procédures sont prouvées.`),
    notShown: (names) =>
      `Tout n’est pas prouvé : ${names}. Rien de faux n’a été trouvé, mais ce qui porte « ? » n’est pas démontré.`,
    recorded: (file) => `enregistré dans ${file}`,
    notRecorded: (file) => `tout n’est pas prouvé, rien n’est enregistré ; ${file} reste comme il était`,
    unwritable: (file) => `${file} ne peut être écrit.`,
    drawn: (file) => `récit dessiné dans ${file}`,
    nothingToDraw: "Aucune garantie n’est rompue par un récit : rien à dessiner, aucun fichier écrit.",
  },
  ar: {
    soFar: (states) => `${states} حالة…`,
    walked: (states, transitions, depth) =>
      `عدد الحالات ${states}، وعدد الانتقالات ${transitions}؛ وأبعدها على ${depth} فعلًا من البداية`,
    speed: (seconds, rate) => `${seconds} ث، ${rate} حالة في الثانية`,
    whole: "جرى تتبّع جميع المسارات.",
    cut: (bounds) =>
      `لم يجر تتبّع كل شيء: ${bounds}. وما لم يثبت فليس مبرهَنًا عليه؛ ولم يُعثر على خلل غير ما هو مذكور هنا.`,
    walls: "الضمانات",
    notExplored: "لم تُستكشف: صحّحوا أولًا ما يلي",
    allProved: (count) => (count === 1 ? "المسطرة مبرهَن عليها." : `المساطر كلها مبرهَن عليها (${count}).`),
    notShown: (names) => `لم يُبرهَن على كل شيء: ${names}. لم يُعثر على خلل، لكن ما يحمل علامة «?» غير مثبت.`,
    recorded: (file) => `سُجّل في ${file}`,
    notRecorded: (file) => `لم يُبرهَن على كل شيء فلم يُسجَّل شيء؛ ويبقى ${file} كما كان`,
    unwritable: (file) => `تعذّرت كتابة ${file}.`,
    drawn: (file) => `رُسم المسار في ${file}`,
    nothingToDraw: "لا ضمانة يخرقها مسار: لا شيء يُرسم، ولم يُكتب أي ملف.",
  },
  en: {
    soFar: (states) => `${states} states…`,
    walked: (states, transitions, depth) =>
      `${states} states, ${transitions} transitions; the furthest is ${depth} acts from the beginning`,
    speed: (seconds, rate) => `${seconds} s, ${rate} states a second`,
    whole: "Every run was walked through.",
    cut: (bounds) =>
      `NOT everything was walked through: ${bounds}. What is not shown is not proved; nothing wrong was found beyond what is said here.`,
    walls: "Safeguards",
    notExplored: "not explored: mend what follows first",
    allProved: (count) => (count === 1 ? "The procedure is proved." : `All procedures are proved: ${count}.`),
    notShown: (names) =>
      `Not everything is proved: ${names}. Nothing was found wrong, but what is marked “?” is not shown.`,
    recorded: (file) => `recorded in ${file}`,
    notRecorded: (file) => `not everything is proved, so nothing is recorded; ${file} stays as it was`,
    unwritable: (file) => `${file} cannot be written.`,
    drawn: (file) => `story drawn in ${file}`,
    nothingToDraw: "No safeguard is broken by a story: nothing to draw, no file written.",
  },
};
