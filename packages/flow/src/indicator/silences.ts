/** What each answer without a number says. `{name}` is filled from its `about`. */
import type { ErrorCatalogue } from "@wasl/procedure";
import type { Silence } from "./told.ts";

export const silences = {
  "empty-log": {
    fr: { says: "Aucun dossier dans le journal à cette date.", next: "La valeur viendra avec les premiers dossiers." },
    ar: { says: "لا يوجد أي ملف في السجل في هذا التاريخ.", next: "ستظهر القيمة مع أولى الملفات." },
    en: { says: "There is no case in the log at this date.", next: "A value will come with the first cases." },
  },
  "log-has-gaps": {
    fr: {
      says: "Il manque des événements à {cases} dossier(s) : aucune valeur n’est donnée.",
      next: "Faites vérifier la chaîne de ces dossiers, puis relisez.",
    },
    ar: {
      says: "تنقص أحداث في ملفات عددها {cases}، ولذلك لا تُعطى أي قيمة.",
      next: "اطلبوا التحقق من سلسلة هذه الملفات ثم أعيدوا القراءة.",
    },
    en: {
      says: "Events of {cases} case(s) are missing: no value is given.",
      next: "Have the chain of those cases verified, then read again.",
    },
  },
  "not-recorded": {
    fr: {
      says: "Le journal ne permet pas de le dire, et aucun chiffre n’est inventé.",
      next: "La définition dit ce qu’il faudrait consigner.",
    },
    ar: {
      says: "لا يسمح السجل بقول ذلك، ولا يُختلق أي رقم.",
      next: "يبين التعريف ما ينبغي تدوينه.",
    },
    en: {
      says: "The log cannot tell, and no number is invented.",
      next: "The definition says what would have to be recorded.",
    },
  },
  "no-definition": {
    fr: {
      says: "Cette définition n’était pas encore en vigueur.",
      next: "Choisissez une période qui commence après le {since}.",
    },
    ar: { says: "لم يكن هذا التعريف ساري المفعول بعد.", next: "اختاروا فترة تبدأ بعد {since}." },
    en: { says: "This definition was not yet in force.", next: "Choose a period that begins after {since}." },
  },
  "definition-changed": {
    fr: {
      says: "La définition a changé le {day}, pendant la période : les deux séries ne s’additionnent pas.",
      next: "Choisissez une période d’avant ou d’après ce jour.",
    },
    ar: {
      says: "تغير التعريف يوم {day} خلال الفترة، ولا تُجمع السلسلتان.",
      next: "اختاروا فترة قبل هذا اليوم أو بعده.",
    },
    en: {
      says: "The definition changed on {day}, inside the period: the two series do not add up.",
      next: "Choose a period before or after that day.",
    },
  },
  "yearly-only": {
    fr: {
      says: "Se lit par année seulement : un trimestre désignerait des personnes.",
      next: "Choisissez l’année entière.",
    },
    ar: { says: "يُقرأ سنويًا فقط، لأن الفصل الواحد قد يدل على أشخاص.", next: "اختاروا السنة كاملة." },
    en: { says: "Read by the year only: a quarter could point to persons.", next: "Choose the whole year." },
  },
  "not-yet": {
    fr: { says: "La période n’a pas commencé au jour de la lecture.", next: "Revenez quand elle aura commencé." },
    ar: { says: "لم تبدأ الفترة بعد في يوم القراءة.", next: "عودوا بعد بدايتها." },
    en: { says: "The period had not begun on the day of the reading.", next: "Come back once it has." },
  },
  "nothing-to-count": {
    fr: {
      says: "Aucun dossier de cette période n’entre dans le compte.",
      next: "Zéro n’est pas un taux : il n’y en a pas.",
    },
    ar: { says: "لا يدخل أي ملف من هذه الفترة في العد.", next: "الصفر ليس نسبة، ولا نسبة هنا." },
    en: { says: "No case of this period enters the count.", next: "Zero is no rate: there is none." },
  },
  "too-few": {
    fr: { says: "Trop peu pour être publié.", next: "Une période plus longue peut en dire davantage." },
    ar: { says: "العدد أقل من أن يُنشر.", next: "قد تقول فترة أطول أكثر من ذلك." },
    en: { says: "Too few to publish.", next: "A longer period may tell more." },
  },
  "too-few-to-split": {
    fr: { says: "Trop peu pour en publier le détail.", next: "Une période plus longue peut en dire davantage." },
    ar: { says: "العدد أقل من أن تُنشر تفاصيله.", next: "قد تقول فترة أطول أكثر من ذلك." },
    en: { says: "Too few to publish what it is made of.", next: "A longer period may tell more." },
  },
} as const satisfies Record<Silence, ErrorCatalogue[string]>;
